import { and, asc, count, desc, eq, isNull } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	disclosure_ledger,
	introduction_readers,
	introduction_requests,
	professional_certifications,
	professional_education,
	professional_references,
	professional_work_history,
	professionals,
	users,
} from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

async function listCareer(handle: FreshHandle, id: string) {
	const [work, education, certifications] = [
		professional_work_history,
		professional_education,
		professional_certifications,
	]
	return Promise.all([
		handle
			.select()
			.from(work)
			.where(eq(work.professional_id, id))
			.orderBy(desc(work.is_current), asc(work.sort_order), desc(work.start_date), asc(work.id)),
		handle
			.select()
			.from(education)
			.where(eq(education.professional_id, id))
			.orderBy(asc(education.sort_order), desc(education.start_year), asc(education.id)),
		handle
			.select()
			.from(certifications)
			.where(eq(certifications.professional_id, id))
			.orderBy(desc(certifications.issue_date), asc(certifications.id)),
	])
}

async function countConfirmed(handle: FreshHandle, id: string): Promise<number> {
	const references = professional_references
	const [row] = await handle
		.select({ n: count() })
		.from(references)
		.where(
			and(
				eq(references.professional_id, id),
				eq(references.verification_status, 'verified'),
				eq(references.permission_granted, true),
			),
		)
	return row?.n ?? 0
}

/** All rows that a profile after acceptance is made of, still raw; null when there is no such active person. */
export async function findWholeProfile(handle: FreshHandle, professionalId: string) {
	const [row] = await handle
		.select({ professional: professionals, account: users })
		.from(professionals)
		.innerJoin(users, eq(users.id, professionals.user_id))
		.where(and(eq(professionals.id, professionalId), eq(users.status, 'active'), isNull(users.deleted_at)))
		.limit(1)
	if (!row) return null
	const [[work, education, certifications], confirmed_references] = await Promise.all([
		listCareer(handle, professionalId),
		countConfirmed(handle, professionalId),
	])
	return { ...row, work, education, certifications, confirmed_references }
}

export type WholeProfile = NonNullable<Awaited<ReturnType<typeof findWholeProfile>>>

type Reading = { hr_partner_id: string; company_id: string }

/** Accepted, unrevoked introductions of the company in which this HR partner is a named reader. */
function readable({ hr_partner_id, company_id }: Reading) {
	const r = introduction_requests
	return and(
		eq(introduction_readers.hr_partner_id, hr_partner_id),
		eq(r.company_id, company_id),
		eq(r.status, 'accepted'),
		isNull(r.revoked_at),
	)
}

async function findReadableWhere(handle: FreshHandle, where: ReturnType<typeof and>) {
	const r = introduction_requests
	const [row] = await handle
		.select({
			id: r.id,
			professional_id: r.sent_to_professional_id,
			company_id: r.company_id,
			reader_id: introduction_readers.hr_partner_id,
		})
		.from(r)
		.innerJoin(introduction_readers, eq(introduction_readers.introduction_id, r.id))
		.where(where)
		.orderBy(desc(r.response_date), asc(r.id))
		.limit(1)
	return row ?? null
}

export const findReadable = (handle: FreshHandle, reading: Reading, professionalId: string) =>
	findReadableWhere(
		handle,
		and(readable(reading), eq(introduction_requests.sent_to_professional_id, professionalId)),
	)

export const findReadableById = (handle: FreshHandle, reading: Reading, introductionId: string) =>
	findReadableWhere(handle, and(readable(reading), eq(introduction_requests.id, introductionId)))

export type ReadableIntroduction = NonNullable<Awaited<ReturnType<typeof findReadable>>>

export function insertDisclosure(row: typeof disclosure_ledger.$inferInsert): Statement {
	return toStatement(build.insert(disclosure_ledger).values(row))
}
