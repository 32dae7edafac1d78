import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import { ConflictError, FieldError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { isPayChanged, requirePayChangeLeft } from './pay-changes.server.ts'
import { publishGaps } from './publish-gaps.ts'
import { publication, requireRoomInPlan } from './publish-role.server.ts'
import { readOwnRole } from './read-role.server.ts'
import { type RoleRow, updateRoleRow } from './records.server.ts'
import { roleProblems } from './role-problems.ts'
import { readRoleRules } from './role-rules.server.ts'
import { type RoleValues, changedFields, roleValues } from './role-values.ts'
import type { UpdateRole } from './schema.ts'
import { canStart, tooLate } from './states.ts'

const late = () => new ConflictError('role has moved on', tooLate.change)

/** An active role stays whole; only its deadline may pass without being questioned. */
function gapsAfter(
	role: RoleRow,
	values: RoleValues,
	publishes: boolean,
	today: string,
): Record<string, string> {
	if (publishes) return publishGaps(values, today)
	if (role.status !== 'active') return {}
	const { application_deadline: deadline, ...gaps } = publishGaps(values, today)
	const isOldDeadline = values.application_deadline === role.application_deadline
	return deadline && !isOldDeadline ? { ...gaps, application_deadline: deadline } : gaps
}

function requireChangeable(role: RoleRow, seen: number, publishes: boolean): void {
	if (!canStart('change', role.status) || role.updated_at !== seen) throw late()
	if (publishes && !canStart('publish', role.status))
		throw new ConflictError('role is active', tooLate.publish)
}

/**
 * Changes a draft, active or paused role of one's own company; with `publish` it is opened in the same batch.
 * @throws FieldError for values that do not fit, and for a third change of pay on one WAT day
 * @throws ConflictError when a colleague changed or closed it since the page was opened
 */
export async function updateRole(ctx: Context<HrPartner>, id: string, input: UpdateRole): Promise<void> {
	const { intent, updated_at, ...fields } = input
	const publishes = intent === 'publish'
	authorize(ctx.viewer, publishes ? 'role.publish' : 'role.change')
	const role = await readOwnRole(ctx, id)
	requireChangeable(role, updated_at, publishes)
	const now = ctx.clock.now()
	const values = roleValues(fields)
	const problems = {
		...gapsAfter(role, values, publishes, watDay(now)),
		...roleProblems(fields, await readRoleRules(ctx, role)),
	}
	if (Object.keys(problems).length > 0) throw new FieldError(problems)
	const changed = changedFields(role, values)
	await requirePayChangeLeft(ctx, role, changed)
	if (publishes) await requireRoomInPlan(ctx)
	await ctx.transaction((w) => {
		w.must(updateRoleRow(role, updated_at, values, now), late)
		w.add(
			auditRow(ctx, {
				act: 'role.update',
				entity_type: 'job_role',
				entity_id: role.id,
				metadata: { fields: changed, pay_changed: isPayChanged(changed) },
			}),
		)
		if (publishes) publication(ctx, w, role.id)
	})
}
