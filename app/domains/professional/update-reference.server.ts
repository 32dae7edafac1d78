import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { changedFields } from './changed-fields.ts'
import { gone, ownEntry, pick, touchProfile } from './own-profile.server.ts'
import * as records from './records.server.ts'
import { openContacts, sealContacts } from './reference-row.server.ts'
import { refuseColleague } from './refuse-colleague.server.ts'
import type { ReferenceEntry } from './schema.ts'

/** Who the referee is; another person has confirmed nothing. */
const PERSON = ['reference_name', 'reference_email', 'reference_phone']

/**
 * Changes one of her own referees.
 * @throws NotFoundError for an id that is not hers
 * @throws FieldError when the referee works for her present employer
 */
export async function updateReference(
	ctx: Context<Professional>,
	input: { id: string; entry: ReferenceEntry },
): Promise<void> {
	authorize(ctx.viewer, 'profile.change')
	const own = ownEntry(ctx, input.id)
	const before = openContacts(ctx, pick(await records.listReferences(ctx.fresh, own.professional_id), own.id))
	await refuseColleague(ctx, input.entry)
	const fields = changedFields(before, input.entry)
	if (fields.length === 0) return
	const isAnother = fields.some((field) => PERSON.includes(field))
	const asked = isAnother ? ({ verification_status: 'pending', verification_date: null } as const) : {}
	const change = {
		...input.entry,
		...sealContacts(ctx, own.id, input.entry),
		...asked,
		updated_at: ctx.clock.now(),
	}
	await ctx.transaction((w) => {
		w.must(records.updateReference(own, change), gone)
		w.add(
			touchProfile(ctx),
			auditRow(ctx, {
				act: 'profile.reference.update',
				entity_type: 'professional_references',
				entity_id: own.id,
				metadata: { fields },
			}),
		)
	})
}
