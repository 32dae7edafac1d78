import { and, asc, desc, eq, isNull, lte, notInArray, sql, type SQL } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	professional_certifications as certifications,
	professional_education as education,
	professional_references as references,
	professional_skills as skills,
	professional_work_history as work,
	professionals,
	users,
} from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

export type ProfileRow = typeof professionals.$inferSelect
export type WorkRow = typeof work.$inferSelect
export type EducationRow = typeof education.$inferSelect
export type SkillRow = typeof skills.$inferSelect
export type CertificationRow = typeof certifications.$inferSelect
export type ReferenceRow = typeof references.$inferSelect
/** A condition that must still hold when the batch runs. */
export type Guard = SQL | undefined
export type ProfileChange = Partial<typeof professionals.$inferInsert>

/** The kinds of entries a profile has, by the name of their limit. */
const tables = {
	work,
	education,
	skill: skills,
	certification: certifications,
	reference: references,
} as const
export type EntryKind = keyof typeof tables

export async function findProfile(handle: FreshHandle, id: string): Promise<ProfileRow | null> {
	const [row] = await handle.select().from(professionals).where(eq(professionals.id, id)).limit(1)
	return row ?? null
}

/** The sealed address of her account, for a mail to herself. */
export async function findSealedEmail(handle: FreshHandle, userId: string): Promise<string | null> {
	const [row] = await handle.select({ email: users.email }).from(users).where(eq(users.id, userId)).limit(1)
	return row?.email ?? null
}

/** Current ones first, then the latest. */
export function listWork(handle: FreshHandle, professionalId: string): Promise<WorkRow[]> {
	return handle
		.select()
		.from(work)
		.where(eq(work.professional_id, professionalId))
		.orderBy(asc(work.sort_order), desc(work.is_current), desc(work.start_date), asc(work.id))
}

export function listEducation(handle: FreshHandle, professionalId: string): Promise<EducationRow[]> {
	return handle
		.select()
		.from(education)
		.where(eq(education.professional_id, professionalId))
		.orderBy(asc(education.sort_order), desc(education.start_year), asc(education.id))
}

export function listSkills(handle: FreshHandle, professionalId: string): Promise<SkillRow[]> {
	return handle
		.select()
		.from(skills)
		.where(eq(skills.professional_id, professionalId))
		.orderBy(desc(skills.is_primary_skill), asc(skills.skill_name))
}

export function listCertifications(handle: FreshHandle, professionalId: string): Promise<CertificationRow[]> {
	return handle
		.select()
		.from(certifications)
		.where(eq(certifications.professional_id, professionalId))
		.orderBy(desc(certifications.issue_date), asc(certifications.id))
}

export function listReferences(handle: FreshHandle, professionalId: string): Promise<ReferenceRow[]> {
	return handle
		.select()
		.from(references)
		.where(eq(references.professional_id, professionalId))
		.orderBy(asc(references.created_at), asc(references.id))
}

export function updateProfile(id: string, change: ProfileChange, ...guards: Guard[]): Statement {
	return toStatement(
		build
			.update(professionals)
			.set(change)
			.where(and(eq(professionals.id, id), ...guards)),
	)
}

/** Her choice is still the one that was read. */
export function visibilityIs(
	row: Pick<ProfileRow, 'confidential_search' | 'confidential_search_ends_at'>,
): Guard {
	const endsAt = row.confidential_search_ends_at
	const sameEnd =
		endsAt === null
			? isNull(professionals.confidential_search_ends_at)
			: eq(professionals.confidential_search_ends_at, endsAt)
	return and(eq(professionals.confidential_search, row.confidential_search), sameEnd)
}

/** The planned end of her confidential search has come. */
export function endHasCome(now: number): Guard {
	return lte(professionals.confidential_search_ends_at, now)
}

/** She has fewer than `limit` entries of this kind beside the `more` that are about to be added. */
export function roomFor(kind: EntryKind, professionalId: string, limit: number, more = 1): Guard {
	const table = tables[kind]
	return sql`(SELECT count(*) FROM ${table} WHERE ${table.professional_id} = ${professionalId}) + ${more} <= ${limit}`
}

/** Fewer than `limit` primary skills stand beside those that are about to be written. */
export function roomForPrimary(professionalId: string, names: readonly string[], limit: number): Guard {
	const others = and(
		eq(skills.professional_id, professionalId),
		eq(skills.is_primary_skill, true),
		notInArray(skills.skill_name, [...names]),
	)
	return sql`(SELECT count(*) FROM ${skills} WHERE ${others}) + ${names.length} <= ${limit}`
}

export const insertWork = (row: typeof work.$inferInsert) => toStatement(build.insert(work).values(row))
export const insertEducation = (row: typeof education.$inferInsert) =>
	toStatement(build.insert(education).values(row))
export const insertCertification = (row: typeof certifications.$inferInsert) =>
	toStatement(build.insert(certifications).values(row))
export const insertReference = (row: typeof references.$inferInsert) =>
	toStatement(build.insert(references).values(row))

/** One's own entry and nobody else's: another's id changes no row. */
export type Own = { id: string; professional_id: string }

export const updateWork = (own: Own, change: Partial<WorkRow>) =>
	toStatement(
		build
			.update(work)
			.set(change)
			.where(and(eq(work.id, own.id), eq(work.professional_id, own.professional_id))),
	)

export const updateEducation = (own: Own, change: Partial<EducationRow>) =>
	toStatement(
		build
			.update(education)
			.set(change)
			.where(and(eq(education.id, own.id), eq(education.professional_id, own.professional_id))),
	)

export const updateCertification = (own: Own, change: Partial<CertificationRow>) =>
	toStatement(
		build
			.update(certifications)
			.set(change)
			.where(and(eq(certifications.id, own.id), eq(certifications.professional_id, own.professional_id))),
	)

export const updateReference = (own: Own, change: Partial<ReferenceRow>) =>
	toStatement(
		build
			.update(references)
			.set(change)
			.where(and(eq(references.id, own.id), eq(references.professional_id, own.professional_id))),
	)

export function deleteEntry(kind: EntryKind, own: Own): Statement {
	const table = tables[kind]
	return toStatement(
		build.delete(table).where(and(eq(table.id, own.id), eq(table.professional_id, own.professional_id))),
	)
}

/** Adds a skill or changes the one of that name. */
export function saveSkill(row: typeof skills.$inferInsert): Statement {
	const { proficiency_level, years_of_experience, is_primary_skill } = row
	return toStatement(
		build
			.insert(skills)
			.values(row)
			.onConflictDoUpdate({
				target: [skills.professional_id, skills.skill_name],
				set: { proficiency_level, years_of_experience, is_primary_skill },
			}),
	)
}

export function deleteSkill(professionalId: string, name: string): Statement {
	return toStatement(
		build.delete(skills).where(and(eq(skills.professional_id, professionalId), eq(skills.skill_name, name))),
	)
}
