import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { giveBackCredit } from '#app/domains/billing/index.server.ts'
import { HOUR } from '#app/lib/clock.ts'
import { introductionAudit, noticeFor } from './parties.server.ts'
import { type RequestRow, transition } from './records.server.ts'

/** A credit comes back when a request is withdrawn within this time of its release. */
export const CREDIT_BACK_WITHIN = 24 * HOUR

export function returnsCredit(request: Pick<RequestRow, 'sent_at'>, now: number): boolean {
	return now - request.sent_at <= CREDIT_BACK_WITHIN
}

type Withdrawn = RequestRow & { professional_user_id: string }

/**
 * The guard and the rest of withdrawing one pending request. She is told unless it is suppressed, in which case
 * she never knew of it.
 */
export function withdrawalOf(
	ctx: Context,
	request: Withdrawn,
	words: { title: string; message: string },
): { guard: Statement; rest: Statement[] } {
	const { id, company_id } = request
	const credit = returnsCredit(request, ctx.clock.now())
	const rest = [introductionAudit(ctx, 'introduction.withdraw', id, { credit_returned: credit })]
	if (credit) rest.push(giveBackCredit(ctx, { company_id, introduction_id: id }, 'withdrawn'))
	if (request.suppressed_at === null) {
		const to = { user_id: request.professional_user_id, side: 'hers' } as const
		rest.push(noticeFor(ctx, to, id, 'intro_withdrawn', words))
	}
	return { guard: transition.withdraw(id, company_id, ctx.clock.now()), rest }
}
