import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { checkCertificateDates } from './career-dates.ts'
import { changedFields } from './changed-fields.ts'
import { gone, ownEntry, pick, touchProfile } from './own-profile.server.ts'
import * as records from './records.server.ts'
import type { CertificationEntry } from './schema.ts'

/**
 * Changes one of her own entries. What was confirmed by us is so no longer once it reads differently.
 * @throws NotFoundError for an id that is not hers
 * @throws FieldError when a date cannot be so
 */
export async function updateCertification(
	ctx: Context<Professional>,
	input: { id: string; entry: CertificationEntry },
): Promise<void> {
	authorize(ctx.viewer, 'profile.change')
	const own = ownEntry(ctx, input.id)
	const before = pick(await records.listCertifications(ctx.fresh, own.professional_id), own.id)
	const now = ctx.clock.now()
	checkCertificateDates(input.entry, watDay(now))
	const fields = changedFields(before, input.entry)
	if (fields.length === 0) return
	await ctx.transaction((w) => {
		w.must(records.updateCertification(own, { ...input.entry, is_verified: false, updated_at: now }), gone)
		w.add(
			touchProfile(ctx),
			auditRow(ctx, {
				act: 'profile.certification.update',
				entity_type: 'professional_certifications',
				entity_id: own.id,
				metadata: { fields },
			}),
		)
	})
}
