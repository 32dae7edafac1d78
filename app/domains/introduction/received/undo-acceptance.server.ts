import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { introductionAudit } from '../parties.server.ts'
import { transition } from '../records.server.ts'
import { TOO_LATE } from '../wording.ts'
import { hers, mustAllow, readOwnRequest } from './own-request.server.ts'

/**
 * Takes an acceptance back, as long as nothing was shared; the company never learns of it.
 * @throws ConflictError when the details were shared a moment before
 */
export async function undoAcceptance(ctx: Context<Professional>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'introduction.answer', { professional_id: ctx.viewer.professionalId })
	const found = await readOwnRequest(ctx, input.id)
	mustAllow(ctx, found, 'undo_acceptance', TOO_LATE.undo)
	await ctx.transaction((w) => {
		w.must(
			transition.undoAcceptance(hers(ctx, input.id)),
			() => new ConflictError('undo lost a race', TOO_LATE.undo),
		)
		w.add(introductionAudit(ctx, 'introduction.accept_undo', input.id))
	})
}
