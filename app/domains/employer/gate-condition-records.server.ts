import { type SQL, and, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { introduction_requests, professional_gate_tokens, professionals, users } from '#db/schema/index.ts'
import { startOfWatDay, watDay } from '#app/lib/clock.ts'
import {
	type GateRole,
	type GateRules,
	type GateViewer,
	isAgencyWithoutClient,
	levelsFrom,
	partiesOf,
	viewerMaySearch,
} from '#app/policy/gate.ts'

const startOfWatMonth = (at: number) => startOfWatDay(`${watDay(at).slice(0, 8)}01`)

/** Pending requests that she can see; past its time a request is expired, whether or not the job has come. */
export function pendingRequests(now: number): SQL<number> {
	const r = introduction_requests
	return sql<number>`(SELECT count(*) FROM ${r} WHERE ${r.sent_to_professional_id} = ${professionals.id}
		AND ${r.status} = 'pending' AND ${r.suppressed_at} IS NULL
		AND (${r.expires_at} > ${now} OR ${r.accepting_at} IS NOT NULL))`
}

/** Requests of this WAT month that she could see, whatever became of them. */
export function requestsThisMonth(now: number): SQL<number> {
	const r = introduction_requests
	return sql<number>`(SELECT count(*) FROM ${r} WHERE ${r.sent_to_professional_id} = ${professionals.id}
		AND ${r.suppressed_at} IS NULL AND ${r.sent_at} >= ${startOfWatMonth(now)})`
}

/** What makes her findable for anybody at all: `can_see` without the viewer. Stands over users x professionals. */
export function findable(rules: GateRules): SQL | undefined {
	const limit = professionals.max_requests_per_month
	return and(
		eq(users.status, 'active'),
		isNull(users.deleted_at),
		eq(professionals.open_to_opportunities, true),
		or(isNull(professionals.paused_until), lte(professionals.paused_until, rules.now)),
		inArray(professionals.profile_visibility, ['network', 'public']),
		inArray(professionals.verification_status, levelsFrom(rules.required)),
		sql`${pendingRequests(rules.now)} < ${rules.inboxLimit}`,
		or(isNull(limit), sql`${requestsThisMonth(rules.now)} < ${limit}`),
	)
}

/** True where she holds none of these tokens. */
export function unblocked(tokens: readonly string[]): SQL {
	const t = professional_gate_tokens
	return sql`NOT EXISTS (SELECT 1 FROM ${t} WHERE ${t.professional_id} = ${professionals.id}
		AND ${t.token} IN (SELECT value FROM json_each(${JSON.stringify(tokens)})))`
}

/**
 * `can_see` as a condition of SQL, for a query that joins users and professionals. Equal to `canSee` of the
 * policy; a test holds the two together on random worlds.
 */
export function visibleTo(
	viewer: GateViewer,
	rules: GateRules,
	role: GateRole | null = null,
): SQL | undefined {
	if (!viewerMaySearch(viewer).visible || isAgencyWithoutClient(viewer, role)) return sql`0`
	return and(findable(rules), unblocked(partiesOf(viewer, role)))
}
