import { and, asc, desc, eq, gt, inArray, max } from 'drizzle-orm'
import {
	professional_certifications,
	professional_education,
	professional_gate_tokens,
	professional_references,
	professional_skills,
	professional_work_history,
	professionals,
	search_changes,
	search_document_keys,
	users,
} from '#db/schema/index.ts'
import type { FreshHandle } from '#db/client.server.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

/** The feed's last number; 0 when nothing ever changed. */
export async function lastChange(handle: FreshHandle): Promise<number> {
	const [row] = await handle.select({ seq: max(search_changes.seq) }).from(search_changes)
	return row?.seq ?? 0
}

export async function listChanges(handle: FreshHandle, after: number, limit: number) {
	return handle
		.select({ seq: search_changes.seq, professional_id: search_changes.professional_id })
		.from(search_changes)
		.where(gt(search_changes.seq, after))
		.orderBy(asc(search_changes.seq))
		.limit(limit)
}

/** Ids in their own order, from behind `after` on. */
export async function listProfessionalIds(
	handle: FreshHandle,
	after: string,
	limit: number,
): Promise<string[]> {
	const rows = await handle
		.select({ id: professionals.id })
		.from(professionals)
		.where(gt(professionals.id, after))
		.orderBy(asc(professionals.id))
		.limit(limit)
	return rows.map((row) => row.id)
}

export async function listDocumentKeys(handle: FreshHandle, professionalIds: readonly string[]) {
	const rows = await handle
		.select()
		.from(search_document_keys)
		.where(inArray(search_document_keys.professional_id, [...professionalIds]))
	return new Map(rows.map((row) => [row.professional_id, row.document_id]))
}

export async function listProfessionalsOf(handle: FreshHandle, documentIds: readonly string[]) {
	const rows = await handle
		.select()
		.from(search_document_keys)
		.where(inArray(search_document_keys.document_id, [...documentIds]))
	return new Map(rows.map((row) => [row.document_id, row.professional_id]))
}

/** Keeps the key that is there when two come at once. */
export function insertDocumentKey(professional_id: string, document_id: string): Statement {
	return toStatement(
		build.insert(search_document_keys).values({ professional_id, document_id }).onConflictDoNothing(),
	)
}

const profileColumns = {
	id: professionals.id,
	user_status: users.status,
	deleted_at: users.deleted_at,
	profile_headline: professionals.profile_headline,
	profile_summary: professionals.profile_summary,
	years_of_experience: professionals.years_of_experience,
	current_title: professionals.current_title,
	current_industry: professionals.current_industry,
	location_city: professionals.location_city,
	location_state: professionals.location_state,
	willing_to_relocate: professionals.willing_to_relocate,
	salary_expectation_min: professionals.salary_expectation_min,
	salary_expectation_max: professionals.salary_expectation_max,
	notice_period_days: professionals.notice_period_days,
	open_to_opportunities: professionals.open_to_opportunities,
	confidential_search: professionals.confidential_search,
	profile_visibility: professionals.profile_visibility,
	verification_status: professionals.verification_status,
	profile_completeness: professionals.profile_completeness,
	allow_text_search: professionals.allow_text_search,
	board_roles: professionals.board_roles,
}

function grouped<Row extends { professional_id: string }>(rows: readonly Row[]) {
	const groups = new Map<string, Row[]>()
	for (const row of rows) groups.set(row.professional_id, [...(groups.get(row.professional_id) ?? []), row])
	return (id: string): readonly Row[] => groups.get(id) ?? []
}

async function listChildren(handle: FreshHandle, ids: string[]) {
	const work = professional_work_history
	const education = professional_education
	const skills = professional_skills
	const certifications = professional_certifications
	const references = professional_references
	return Promise.all([
		handle
			.select({
				professional_id: work.professional_id,
				job_title: work.job_title,
				industry: work.industry,
				is_current: work.is_current,
			})
			.from(work)
			.where(inArray(work.professional_id, ids))
			.orderBy(desc(work.is_current), desc(work.start_date)),
		handle
			.select({
				professional_id: education.professional_id,
				degree_type: education.degree_type,
				field_of_study: education.field_of_study,
			})
			.from(education)
			.where(inArray(education.professional_id, ids)),
		handle
			.select({
				professional_id: skills.professional_id,
				skill_name: skills.skill_name,
				is_primary_skill: skills.is_primary_skill,
			})
			.from(skills)
			.where(inArray(skills.professional_id, ids))
			.orderBy(desc(skills.is_primary_skill), asc(skills.skill_name)),
		handle
			.select({
				professional_id: certifications.professional_id,
				certification_name: certifications.certification_name,
			})
			.from(certifications)
			.where(inArray(certifications.professional_id, ids)),
		handle
			.select({ professional_id: references.professional_id })
			.from(references)
			.where(
				and(
					inArray(references.professional_id, ids),
					eq(references.verification_status, 'verified'),
					eq(references.permission_granted, true),
				),
			),
	])
}

/** What a card and an index document are made of, by professional; no name, contact, employer or school. */
export async function listProfiles(handle: FreshHandle, professionalIds: readonly string[]) {
	const ids = [...professionalIds]
	if (ids.length === 0) return []
	const [rows, [work, education, skills, certifications, references]] = await Promise.all([
		handle
			.select(profileColumns)
			.from(professionals)
			.innerJoin(users, eq(users.id, professionals.user_id))
			.where(inArray(professionals.id, ids)),
		listChildren(handle, ids),
	])
	const [workOf, educationOf, skillsOf] = [grouped(work), grouped(education), grouped(skills)]
	const [certificationsOf, referencesOf] = [grouped(certifications), grouped(references)]
	return rows.map((row) => ({
		...row,
		work: workOf(row.id),
		education: educationOf(row.id),
		skills: skillsOf(row.id),
		certifications: certificationsOf(row.id),
		verified_references: referencesOf(row.id).length,
	}))
}

export type Profile = Awaited<ReturnType<typeof listProfiles>>[number]

export async function listGateTokens(handle: FreshHandle, professionalIds: readonly string[]) {
	const tokens = professional_gate_tokens
	const rows = await handle
		.select()
		.from(tokens)
		.where(inArray(tokens.professional_id, [...professionalIds]))
	const of = grouped(rows)
	return (id: string) => of(id).map((row) => row.token)
}
