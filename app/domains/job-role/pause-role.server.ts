import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { readOwnRole } from './read-role.server.ts'
import { pauseRoleRow } from './records.server.ts'
import { tooLate } from './states.ts'

/**
 * Takes a published role out of search and stops new requests; open ones stay answerable.
 * @throws ConflictError when it is not published
 */
export async function pauseRole(ctx: Context<HrPartner>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'role.change')
	const role = await readOwnRole(ctx, input.id)
	await ctx.transaction((w) => {
		w.must(
			pauseRoleRow(ctx.viewer.companyId, role.id, ctx.clock.now()),
			() => new ConflictError('role is not active', tooLate.pause),
		)
		w.add(auditRow(ctx, { act: 'role.pause', entity_type: 'job_role', entity_id: role.id }))
	})
}
