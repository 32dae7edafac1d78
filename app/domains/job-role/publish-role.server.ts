import type { WriteBatch } from '#db/statements.ts'
import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import { ConflictError, FieldError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { readCompanyPlan } from './funnel-records.server.ts'
import { publishGaps } from './publish-gaps.ts'
import { readOwnRole } from './read-role.server.ts'
import { countByStatus, publishRoleRow } from './records.server.ts'
import { canStart, tooLate } from './states.ts'

/** @throws ConflictError when the company's plan allows no further active role */
export async function requireRoomInPlan(ctx: Context<HrPartner>): Promise<void> {
	const [plan, counts] = await Promise.all([
		readCompanyPlan(ctx.fresh, ctx.viewer.companyId),
		countByStatus(ctx.fresh, ctx.viewer.companyId),
	])
	const limit = plan?.max_active_roles ?? null
	const active = counts.find((row) => row.status === 'active')?.n ?? 0
	if (limit === null || active < limit) return
	const roles = limit === 1 ? '1 published role' : `${limit} published roles`
	throw new ConflictError(
		'plan has no room for another active role',
		`The ${plan?.plan_name ?? ''} plan allows ${roles} at a time. Pause or close another first; this one may stay a draft.`,
	)
}

/** The guarded change to `active` and its audit row, for a batch. */
export function publication(ctx: Context<HrPartner>, w: WriteBatch, id: string): void {
	w.must(
		publishRoleRow(ctx.viewer.companyId, id, ctx.clock.now()),
		() => new ConflictError('role could not be published', tooLate.publish),
	)
	w.add(auditRow(ctx, { act: 'role.publish', entity_type: 'job_role', entity_id: id }))
}

/**
 * Opens a draft or paused role to search and requests.
 * @throws FieldError naming what the role still lacks
 * @throws ConflictError when it is published or closed already, or the plan has no room
 */
export async function publishRole(ctx: Context<HrPartner>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'role.publish')
	const role = await readOwnRole(ctx, input.id)
	if (!canStart('publish', role.status)) throw new ConflictError(`role is ${role.status}`, tooLate.publish)
	const gaps = Object.values(publishGaps(role, watDay(ctx.clock.now())))
	if (gaps.length > 0) throw new FieldError({}, `${gaps.join('. ')}.`)
	await requireRoomInPlan(ctx)
	await ctx.transaction((w) => publication(ctx, w, role.id))
}
