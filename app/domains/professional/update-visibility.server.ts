import type { Statement } from '#db/statements.ts'
import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { regateProfessional } from '#app/domains/employer/index.server.ts'
import { notificationRow, renderMail } from '#app/domains/notification/index.server.ts'
import { mailRow, outboxRow } from '#app/domains/outbox/index.server.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { HOUR, formatWatTime } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { changedFields } from './changed-fields.ts'
import { readProfile, touched } from './own-profile.server.ts'
import { type ProfileRow, findSealedEmail, updateProfile, visibilityIs } from './records.server.ts'
import type { UpdateVisibility } from './schema.ts'
import { type VisibilityState, chooseVisibility, plansAnEnd } from './visibility.ts'

/** The job, the notice and the mail of a planned end. The texts say that something changes, never what. */
async function endPlanned(
	ctx: Context<Professional>,
	profile: ProfileRow,
	endsAt: number,
): Promise<Statement[]> {
	const deadline = formatWatTime(endsAt)
	const rows = [
		outboxRow(
			ctx,
			'privacy.confidential_off',
			{ professional_id: profile.id },
			endsAt,
			`privacy.confidential_off:${profile.id}:${endsAt}`,
		),
		notificationRow(ctx, {
			user_id: profile.user_id,
			type: 'security_notice',
			title: 'A setting will change',
			message: `A change of your settings takes effect on ${deadline}. Until then you can cancel it.`,
			action_url: paths.professional.profile(),
		}),
	]
	const sealed = await findSealedEmail(ctx.fresh, profile.user_id)
	if (!sealed) return rows
	const mail = await renderMail(ctx, {
		user_id: profile.user_id,
		to: ctx.crypto.open({ table: 'users', column: 'email', row: profile.user_id }, sealed),
		template: 'confidential_search_ending',
		variables: {
			first_name: profile.first_name,
			deadline,
			link: ctx.origins.public + paths.professional.profile(),
		},
	})
	return [...rows, mailRow(ctx, mail)]
}

function gateChanges(before: VisibilityState, after: VisibilityState): boolean {
	return (
		before.confidential_search !== after.confidential_search ||
		before.agencies_allowed !== after.agencies_allowed
	)
}

/**
 * Saves who may find her. All that hides her works at once; confidential search goes off only after
 * `narrowing_delay_hours`, and until then `keepHidden` takes it back.
 * @returns the instant at which confidential search ends, when this choice has planned it
 * @throws ConflictError when it was changed elsewhere meanwhile
 */
export async function updateVisibility(
	ctx: Context<Professional>,
	input: Omit<UpdateVisibility, 'intent'>,
): Promise<{ planned_end: number | null }> {
	authorize(ctx.viewer, 'privacy.change')
	const profile = await readProfile(ctx)
	const { narrowing_delay_hours } = await readSettings(ctx, 'narrowing_delay_hours')
	const after = chooseVisibility(profile, input, ctx.clock.now() + narrowing_delay_hours * HOUR)
	const fields = changedFields(profile, after)
	const endsAt = plansAnEnd(profile, after) ? after.confidential_search_ends_at : null
	if (fields.length === 0) return { planned_end: null }
	const { confidential_search, agencies_allowed } = after
	const regate = gateChanges(profile, after)
		? await regateProfessional(ctx.fresh, profile.id, { confidential_search, agencies_allowed })
		: null
	const planned = endsAt === null ? [] : await endPlanned(ctx, profile, endsAt)
	await ctx.transaction((w) => {
		w.must(updateProfile(profile.id, { ...after, ...touched(ctx) }, visibilityIs(profile)))
		regate?.(w)
		w.add(
			...planned,
			auditRow(ctx, {
				act: 'profile.visibility',
				entity_type: 'professional',
				entity_id: profile.id,
				metadata: { fields },
			}),
		)
	})
	return { planned_end: endsAt }
}
