import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { regateProfessional } from '#app/domains/employer/index.server.ts'
import { notificationRow } from '#app/domains/notification/index.server.ts'
import { ConflictError, isAppError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { System } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { endHasCome, findProfile, updateProfile, visibilityIs } from './records.server.ts'

const nothing = { ended: 0 }

/** The plan was taken back or carried out at this very moment; never seen by a person. */
const NO_LONGER_PLANNED = 'the end of confidential search is no longer planned'

/**
 * Switches confidential search off when its planned end has come. It does nothing when the plan was taken back,
 * when it is for later, or when it was carried out before: delivered twice, it has one effect.
 * @throws ConflictError when her employers change at the same moment: the job comes again
 */
export async function endConfidentialSearch(
	ctx: Context<System>,
	input: { professional_id: string },
): Promise<{ ended: number }> {
	authorize(ctx.viewer, 'privacy.confidential_off')
	const now = ctx.clock.now()
	const profile = await findProfile(ctx.fresh, input.professional_id)
	const endsAt = profile?.confidential_search_ends_at ?? null
	if (!profile || endsAt === null || endsAt > now) return nothing
	const regate = await regateProfessional(ctx.fresh, profile.id, { confidential_search: false })
	const noLongerPlanned = () => new ConflictError(NO_LONGER_PLANNED, '')
	const off = { confidential_search: false, confidential_search_ends_at: null, updated_at: now }
	try {
		await ctx.transaction((w) => {
			w.must(updateProfile(profile.id, off, visibilityIs(profile), endHasCome(now)), noLongerPlanned)
			regate(w)
			w.add(
				notificationRow(ctx, {
					user_id: profile.user_id,
					type: 'security_notice',
					title: 'A setting has changed',
					message: 'The change of your settings that you planned has taken effect.',
					action_url: paths.professional.profile(),
				}),
				auditRow(ctx, {
					act: 'profile.visibility',
					entity_type: 'professional',
					entity_id: profile.id,
					metadata: { fields: ['confidential_search', 'confidential_search_ends_at'] },
				}),
			)
		})
	} catch (error) {
		if (isAppError(error) && error.message === NO_LONGER_PLANNED) return nothing
		throw error
	}
	return { ended: 1 }
}
