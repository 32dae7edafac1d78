import { type SQL, and, asc, count, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	companies,
	company_subscriptions,
	introduction_requests,
	job_roles,
	subscription_plans,
} from '#db/schema/index.ts'

const requests = introduction_requests
const tally = (condition: SQL) => sql<number>`coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`

/** A pending row past its end is expired for every read; one that is being accepted is left alone. */
export function funnelOf(now: number) {
	const lapsed = sql`${requests.expires_at} <= ${now} AND ${requests.accepting_at} IS NULL`
	const answered = sql`${requests.status} IN ('accepted', 'declined')`
	return {
		asked: count(requests.id),
		waiting: tally(sql`${requests.status} = 'pending' AND NOT (${lapsed})`),
		accepted: tally(sql`${requests.status} = 'accepted'`),
		declined: tally(sql`${requests.status} = 'declined'`),
		expired: tally(sql`${requests.status} = 'expired' OR (${requests.status} = 'pending' AND ${lapsed})`),
		withdrawn: tally(sql`${requests.status} = 'withdrawn'`),
		interviews: tally(sql`${requests.interview_scheduled} = 1`),
		hired: tally(sql`${requests.outcome} = 'hired'`),
		/** Only once an answer stands: during the undo of an acceptance nothing may move. */
		answer_hours: sql<
			number | null
		>`round(avg(CASE WHEN ${answered} THEN (${requests.response_date} - ${requests.sent_at}) / 3600000.0 END), 1)`,
	}
}

export type Funnel = {
	asked: number
	waiting: number
	accepted: number
	declined: number
	expired: number
	withdrawn: number
	interviews: number
	hired: number
	answer_hours: number | null
}

/** Joins a role with the requests of its own company. */
export const ofRole = and(
	eq(requests.job_role_id, job_roles.id),
	eq(requests.company_id, job_roles.company_id),
)

export async function readFunnel(
	handle: FreshHandle,
	companyId: string,
	id: string,
	now: number,
): Promise<Funnel | null> {
	const [row] = await handle
		.select(funnelOf(now))
		.from(job_roles)
		.leftJoin(requests, ofRole)
		.where(and(eq(job_roles.id, id), eq(job_roles.company_id, companyId), isNull(job_roles.deleted_at)))
		.groupBy(job_roles.id)
	return row ?? null
}

/** Use case 4: roles that are active or filled and were made since `since`, newest first. */
export async function listFunnels(
	handle: FreshHandle,
	companyId: string,
	since: number,
	now: number,
	limit: number,
) {
	return handle
		.select({
			id: job_roles.id,
			role_title: job_roles.role_title,
			status: job_roles.status,
			...funnelOf(now),
		})
		.from(job_roles)
		.leftJoin(requests, ofRole)
		.where(
			and(
				and(eq(job_roles.company_id, companyId), isNull(job_roles.deleted_at)),
				inArray(job_roles.status, ['active', 'filled']),
				gte(job_roles.created_at, since),
			),
		)
		.groupBy(job_roles.id)
		.orderBy(desc(job_roles.created_at), desc(job_roles.id))
		.limit(limit)
}

/** The plan of a company's tier; a tier without a plan row sets no limits. */
const planOfTier = sql`lower(${subscription_plans.plan_name}) = ${companies.subscription_tier}`

export async function readCompanyPlan(handle: FreshHandle, companyId: string) {
	const [row] = await handle
		.select({
			company_name: companies.company_name,
			introduction_credits: companies.introduction_credits,
			plan_name: subscription_plans.plan_name,
			max_active_roles: subscription_plans.max_active_roles,
			trial_ends_at: company_subscriptions.trial_ends_at,
		})
		.from(companies)
		.leftJoin(subscription_plans, planOfTier)
		.leftJoin(
			company_subscriptions,
			and(eq(company_subscriptions.company_id, companies.id), eq(company_subscriptions.status, 'trial')),
		)
		.where(eq(companies.id, companyId))
		.orderBy(desc(company_subscriptions.created_at))
		.limit(1)
	return row ?? null
}

type DeskStatus = 'pending' | 'accepted'

function isOnDesk(status: DeskStatus, now: number): SQL {
	if (status === 'accepted')
		return sql`${requests.status} = 'accepted' AND ${requests.outcome} IS NULL AND ${requests.revoked_at} IS NULL`
	return sql`${requests.status} = 'pending' AND (${requests.expires_at} > ${now} OR ${requests.accepting_at} IS NOT NULL)`
}

/** Own requests by state for the desk: the role and the times, nothing of the person. */
export async function listDeskRequests(
	handle: FreshHandle,
	companyId: string,
	filter: { status: DeskStatus; now: number; limit: number },
) {
	return handle
		.select({
			id: requests.id,
			role_title: job_roles.role_title,
			expires_at: requests.expires_at,
			/** Nothing tells of an answer before it stands. */
			response_date: sql<
				number | null
			>`CASE WHEN ${requests.status} = 'accepted' THEN ${requests.response_date} END`,
		})
		.from(requests)
		.innerJoin(job_roles, eq(job_roles.id, requests.job_role_id))
		.where(and(eq(requests.company_id, companyId), isOnDesk(filter.status, filter.now)))
		.orderBy(
			filter.status === 'pending' ? asc(requests.expires_at) : desc(requests.response_date),
			asc(requests.id),
		)
		.limit(filter.limit)
}

export async function countDeskRequests(handle: FreshHandle, companyId: string, now: number) {
	const [row] = await handle
		.select({ pending: tally(isOnDesk('pending', now)), accepted: tally(isOnDesk('accepted', now)) })
		.from(requests)
		.where(eq(requests.company_id, companyId))
	return { pending: row?.pending ?? 0, accepted: row?.accepted ?? 0 }
}
