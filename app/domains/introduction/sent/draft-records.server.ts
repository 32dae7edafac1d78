import { type SQL, and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	accepted_agreements,
	companies,
	hr_partners,
	introduction_drafts,
	introduction_readers,
	introduction_requests,
	job_roles,
	professionals,
	users,
} from '#db/schema/index.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'

const drafts = introduction_drafts

export type DraftRow = typeof drafts.$inferSelect

/** A draft with its role, company and sender; whoever asks: the caller checks whose it is. */
export async function findDraft(handle: FreshHandle, id: string) {
	const [row] = await handle
		.select({ draft: drafts, role: job_roles, company: companies, sender: hr_partners, account: users })
		.from(drafts)
		.innerJoin(job_roles, eq(job_roles.id, drafts.job_role_id))
		.innerJoin(companies, eq(companies.id, drafts.company_id))
		.innerJoin(hr_partners, eq(hr_partners.id, drafts.sent_by_hr_id))
		.innerJoin(users, eq(users.id, hr_partners.user_id))
		.where(eq(drafts.id, id))
		.limit(1)
	return row ?? null
}

export type DraftJoin = NonNullable<Awaited<ReturnType<typeof findDraft>>>

/** The latest draft that was taken back or returned for this role and person, for the form to start from. */
export async function findReturnedDraft(
	handle: FreshHandle,
	of: { company_id: string; job_role_id: string; professional_id: string },
) {
	const [row] = await handle
		.select()
		.from(drafts)
		.where(returnedOf(of))
		.orderBy(desc(drafts.updated_at))
		.limit(1)
	return row ?? null
}

const returnedOf = (of: { company_id: string; job_role_id: string; professional_id: string }) =>
	and(
		eq(drafts.company_id, of.company_id),
		eq(drafts.job_role_id, of.job_role_id),
		eq(drafts.sent_to_professional_id, of.professional_id),
		eq(drafts.status, 'draft'),
	)

/** Takes away returned drafts of the same role and person: the new one replaces them. */
export function dropReturned(of: {
	company_id: string
	job_role_id: string
	professional_id: string
}): Statement[] {
	const ids = build.select({ id: drafts.id }).from(drafts).where(returnedOf(of))
	return [
		toStatement(
			build.delete(introduction_readers).where(sql`${introduction_readers.introduction_id} IN ${ids}`),
		),
		toStatement(build.delete(drafts).where(returnedOf(of))),
	]
}

/** Colleagues who may be named as readers: active, and bound by the confidentiality undertaking. */
export async function listColleagues(handle: FreshHandle, companyId: string, exceptId: string) {
	const bound = sql`EXISTS (SELECT 1 FROM ${accepted_agreements} WHERE ${accepted_agreements.user_id} = ${hr_partners.user_id}
		AND ${accepted_agreements.agreement} = 'confidentiality_undertaking')`
	return handle
		.select({ partner: hr_partners })
		.from(hr_partners)
		.innerJoin(users, eq(users.id, hr_partners.user_id))
		.where(
			and(
				eq(hr_partners.company_id, companyId),
				eq(hr_partners.status, 'active'),
				eq(users.status, 'active'),
				isNull(users.deleted_at),
				ne(hr_partners.id, exceptId),
				bound,
			),
		)
		.orderBy(asc(hr_partners.last_name), asc(hr_partners.first_name), asc(hr_partners.id))
		.limit(100)
}

export async function findRole(handle: FreshHandle, companyId: string, id: string) {
	const [row] = await handle
		.select()
		.from(job_roles)
		.where(and(eq(job_roles.id, id), eq(job_roles.company_id, companyId), isNull(job_roles.deleted_at)))
		.limit(1)
	return row ?? null
}

export type RoleRow = typeof job_roles.$inferSelect

export async function listActiveRoles(handle: FreshHandle, companyId: string) {
	return handle
		.select({ id: job_roles.id, role_title: job_roles.role_title, location_state: job_roles.location_state })
		.from(job_roles)
		.where(
			and(eq(job_roles.company_id, companyId), eq(job_roles.status, 'active'), isNull(job_roles.deleted_at)),
		)
		.orderBy(asc(job_roles.role_title), asc(job_roles.id))
		.limit(200)
}

export type Asking = {
	company_id: string
	job_role_id: string
	professional_id: string
	now: number
	/** Milliseconds after a decline. */
	rest: number
	/** The draft that asks, which does not stand in its own way. */
	draft_id: string
}

/**
 * One for ever for each role, one pending for each company, rest after a decline; a request on hold counts as
 * pending. Of rows that she cannot see the company knows no less, so they count too.
 */
export function notAskedBefore(ask: Asking): SQL {
	const r = introduction_requests
	return sql`NOT EXISTS (SELECT 1 FROM ${r} WHERE ${r.job_role_id} = ${ask.job_role_id} AND ${r.sent_to_professional_id} = ${ask.professional_id})
		AND NOT EXISTS (SELECT 1 FROM ${r} WHERE ${r.company_id} = ${ask.company_id} AND ${r.sent_to_professional_id} = ${ask.professional_id}
			AND ((${r.status} = 'pending' AND (${r.accepting_at} IS NOT NULL OR ${r.expires_at} > ${ask.now}))
				OR (${r.status} = 'declined' AND ${r.response_date} > ${ask.now - ask.rest})))
		AND NOT EXISTS (SELECT 1 FROM ${drafts} WHERE ${drafts.company_id} = ${ask.company_id}
			AND ${drafts.sent_to_professional_id} = ${ask.professional_id} AND ${drafts.status} = 'held' AND ${drafts.id} <> ${ask.draft_id})`
}

export type HeldDraft = {
	id: string
	job_role_id: string
	company_id: string
	sent_by_hr_id: string
	sent_to_professional_id: string
	personalized_message: string
	held_at: number
	release_at: number
}

/** Changes no row when the company has asked before. */
export function insertHeld(draft: HeldDraft, ask: Asking): Statement {
	return sqlStatement(sql`
		INSERT INTO introduction_drafts (id, job_role_id, company_id, sent_by_hr_id, sent_to_professional_id,
			personalized_message, status, held_at, release_at, created_at, updated_at)
		SELECT ${draft.id}, ${draft.job_role_id}, ${draft.company_id}, ${draft.sent_by_hr_id}, ${draft.sent_to_professional_id},
			${draft.personalized_message}, 'held', ${draft.held_at}, ${draft.release_at}, ${draft.held_at}, ${draft.held_at}
		WHERE ${notAskedBefore(ask)}`)
}

/** Changes no row when the company's credits do not reach for all of its held requests, this one included. */
export function touchIfPaid(draft: Pick<HeldDraft, 'id' | 'company_id' | 'held_at'>): Statement {
	return sqlStatement(sql`
		UPDATE introduction_drafts SET updated_at = ${draft.held_at} WHERE id = ${draft.id}
			AND (SELECT introduction_credits FROM companies WHERE id = ${draft.company_id})
				>= (SELECT count(*) FROM introduction_drafts WHERE company_id = ${draft.company_id} AND status = 'held')`)
}

export function insertReaders(
	introductionId: string,
	hrPartnerIds: readonly string[],
	now: number,
): Statement {
	const rows = hrPartnerIds.map((hr_partner_id) => ({
		introduction_id: introductionId,
		hr_partner_id,
		added_at: now,
	}))
	return toStatement(build.insert(introduction_readers).values(rows))
}

const held = (id: string) => and(eq(drafts.id, id), eq(drafts.status, 'held'))

export function deleteHeld(id: string): Statement {
	return toStatement(build.delete(drafts).where(held(id)))
}

/** Back to draft: by its sender (no reason), or because it could not be released. */
export function returnToDraft(id: string, reason: string | null, now: number): Statement {
	return toStatement(
		build
			.update(drafts)
			.set({
				status: 'draft',
				held_at: null,
				release_at: null,
				returned_reason: reason,
				version: sql`${drafts.version} + 1`,
				updated_at: now,
			})
			.where(held(id)),
	)
}

export function deleteDraft(id: string, companyId: string): { guard: Statement; rest: Statement } {
	return {
		guard: toStatement(
			build
				.delete(drafts)
				.where(and(eq(drafts.id, id), eq(drafts.company_id, companyId), eq(drafts.status, 'draft'))),
		),
		rest: toStatement(build.delete(introduction_readers).where(eq(introduction_readers.introduction_id, id))),
	}
}

export async function findProfessional(handle: FreshHandle, id: string) {
	const [row] = await handle
		.select({ id: professionals.id, user: users })
		.from(professionals)
		.innerJoin(users, eq(users.id, professionals.user_id))
		.where(eq(professionals.id, id))
		.limit(1)
	return row ?? null
}
