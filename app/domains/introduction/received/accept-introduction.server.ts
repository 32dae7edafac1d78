import type { Context } from '#app/domains/context.ts'
import { outboxRow } from '#app/domains/outbox/index.server.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { SECOND } from '#app/lib/clock.ts'
import { ConflictError } from '#app/lib/errors.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { askGate } from '../gate.server.ts'
import { introductionAudit } from '../parties.server.ts'
import { transition } from '../records.server.ts'
import { TOO_LATE } from '../wording.ts'
import { hers, mustAllow, readOwnRequest, suppress } from './own-request.server.ts'
import { reveal } from './reveal.server.ts'

/** `gone`: the company may not learn of her any more, so the request was taken out of her sight. */
export type Accepted = { outcome: 'accepted'; shares_at: number } | { outcome: 'gone' }

/**
 * Accepts a request. Nothing is shared until `acceptance_undo_seconds` have passed or she says so; where they are
 * 0, sharing follows at once. A company that is blocked by now, as when she has changed her employer, is not
 * answered at all.
 * @throws NotFoundError for what is not hers
 * @throws ConflictError when it was answered, withdrawn or has expired
 */
export async function acceptIntroduction(
	ctx: Context<Professional>,
	input: { id: string },
): Promise<Accepted> {
	authorize(ctx.viewer, 'introduction.answer', { professional_id: ctx.viewer.professionalId })
	const found = await readOwnRequest(ctx, input.id)
	mustAllow(ctx, found, 'accept', TOO_LATE.answer)
	const { blocked } = await askGate(ctx, {
		hr_partner_id: found.sender.id,
		professional_id: ctx.viewer.professionalId,
	})
	if (blocked) {
		await suppress(ctx, input.id)
		return { outcome: 'gone' }
	}
	const { acceptance_undo_seconds } = await readSettings(ctx, 'acceptance_undo_seconds')
	const guard = hers(ctx, input.id)
	const sharesAt = guard.now + acceptance_undo_seconds * SECOND
	await ctx.transaction((w) => {
		w.must(transition.accept(guard), () => new ConflictError('accept lost a race', TOO_LATE.answer))
		w.add(
			introductionAudit(ctx, 'introduction.accept', input.id),
			outboxRow(
				ctx,
				'introduction.reveal',
				{ introduction_id: input.id },
				sharesAt,
				revealKey(input.id, guard.now),
			),
		)
	})
	if (acceptance_undo_seconds === 0) await reveal(ctx, input.id, 'due')
	return { outcome: 'accepted', shares_at: sharesAt }
}

/** One sharing is queued for each acceptance; one that was undone and given again is another. */
function revealKey(id: string, acceptedAt: number): string {
	return `introduction.reveal:${id}:${acceptedAt}`
}
