import type { Context } from '#app/domains/context.ts'
import { ConflictError, NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { findCompanys } from '../records.server.ts'
import { after, stateOf } from '../states.ts'
import { returnsCredit, withdrawalOf } from '../withdrawal.server.ts'
import { TOO_LATE, forHer } from '../wording.ts'

/**
 * Withdraws a pending request; its credit comes back within 24 hours of release.
 * @throws NotFoundError for another company's
 * @throws ConflictError when it was answered, has expired or was withdrawn
 */
export async function withdrawIntroduction(
	ctx: Context<HrPartner>,
	input: { id: string },
): Promise<{ credit_returned: boolean }> {
	authorize(ctx.viewer, 'introduction.withdraw', { company_id: ctx.viewer.companyId })
	const found = isUuid(input.id) ? await findCompanys(ctx.fresh, input.id, ctx.viewer.companyId) : null
	if (!found) throw new NotFoundError('request of another company')
	const { request, professional } = found
	const now = ctx.clock.now()
	const tooLate = () => new ConflictError('withdraw lost a race', TOO_LATE.withdraw)
	if (after(stateOf(request, now), 'withdraw') === null) throw tooLate()
	const { guard, rest } = withdrawalOf(
		ctx,
		{ ...request, professional_user_id: professional.user_id },
		forHer.withdrawn(),
	)
	await ctx.transaction((w) => {
		w.must(guard, tooLate)
		w.add(...rest)
	})
	return { credit_returned: returnsCredit(request, now) }
}
