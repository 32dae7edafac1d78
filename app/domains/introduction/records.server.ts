import { type SQL, and, eq, gt, isNotNull, isNull, lte, max, or } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	companies,
	hr_partners,
	introduction_readers,
	introduction_requests,
	job_roles,
	professionals,
	users,
} from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

export type RequestRow = typeof introduction_requests.$inferSelect

const requests = introduction_requests

/** Pending and inside its time; an acceptance that can still be undone is not answered but not open either. */
export const isOpen = (now: number) =>
	and(eq(requests.status, 'pending'), isNull(requests.accepting_at), gt(requests.expires_at, now))

/** What the company sees as pending: an acceptance under way too, whatever its end. */
export const isPendingForCompany = (now: number) =>
	and(eq(requests.status, 'pending'), or(isNotNull(requests.accepting_at), gt(requests.expires_at, now)))

export const isLapsed = (now: number) =>
	and(eq(requests.status, 'pending'), isNull(requests.accepting_at), lte(requests.expires_at, now))

export async function findLastLapse(handle: FreshHandle, now: number): Promise<number | null> {
	const [row] = await handle
		.select({ at: max(requests.expires_at) })
		.from(requests)
		.where(and(eq(requests.status, 'pending'), lte(requests.expires_at, now)))
	return row?.at ?? null
}

/** Her own requests; what is suppressed does not exist for her. */
export const isHers = (professionalId: string) =>
	and(eq(requests.sent_to_professional_id, professionalId), isNull(requests.suppressed_at))

function change(
	id: string,
	values: Partial<typeof requests.$inferInsert>,
	guard: SQL | undefined,
): Statement {
	return toStatement(
		build
			.update(requests)
			.set(values)
			.where(and(eq(requests.id, id), guard)),
	)
}

type Hers = { id: string; professionalId: string; now: number }

/** The transitions, each guarded by the state it may start from; a lost race changes no row. */
export const transition = {
	accept: ({ id, professionalId, now }: Hers) =>
		change(
			id,
			{ accepting_at: now, response_date: now, updated_at: now },
			and(isHers(professionalId), isOpen(now)),
		),
	undoAcceptance: ({ id, professionalId, now }: Hers) =>
		change(
			id,
			{ accepting_at: null, response_date: null, updated_at: now },
			and(isHers(professionalId), eq(requests.status, 'pending'), isNotNull(requests.accepting_at)),
		),
	reveal: (id: string, acceptingAt: number, now: number) =>
		change(
			id,
			{ status: 'accepted', accepting_at: null, updated_at: now },
			and(
				eq(requests.status, 'pending'),
				eq(requests.accepting_at, acceptingAt),
				isNull(requests.suppressed_at),
			),
		),
	decline: ({ id, professionalId, now }: Hers, words: { reason: string | null; response: string | null }) =>
		change(
			id,
			{
				status: 'declined',
				response_date: now,
				decline_reason: words.reason,
				professional_response: words.response,
				updated_at: now,
			},
			and(isHers(professionalId), isOpen(now)),
		),
	withdraw: (id: string, companyId: string, now: number) =>
		change(
			id,
			{ status: 'withdrawn', accepting_at: null, response_date: null, updated_at: now },
			and(eq(requests.company_id, companyId), isPendingForCompany(now)),
		),
	expire: (id: string, now: number) => change(id, { status: 'expired', updated_at: now }, isLapsed(now)),
	revoke: ({ id, professionalId, now }: Hers) =>
		change(
			id,
			{ revoked_at: now, updated_at: now },
			and(isHers(professionalId), eq(requests.status, 'accepted'), isNull(requests.revoked_at)),
		),
	/** To the company it stays what it was: an ordinary pending request that runs to its natural end. */
	suppress: (id: string, now: number) =>
		change(
			id,
			{ suppressed_at: now, accepting_at: null, response_date: null, updated_at: now },
			and(eq(requests.status, 'pending'), isNull(requests.suppressed_at)),
		),
}

const oneRequest = {
	request: requests,
	role: job_roles,
	company: companies,
	sender: hr_partners,
	professional: professionals,
}

/** A request with everybody it concerns, whoever asks: the caller checks whose it is. */
async function findOne(handle: FreshHandle, condition: SQL | undefined) {
	const [row] = await handle
		.select(oneRequest)
		.from(requests)
		.innerJoin(job_roles, eq(job_roles.id, requests.job_role_id))
		.innerJoin(companies, eq(companies.id, requests.company_id))
		.innerJoin(hr_partners, eq(hr_partners.id, requests.sent_by_hr_id))
		.innerJoin(professionals, eq(professionals.id, requests.sent_to_professional_id))
		.where(condition)
		.limit(1)
	return row ?? null
}

export type RequestJoin = NonNullable<Awaited<ReturnType<typeof findOne>>>

export const findRequest = (handle: FreshHandle, id: string) => findOne(handle, eq(requests.id, id))

export const findHers = (handle: FreshHandle, id: string, professionalId: string) =>
	findOne(handle, and(eq(requests.id, id), isHers(professionalId)))

export const findCompanys = (handle: FreshHandle, id: string, companyId: string) =>
	findOne(handle, and(eq(requests.id, id), eq(requests.company_id, companyId)))

/** The named readers of a request or draft, the one who was named first foremost; with their accounts. */
export async function listReaders(handle: FreshHandle, introductionId: string) {
	return handle
		.select({ partner: hr_partners, user: users })
		.from(introduction_readers)
		.innerJoin(hr_partners, eq(hr_partners.id, introduction_readers.hr_partner_id))
		.innerJoin(users, eq(users.id, hr_partners.user_id))
		.where(eq(introduction_readers.introduction_id, introductionId))
		.orderBy(introduction_readers.added_at, hr_partners.last_name, hr_partners.id)
}

export type ReaderJoin = Awaited<ReturnType<typeof listReaders>>[number]

export async function findAccount(handle: FreshHandle, userId: string) {
	const [row] = await handle.select().from(users).where(eq(users.id, userId)).limit(1)
	return row ?? null
}

export type AccountRow = typeof users.$inferSelect
