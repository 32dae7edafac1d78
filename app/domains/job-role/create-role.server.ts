import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import { FieldError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { publishGaps } from './publish-gaps.ts'
import { publication, requireRoomInPlan } from './publish-role.server.ts'
import { insertRole } from './records.server.ts'
import { roleProblems } from './role-problems.ts'
import { readRoleRules } from './role-rules.server.ts'
import { roleValues } from './role-values.ts'
import type { CreateRole } from './schema.ts'

/**
 * Makes a role of one's own company: a draft, or, with `publish`, an active one. A pending company may draft.
 * @throws FieldError for values that do not fit, or that publishing still needs
 * @throws ConflictError when the plan has no room for another active role
 */
export async function createRole(ctx: Context<HrPartner>, input: CreateRole): Promise<{ id: string }> {
	const { intent, ...fields } = input
	const publishes = intent === 'publish'
	authorize(ctx.viewer, publishes ? 'role.publish' : 'role.create')
	const now = ctx.clock.now()
	const values = roleValues(fields)
	const problems = {
		...(publishes ? publishGaps(values, watDay(now)) : {}),
		...roleProblems(fields, await readRoleRules(ctx, null)),
	}
	if (Object.keys(problems).length > 0) throw new FieldError(problems)
	if (publishes) await requireRoomInPlan(ctx)
	const id = ctx.ids.uuid()
	const role = {
		...values,
		id,
		company_id: ctx.viewer.companyId,
		created_by_hr_id: ctx.viewer.hrPartnerId,
		created_at: now,
		updated_at: now,
	}
	await ctx.transaction((w) => {
		w.add(insertRole(role), auditRow(ctx, { act: 'role.create', entity_type: 'job_role', entity_id: id }))
		if (publishes) publication(ctx, w, id)
	})
	return { id }
}
