import { HOUR, MINUTE } from '#app/lib/clock.ts'

type Identity = { search_text: string; filters: string; job_role_id: string | null }
type PastSearch = {
	id: string
	search_text: string | null
	filters: string | null
	job_role_id: string | null
	searched_at: number
}

/** Paging, sorting, Back and repeats within this time are the same search. */
export const SAME_SEARCH = 10 * MINUTE
export const SEARCH_WINDOW = HOUR

export type Allowance = {
	limit: number
	/** Searches left, this one counted. */
	left: number
	/** The search that this one repeats. */
	repeats: string | null
	/** Milliseconds: when the next search may be made, if none is left. */
	freeAt: number
}

function isSame(past: PastSearch, wanted: Identity): boolean {
	const sameText = (past.search_text ?? '') === wanted.search_text
	return sameText && past.filters === wanted.filters && past.job_role_id === wanted.job_role_id
}

/** @param hour the partner's searches of the last hour, oldest first */
export function allowanceOf(
	hour: readonly PastSearch[],
	wanted: Identity,
	limit: number,
	now: number,
): Allowance {
	const repeats =
		hour.findLast((past) => past.searched_at > now - SAME_SEARCH && isSame(past, wanted))?.id ?? null
	const used = hour.length + (repeats ? 0 : 1)
	const blocking = hour[hour.length - limit] ?? hour[0]
	return { limit, left: limit - used, repeats, freeAt: (blocking?.searched_at ?? now) + SEARCH_WINDOW }
}
