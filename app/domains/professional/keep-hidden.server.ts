import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { readProfile, touched } from './own-profile.server.ts'
import { updateProfile, visibilityIs } from './records.server.ts'

/**
 * Takes back the planned end of confidential search. Once it has ended, this changes nothing: switching it on
 * again is a choice of its own.
 * @throws ConflictError when it ended at the same moment
 */
export async function keepHidden(ctx: Context<Professional>): Promise<{ kept: boolean }> {
	authorize(ctx.viewer, 'privacy.change')
	const profile = await readProfile(ctx)
	if (profile.confidential_search_ends_at === null) return { kept: profile.confidential_search }
	await ctx.transaction((w) => {
		w.must(
			updateProfile(
				profile.id,
				{ confidential_search_ends_at: null, ...touched(ctx) },
				visibilityIs(profile),
			),
		)
		w.add(
			auditRow(ctx, {
				act: 'profile.visibility',
				entity_type: 'professional',
				entity_id: profile.id,
				metadata: { fields: ['confidential_search_ends_at'] },
			}),
		)
	})
	return { kept: true }
}
