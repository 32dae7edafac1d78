import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { withdrawForClosedRole } from '#app/domains/introduction/index.server.ts'
import { ConflictError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { readOwnRole } from './read-role.server.ts'
import { closeRoleRow } from './records.server.ts'
import { tooLate } from './states.ts'

export type CloseRole = { id: string; status: 'closed' | 'filled'; close_reason: string }

/**
 * Ends a role for good. Its pending requests are withdrawn in the same batch, each with a kind note.
 * @throws ConflictError when it has ended already
 */
export async function closeRole(ctx: Context<HrPartner>, input: CloseRole): Promise<void> {
	authorize(ctx.viewer, 'role.change')
	const role = await readOwnRole(ctx, input.id)
	const withdrawals = await withdrawForClosedRole(ctx, role.id)
	await ctx.transaction((w) => {
		w.must(
			closeRoleRow(ctx.viewer.companyId, role.id, input.status, ctx.clock.now()),
			() => new ConflictError(`role is ${role.status}`, tooLate.close),
		)
		w.add(...withdrawals)
		w.add(
			auditRow(ctx, {
				act: 'role.close',
				entity_type: 'job_role',
				entity_id: role.id,
				metadata: { status: input.status, reason: input.close_reason },
			}),
		)
	})
}
