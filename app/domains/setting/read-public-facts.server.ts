import type { Context } from '#app/domains/context.ts'
import { readSettings } from './read-settings.server.ts'

/** The periods and limits that public pages tell, from the local copy: a visitor's page asks no primary. */
export function readPublicFacts(ctx: Pick<Context, 'replica' | 'demo'>) {
	return readSettings(
		{ fresh: ctx.replica, demo: ctx.demo },
		'introduction_expiry_days',
		'introduction_hold_seconds',
		'acceptance_undo_seconds',
		'decline_rest_days',
		'narrowing_delay_hours',
		'trial_duration_days',
		'verification_turnaround_days',
		'search_limit_per_hour',
		'verification_required_for_visibility',
	)
}

export type PublicFacts = Awaited<ReturnType<typeof readPublicFacts>>
