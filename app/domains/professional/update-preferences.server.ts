import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { changedFields } from './changed-fields.ts'
import { readProfile, touched } from './own-profile.server.ts'
import { updateProfile } from './records.server.ts'
import type { UpdatePreferences } from './schema.ts'

/** Saves her pay, notice and other wishes. No company ever sees the pay: beside a role it is compared in bands. */
export async function updatePreferences(ctx: Context<Professional>, input: UpdatePreferences): Promise<void> {
	authorize(ctx.viewer, 'profile.change')
	const profile = await readProfile(ctx)
	const fields = changedFields(profile, input)
	if (fields.length === 0) return
	await ctx.transaction((w) => {
		w.must(updateProfile(profile.id, { ...input, ...touched(ctx) }))
		w.add(
			auditRow(ctx, {
				act: 'profile.update',
				entity_type: 'professional',
				entity_id: profile.id,
				metadata: { fields },
			}),
		)
	})
}
