import type { IntroductionStatus } from '#db/schema/introduction.enums.ts'

/**
 * Where a request stands at an instant. `accepting`: she has accepted and may still undo; to the company that is
 * `pending`. `revoked`: accepted, and access was taken back.
 */
export type RequestState =
	'pending' | 'accepting' | 'accepted' | 'revoked' | 'declined' | 'expired' | 'withdrawn'

export type RequestEvent =
	'accept' | 'undo_acceptance' | 'reveal' | 'decline' | 'withdraw' | 'expire' | 'revoke'

export type RequestTimes = {
	status: IntroductionStatus
	/** Milliseconds, as the other times. */
	expires_at: number
	accepting_at: number | null
	revoked_at: number | null
}

/** A pending row past its time is expired, whether or not the hourly job has come. */
export function stateOf(row: RequestTimes, now: number): RequestState {
	switch (row.status) {
		case 'pending':
			if (row.accepting_at !== null) return 'accepting'
			return row.expires_at <= now ? 'expired' : 'pending'
		case 'accepted':
			return row.revoked_at === null ? 'accepted' : 'revoked'
		case 'declined':
		case 'expired':
		case 'withdrawn':
			return row.status
	}
}

/** What the company may know: an acceptance that can still be undone looks like no answer. */
export type SeenState = Exclude<RequestState, 'accepting'>

/** @param isThere false once her account is suspended or erased, which reads like access taken back */
export function seenByCompany(state: RequestState, isThere: boolean): SeenState {
	if (state === 'accepting') return 'pending'
	return state === 'accepted' && !isThere ? 'revoked' : state
}

/**
 * The state that an event leads to, or null when it cannot happen there. Withdrawing is possible while she may
 * still undo: refusing it would tell the company that she has accepted.
 */
export function after(state: RequestState, event: RequestEvent): RequestState | null {
	switch (state) {
		case 'pending':
			return afterPending(event)
		case 'accepting':
			return afterAccepting(event)
		case 'accepted':
			return event === 'revoke' ? 'revoked' : null
		case 'revoked':
		case 'declined':
		case 'expired':
		case 'withdrawn':
			return null
	}
}

function afterPending(event: RequestEvent): RequestState | null {
	switch (event) {
		case 'accept':
			return 'accepting'
		case 'decline':
			return 'declined'
		case 'withdraw':
			return 'withdrawn'
		case 'expire':
			return 'expired'
		case 'undo_acceptance':
		case 'reveal':
		case 'revoke':
			return null
	}
}

function afterAccepting(event: RequestEvent): RequestState | null {
	switch (event) {
		case 'undo_acceptance':
			return 'pending'
		case 'reveal':
			return 'accepted'
		case 'withdraw':
			return 'withdrawn'
		case 'accept':
		case 'decline':
		case 'expire':
		case 'revoke':
			return null
	}
}
