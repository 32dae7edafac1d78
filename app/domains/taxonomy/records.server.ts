import { asc, eq } from 'drizzle-orm'
import type { ReplicaHandle } from '#db/client.server.ts'
import { industries, skills_taxonomy } from '#db/schema/index.ts'

export async function listActiveIndustries(handle: ReplicaHandle) {
	return handle
		.select({ name: industries.industry_name })
		.from(industries)
		.where(eq(industries.is_active, true))
		.orderBy(asc(industries.sort_order), asc(industries.industry_name))
}

export async function listActiveSkills(handle: ReplicaHandle) {
	return handle
		.select({
			name: skills_taxonomy.skill_name,
			category: skills_taxonomy.skill_category,
			synonyms: skills_taxonomy.synonyms,
		})
		.from(skills_taxonomy)
		.where(eq(skills_taxonomy.is_active, true))
		.orderBy(asc(skills_taxonomy.skill_category), asc(skills_taxonomy.skill_name))
}
