import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { withdrawalOf } from '../withdrawal.server.ts'
import { forHer } from '../wording.ts'
import { listPendingOfRole, withdrawRest } from './withdrawal-records.server.ts'

/**
 * The statements that withdraw every pending request of a role, for the batch that closes it: each with a kind
 * note, and its credit where less than 24 hours have passed. One that was released meanwhile is withdrawn too.
 */
export async function withdrawForClosedRole(ctx: Context, jobRoleId: string): Promise<Statement[]> {
	const now = ctx.clock.now()
	const pending = await listPendingOfRole(ctx.fresh, jobRoleId, now)
	const each = pending.flatMap(({ request, user_id }) => {
		const { guard, rest } = withdrawalOf(
			ctx,
			{ ...request, professional_user_id: user_id },
			forHer.role_closed(),
		)
		return [guard, ...rest]
	})
	return [...each, withdrawRest(jobRoleId, now)]
}
