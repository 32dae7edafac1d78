import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { regateProfessional } from '#app/domains/employer/index.server.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { gone, ownEntry, pick, touchProfile } from './own-profile.server.ts'
import { deleteEntry, listWork } from './records.server.ts'

/**
 * Removes one of her own jobs and, in the same batch, decides anew who may find her.
 * @throws NotFoundError for an id that is not hers
 * @throws ConflictError when her employers were changed elsewhere at the same moment
 */
export async function removeWork(ctx: Context<Professional>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'profile.change')
	const own = ownEntry(ctx, input.id)
	pick(await listWork(ctx.fresh, own.professional_id), own.id)
	const regate = await regateProfessional(ctx.fresh, own.professional_id, { removed_work: [own.id] })
	await ctx.transaction((w) => {
		w.must(deleteEntry('work', own), gone)
		w.add(touchProfile(ctx))
		regate(w)
		w.add(
			auditRow(ctx, {
				act: 'profile.work.remove',
				entity_type: 'professional_work_history',
				entity_id: own.id,
			}),
		)
	})
}
