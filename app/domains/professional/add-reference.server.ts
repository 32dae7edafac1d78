import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { room } from './own-profile.server.ts'
import { insertReference } from './records.server.ts'
import { sealContacts } from './reference-row.server.ts'
import { refuseColleague } from './refuse-colleague.server.ts'
import type { ReferenceEntry } from './schema.ts'

/**
 * Adds a referee, whose address and number are stored encrypted. Nobody is written to by this.
 * @throws FieldError when the referee works for her present employer, or the profile is full
 */
export async function addReference(
	ctx: Context<Professional>,
	input: ReferenceEntry,
): Promise<{ id: string }> {
	authorize(ctx.viewer, 'profile.change')
	await refuseColleague(ctx, input)
	const now = ctx.clock.now()
	const id = ctx.ids.uuid()
	const own = { id, professional_id: ctx.viewer.professionalId, created_at: now, updated_at: now }
	await ctx.transaction((w) => {
		w.must(...room(ctx, 'reference'))
		w.add(
			insertReference({ ...input, ...sealContacts(ctx, id, input), ...own }),
			auditRow(ctx, {
				act: 'profile.reference.add',
				entity_type: 'professional_references',
				entity_id: id,
				metadata: { fields: Object.keys(input) },
			}),
		)
	})
	return { id }
}
