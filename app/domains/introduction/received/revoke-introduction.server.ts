import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { introductionAudit } from '../parties.server.ts'
import { transition } from '../records.server.ts'
import { TOO_LATE } from '../wording.ts'
import { hers, mustAllow, readOwnRequest } from './own-request.server.ts'

/**
 * Takes access back: from this instant no reader sees more than the card as it was sent.
 * @throws ConflictError when nothing is shared
 */
export async function revokeIntroduction(ctx: Context<Professional>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'introduction.revoke', { professional_id: ctx.viewer.professionalId })
	const found = await readOwnRequest(ctx, input.id)
	mustAllow(ctx, found, 'revoke', TOO_LATE.revoke)
	await ctx.transaction((w) => {
		w.must(
			transition.revoke(hers(ctx, input.id)),
			() => new ConflictError('revoke lost a race', TOO_LATE.revoke),
		)
		w.add(introductionAudit(ctx, 'introduction.revoke', input.id))
	})
}
