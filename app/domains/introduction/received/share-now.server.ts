import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { TOO_LATE } from '../wording.ts'
import { mustAllow, readOwnRequest } from './own-request.server.ts'
import { reveal } from './reveal.server.ts'

/**
 * Ends the time in which an acceptance can be undone: the details are shared now.
 * @throws ConflictError when it was undone, or the request is gone
 */
export async function shareNow(ctx: Context<Professional>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'introduction.reveal', { professional_id: ctx.viewer.professionalId })
	const found = await readOwnRequest(ctx, input.id)
	if (found.request.status === 'accepted') return
	mustAllow(ctx, found, 'reveal', TOO_LATE.answer)
	const outcome = await reveal(ctx, input.id, 'now')
	if (outcome === 'gone') throw new ConflictError('nothing to share', TOO_LATE.answer)
}
