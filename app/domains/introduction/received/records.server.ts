import { type SQL, and, asc, avg, count, desc, eq, gt, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	companies,
	introduction_requests,
	job_roles,
	professional_work_history,
	professionals,
} from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'
import { HOUR } from '#app/lib/clock.ts'
import { isHers, isLapsed, isPendingForCompany } from '../records.server.ts'
import type { Cursor } from '../cursor.ts'
import type { ReceivedTab } from '../schema.ts'

const requests = introduction_requests

/** Of a tab: which rows, and the time they are sorted by. What is pending comes soonest deadline first. */
function tabOf(
	tab: ReceivedTab,
	now: number,
): { rows: SQL | undefined; by: SQL<number>; soonestFirst: boolean } {
	switch (tab) {
		case 'pending':
			return { rows: isPendingForCompany(now), by: sql`${requests.expires_at}`, soonestFirst: true }
		case 'accepted':
		case 'declined':
			return {
				rows: eq(requests.status, tab),
				by: sql`coalesce(${requests.response_date}, ${requests.sent_at})`,
				soonestFirst: false,
			}
		case 'expired':
			return {
				rows: or(inArray(requests.status, ['expired', 'withdrawn']), isLapsed(now)),
				by: sql`${requests.expires_at}`,
				soonestFirst: false,
			}
	}
}

export async function listHers(
	handle: FreshHandle,
	professionalId: string,
	page: { tab: ReceivedTab; now: number; after: Cursor | null; limit: number },
) {
	const { rows, by, soonestFirst } = tabOf(page.tab, page.now)
	const beyond = soonestFirst ? gt : lt
	const from = page.after
		? or(beyond(by, page.after.at), and(eq(by, page.after.at), gt(requests.id, page.after.id)))
		: undefined
	return handle
		.select({ request: requests, role: job_roles, company: companies, sorted_by: by })
		.from(requests)
		.innerJoin(job_roles, eq(job_roles.id, requests.job_role_id))
		.innerJoin(companies, eq(companies.id, requests.company_id))
		.where(and(isHers(professionalId), rows, from))
		.orderBy(soonestFirst ? asc(by) : desc(by), asc(requests.id))
		.limit(page.limit)
}

/** Requests that await her answer. */
export async function countPending(
	handle: FreshHandle,
	professionalId: string,
	now: number,
): Promise<number> {
	const [row] = await handle
		.select({ n: count() })
		.from(requests)
		.where(
			and(
				isHers(professionalId),
				eq(requests.status, 'pending'),
				isNull(requests.accepting_at),
				gt(requests.expires_at, now),
			),
		)
	return row?.n ?? 0
}

/** The first look is kept; later ones change nothing. */
export function markViewed(id: string, professionalId: string, now: number): Statement {
	return toStatement(
		build
			.update(requests)
			.set({ viewed_by_professional: true, viewed_at: now })
			.where(and(eq(requests.id, id), isHers(professionalId), eq(requests.viewed_by_professional, false))),
	)
}

const tally = (condition: SQL | undefined) =>
	sql<number>`coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`

/** Use case 3, over what she can see; an answer counts once it stands. */
export async function readFigures(handle: FreshHandle, professionalId: string, since: number, now: number) {
	const answered = inArray(requests.status, ['accepted', 'declined'])
	const hours = sql`CASE WHEN ${answered} THEN (${requests.response_date} - ${requests.sent_at}) * 1.0 / ${HOUR} END`
	const [row] = await handle
		.select({
			received: count(),
			pending_introductions: tally(isPendingForCompany(now)),
			accepted_introductions: tally(eq(requests.status, 'accepted')),
			declined_introductions: tally(eq(requests.status, 'declined')),
			interviews_scheduled: tally(eq(requests.interview_scheduled, true)),
			offers_received: tally(eq(requests.outcome, 'hired')),
			avg_response_time_hours: sql<number | null>`round(${avg(hours)})`,
		})
		.from(requests)
		.where(and(isHers(professionalId), gte(requests.sent_at, since)))
	return row
}

/** Her own expectation and state, for her own pages. */
export async function findOwn(handle: FreshHandle, professionalId: string) {
	const [row] = await handle.select().from(professionals).where(eq(professionals.id, professionalId)).limit(1)
	return row ?? null
}

export async function listCurrentEmployers(handle: FreshHandle, professionalId: string): Promise<string[]> {
	const work = professional_work_history
	const rows = await handle
		.selectDistinct({ name: work.company_name })
		.from(work)
		.where(and(eq(work.professional_id, professionalId), eq(work.is_current, true)))
		.orderBy(asc(work.company_name))
	return rows.map((row) => row.name)
}
