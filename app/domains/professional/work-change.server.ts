import type { Context } from '#app/domains/context.ts'
import { type Regate, regateProfessional } from '#app/domains/employer/index.server.ts'
import type { Professional } from '#app/policy/actors.ts'
import type { ProfileChange } from './records.server.ts'

type CurrentWork = { id: string; company_name: string; is_current: boolean }

/**
 * What a change of one work entry means for her profile and for who may find her; both belong in the change's
 * batch. A current job also ends "I have no employer now".
 */
export async function workChange(
	ctx: Context<Professional>,
	entry: CurrentWork,
): Promise<{ profile: ProfileChange; regate: Regate }> {
	const isEmployed = entry.is_current ? { has_no_employer: false } : {}
	const regate = await regateProfessional(ctx.fresh, ctx.viewer.professionalId, {
		work: [entry],
		...isEmployed,
	})
	return { profile: entry.is_current ? { ...isEmployed, employer_answered_at: ctx.clock.now() } : {}, regate }
}
