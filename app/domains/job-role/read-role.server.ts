import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import { ConflictError, ForbiddenError, NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { type Funnel, readFunnel } from './funnel-records.server.ts'
import { publishGaps } from './publish-gaps.ts'
import { type RoleRow, findOwnRole } from './records.server.ts'
import { readSkillNames } from './role-rules.server.ts'
import { canStart } from './states.ts'

/** The role of one's own company. @throws NotFoundError for another's, a deleted and an absent one alike */
export async function readOwnRole(ctx: Context<HrPartner>, id: string): Promise<RoleRow> {
	authorize(ctx.viewer, 'role.read')
	const role = isUuid(id) ? await findOwnRole(ctx.fresh, ctx.viewer.companyId, id) : null
	if (!role) throw new NotFoundError('role of another company, or none')
	return role
}

export type RoleDetail = Omit<RoleRow, 'company_id' | 'created_by_hr_id' | 'client_company_id' | 'deleted_at'>

export type RolePage = {
	role: RoleDetail
	/** The names to show for the role's skills. */
	skills: { required: string[]; preferred: string[] }
	funnel: Funnel
	/** Sentences for what publishing still needs; empty once it is published. */
	gaps: string[]
}

const hidden = new Set(['company_id', 'created_by_hr_id', 'client_company_id', 'deleted_at'])

/** Guarantee of the cast: exactly the columns that the type omits are left out. */
function detailOf(row: RoleRow): RoleDetail {
	return Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.has(name))) as RoleDetail
}

/** One role of one's own company with the counts of its requests. */
export async function readRole(ctx: Context<HrPartner>, input: { id: string }): Promise<RolePage> {
	const row = await readOwnRole(ctx, input.id)
	const now = ctx.clock.now()
	const [funnel, names] = await Promise.all([
		readFunnel(ctx.fresh, ctx.viewer.companyId, row.id, now),
		readSkillNames(ctx),
	])
	if (!funnel) throw new NotFoundError('role was deleted a moment ago')
	const waits = row.status === 'draft' || row.status === 'paused'
	return {
		role: detailOf(row),
		skills: { required: names(row.required_skills), preferred: names(row.preferred_skills) },
		funnel,
		gaps: waits ? Object.values(publishGaps(row, watDay(now))) : [],
	}
}

/**
 * One's own role for the page that changes it.
 * @throws ConflictError when it is closed or filled: such a role is only read
 */
export async function readRoleToChange(
	ctx: Context<HrPartner>,
	input: { id: string },
): Promise<{ role: RoleDetail }> {
	authorize(ctx.viewer, 'role.change')
	const row = await readOwnRole(ctx, input.id)
	if (!canStart('change', row.status))
		throw new ConflictError(
			`role is ${row.status}`,
			'This role is closed. It can still be read, but no longer changed.',
		)
	return { role: detailOf(row) }
}

export type PublishedRole = Pick<
	RoleRow,
	| 'id'
	| 'role_title'
	| 'seniority_level'
	| 'industry'
	| 'location_state'
	| 'location_city'
	| 'salary_range_min'
	| 'salary_range_max'
	| 'years_experience_min'
	| 'years_experience_max'
	| 'required_skills'
	| 'preferred_skills'
	| 'client_company_id'
>

/**
 * A published role of one's own company, for a search or a request beside it: pay is compared with nothing else.
 * @throws ForbiddenError when it is one's own but not published
 */
export async function readPublishedRole(
	ctx: Context<HrPartner>,
	input: { job_role_id: string },
): Promise<PublishedRole> {
	const role = await readOwnRole(ctx, input.job_role_id)
	if (role.status === 'active') return role
	throw new ForbiddenError(
		`role is ${role.status}`,
		'This role is not published. Publish it first, then search for it.',
	)
}
