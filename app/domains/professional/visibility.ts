import type { ProfileVisibility, UpdateVisibility, VerificationLevel } from './schema.ts'

/** The columns that say who may find her. */
export type VisibilityState = {
	profile_visibility: ProfileVisibility
	open_to_opportunities: boolean
	confidential_search: boolean
	confidential_search_ends_at: number | null
	agencies_allowed: boolean | null
	allow_text_search: boolean
	onboarding_completed: boolean
}

/** Her confidential search: on, off, or on until an instant (milliseconds). */
function confidentialSearch(state: VisibilityState, wanted: boolean, endsAt: number) {
	if (wanted) return { confidential_search: true, confidential_search_ends_at: null }
	if (!state.confidential_search) return { confidential_search: false, confidential_search_ends_at: null }
	return {
		confidential_search: true,
		confidential_search_ends_at: state.confidential_search_ends_at ?? endsAt,
	}
}

/**
 * What a saved choice makes of the state. Whatever hides her holds at once; switching confidential search off is
 * only planned, for `endsAt`, and a plan that stands already keeps its time.
 */
export function chooseVisibility(
	state: VisibilityState,
	wanted: Omit<UpdateVisibility, 'intent'>,
	endsAt: number,
): VisibilityState {
	const confidential = confidentialSearch(state, wanted.confidential_search, endsAt)
	return {
		...confidential,
		profile_visibility: wanted.profile_visibility,
		open_to_opportunities: wanted.open_to_opportunities,
		agencies_allowed: wanted.agencies_allowed ?? state.agencies_allowed,
		allow_text_search: state.allow_text_search && !confidential.confidential_search,
		onboarding_completed: true,
	}
}

/** Whether this choice has just planned the end of confidential search. */
export function plansAnEnd(before: VisibilityState, after: VisibilityState): boolean {
	return before.confidential_search_ends_at === null && after.confidential_search_ends_at !== null
}

export type NotFoundBecause = 'unchosen' | 'private' | 'not_open' | 'employer_unanswered' | 'unverified'

/** Why no company finds her yet, in the order in which she can mend it; empty when companies can. */
export function notFoundBecause(
	state: VisibilityState & { verification_status: VerificationLevel },
	employerIsUnknown: boolean,
	required: 'basic' | 'full',
): NotFoundBecause[] {
	const enough = required === 'full' ? ['full', 'premium'] : ['basic', 'full', 'premium']
	const checks: [boolean, NotFoundBecause][] = [
		[!state.onboarding_completed, 'unchosen'],
		[state.onboarding_completed && state.profile_visibility === 'private', 'private'],
		[!state.open_to_opportunities, 'not_open'],
		[state.confidential_search && employerIsUnknown, 'employer_unanswered'],
		[!enough.includes(state.verification_status), 'unverified'],
	]
	return checks.flatMap(([holds, reason]) => (holds ? [reason] : []))
}
