import { type SQL, and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	disclosure_ledger,
	professional_certifications,
	professional_education,
	professional_work_history,
	professionals,
	users,
} from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'
import type { CaseCursor } from './cursor.ts'

const work = professional_work_history

const belowFull = inArray(professionals.verification_status, ['unverified', 'basic'])
const isActive = and(eq(users.status, 'active'), isNull(users.deleted_at))

/** Complete enough to be checked. */
const isReady = and(
	eq(professionals.onboarding_completed, true),
	isNotNull(professionals.current_title),
	isNotNull(professionals.years_of_experience),
	sql`EXISTS (SELECT 1 FROM professional_work_history w WHERE w.professional_id = ${professionals.id})`,
)

/** Since when she waits: her profile, or its first work entry where that came later. */
const readyAt = sql<number>`max(${professionals.created_at},
	(SELECT min(w.created_at) FROM professional_work_history w WHERE w.professional_id = ${professionals.id}))`

/** When she was last asked or refused, by the audit rows; null when never. */
const answeredAt = sql<number | null>`(SELECT max(log.created_at) FROM user_activity_logs log
	WHERE log.action_type = 'verification.professional.refuse' AND log.entity_id = ${professionals.id})`

/** Asked, and nothing changed on her profile since. A change puts the case back into the queue. */
const isWaitingForHer = sql`(${answeredAt} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM user_activity_logs hers
	WHERE hers.user_id = ${professionals.user_id} AND hers.action_type GLOB 'profile.*' AND hers.created_at >= ${answeredAt}))`

function isCase(tab: 'open' | 'answered'): SQL | undefined {
	return and(belowFull, isActive, isReady, tab === 'open' ? sql`NOT (${isWaitingForHer})` : isWaitingForHer)
}

/** Oldest first, without names: whose case it is shows when it is opened. */
export async function listProfessionalCases(
	handle: FreshHandle,
	tab: 'open' | 'answered',
	after: CaseCursor | null,
	limit: number,
) {
	const later = after
		? or(sql`${readyAt} > ${after.at}`, and(sql`${readyAt} = ${after.at}`, gt(professionals.id, after.id)))
		: undefined
	return handle
		.select({
			id: professionals.id,
			current_industry: professionals.current_industry,
			location_state: professionals.location_state,
			years_of_experience: professionals.years_of_experience,
			verification_status: professionals.verification_status,
			ready_at: readyAt,
			answered_at: answeredAt,
		})
		.from(professionals)
		.innerJoin(users, eq(users.id, professionals.user_id))
		.where(and(isCase(tab), later))
		.orderBy(asc(readyAt), asc(professionals.id))
		.limit(limit)
}

export async function countProfessionalCases(handle: FreshHandle) {
	const [row] = await handle
		.select({ n: count(), oldest_at: sql<number | null>`min(${readyAt})` })
		.from(professionals)
		.innerJoin(users, eq(users.id, professionals.user_id))
		.where(isCase('open'))
	return { n: row?.n ?? 0, oldest_at: row?.oldest_at ?? null }
}

/** An active account's profile, with whether it can be decided now. */
export async function findProfessionalCase(handle: FreshHandle, id: string) {
	const [row] = await handle
		.select({
			professional: professionals,
			user: users,
			is_open: sql<number>`(${and(belowFull, isReady)})`,
			ready_at: readyAt,
			answered_at: answeredAt,
		})
		.from(professionals)
		.innerJoin(users, eq(users.id, professionals.user_id))
		.where(and(eq(professionals.id, id), isActive))
		.limit(1)
	return row ?? null
}

export async function listCareer(handle: FreshHandle, professionalId: string) {
	const education = professional_education
	const certifications = professional_certifications
	const [workRows, educationRows, certificationRows] = await Promise.all([
		handle
			.select()
			.from(work)
			.where(eq(work.professional_id, professionalId))
			.orderBy(desc(work.is_current), desc(work.start_date)),
		handle
			.select()
			.from(education)
			.where(eq(education.professional_id, professionalId))
			.orderBy(desc(education.start_year)),
		handle
			.select()
			.from(certifications)
			.where(eq(certifications.professional_id, professionalId))
			.orderBy(desc(certifications.issue_date)),
	])
	return { work: workRows, education: educationRows, certifications: certificationRows }
}

/** Changes no row when she has the level already: of two admins the second finds nothing to do. */
export function approveProfessionalRow(id: string, now: number): Statement {
	const activeAccount = sql`EXISTS (SELECT 1 FROM users u WHERE u.id = ${professionals.user_id} AND u.status = 'active')`
	return toStatement(
		build
			.update(professionals)
			.set({ verification_status: 'full', verification_date: now, updated_at: now })
			.where(and(eq(professionals.id, id), belowFull, activeAccount)),
	)
}

/** Changes no row when the entry is gone or is another person's. */
export function confirmWorkRow(id: string, professionalId: string, now: number): Statement {
	return toStatement(
		build
			.update(work)
			.set({ is_verified: true, updated_at: now })
			.where(and(eq(work.id, id), eq(work.professional_id, professionalId))),
	)
}

/** The guard of a question: stamps her row, and no row when she has the level already. */
export function touchBelowFull(id: string, now: number): Statement {
	return toStatement(
		build
			.update(professionals)
			.set({ updated_at: now })
			.where(and(eq(professionals.id, id), belowFull)),
	)
}

export function insertDisclosure(row: typeof disclosure_ledger.$inferInsert): Statement {
	return toStatement(build.insert(disclosure_ledger).values(row))
}
