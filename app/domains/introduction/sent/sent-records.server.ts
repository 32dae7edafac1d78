import { type SQL, and, asc, count, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	hr_partners,
	introduction_drafts,
	introduction_requests,
	job_roles,
	professionals,
	users,
} from '#db/schema/index.ts'
import type { Cursor } from '../cursor.ts'
import { isLapsed, isPendingForCompany } from '../records.server.ts'
import type { SentTab } from '../schema.ts'

const requests = introduction_requests
const drafts = introduction_drafts

/** The rows of a tab; `held` has none, since what is on hold is no request yet. */
function rowsOf(tab: SentTab, now: number): SQL | undefined {
	switch (tab) {
		case 'all':
			return undefined
		case 'held':
			return sql`0`
		case 'pending':
			return isPendingForCompany(now)
		case 'accepted':
		case 'declined':
			return eq(requests.status, tab)
		case 'ended':
			return or(inArray(requests.status, ['expired', 'withdrawn']), isLapsed(now))
	}
}

type Sent = { company_id: string; job_role_id: string | null; tab: SentTab; now: number }

const ofCompany = ({ company_id, job_role_id }: Pick<Sent, 'company_id' | 'job_role_id'>) =>
	and(
		eq(requests.company_id, company_id),
		job_role_id === null ? undefined : eq(requests.job_role_id, job_role_id),
	)

/** Newest first. */
export async function listRequests(handle: FreshHandle, sent: Sent, after: Cursor | null, limit: number) {
	const older = after
		? or(lt(requests.sent_at, after.at), and(eq(requests.sent_at, after.at), lt(requests.id, after.id)))
		: undefined
	return handle
		.select({
			request: requests,
			role_title: job_roles.role_title,
			sender: hr_partners,
			account_status: users.status,
		})
		.from(requests)
		.innerJoin(job_roles, eq(job_roles.id, requests.job_role_id))
		.innerJoin(hr_partners, eq(hr_partners.id, requests.sent_by_hr_id))
		.innerJoin(professionals, eq(professionals.id, requests.sent_to_professional_id))
		.innerJoin(users, eq(users.id, professionals.user_id))
		.where(and(ofCompany(sent), rowsOf(sent.tab, sent.now), older))
		.orderBy(desc(requests.sent_at), desc(requests.id))
		.limit(limit)
}

const tally = (condition: SQL | undefined) =>
	sql<number>`coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`

export async function countByTab(handle: FreshHandle, sent: Omit<Sent, 'tab'>) {
	const [row] = await handle
		.select({
			all: count(),
			pending: tally(rowsOf('pending', sent.now)),
			accepted: tally(rowsOf('accepted', sent.now)),
			declined: tally(rowsOf('declined', sent.now)),
			ended: tally(rowsOf('ended', sent.now)),
		})
		.from(requests)
		.where(ofCompany(sent))
	return row ?? { all: 0, pending: 0, accepted: 0, declined: 0, ended: 0 }
}

/** Drafts and requests on hold, newest first. */
export async function listDrafts(
	handle: FreshHandle,
	sent: Pick<Sent, 'company_id' | 'job_role_id'>,
	limit: number,
) {
	return handle
		.select({ draft: drafts, role_title: job_roles.role_title, sender: hr_partners })
		.from(drafts)
		.innerJoin(job_roles, eq(job_roles.id, drafts.job_role_id))
		.innerJoin(hr_partners, eq(hr_partners.id, drafts.sent_by_hr_id))
		.where(
			and(
				eq(drafts.company_id, sent.company_id),
				sent.job_role_id === null ? undefined : eq(drafts.job_role_id, sent.job_role_id),
			),
		)
		.orderBy(desc(drafts.updated_at), desc(drafts.id))
		.limit(limit)
}

/** Roles that somebody was asked for, by title. */
export async function listAskedRoles(handle: FreshHandle, companyId: string) {
	return handle
		.selectDistinct({ id: job_roles.id, role_title: job_roles.role_title })
		.from(requests)
		.innerJoin(job_roles, eq(job_roles.id, requests.job_role_id))
		.where(eq(requests.company_id, companyId))
		.orderBy(asc(job_roles.role_title), asc(job_roles.id))
		.limit(200)
}
