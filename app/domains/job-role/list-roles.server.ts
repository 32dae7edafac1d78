import type { Context } from '#app/domains/context.ts'
import type { JobRoleStatus } from '#db/schema/job-role.enums.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { type RoleCursor, countByStatus, listOwnRoles } from './records.server.ts'
import type { ListRoles } from './schema.ts'

const PAGE = 20

export type RoleItem = {
	id: string
	role_title: string
	status: JobRoleStatus
	location_city: string
	location_state: string
	salary_range_min: number
	salary_range_max: number
	application_deadline: string | null
	created_at: number
	asked: number
	waiting: number
	accepted: number
}

function readCursor(after: string | undefined): RoleCursor | null {
	const match = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(after ?? '')
	return match ? { created_at: Number(match[1]), id: match[2] ?? '' } : null
}

export type RoleList = {
	items: RoleItem[]
	/** The cursor of the next page, or null. */
	next: string | null
	/** How many roles there are in each state; states without any are absent. */
	counts: Partial<Record<JobRoleStatus, number>>
}

/** Roles of one's own company, newest first, 20 a page. */
export async function listRoles(ctx: Context<HrPartner>, input: ListRoles): Promise<RoleList> {
	authorize(ctx.viewer, 'role.read')
	const { companyId } = ctx.viewer
	const filter = {
		status: input.status ?? null,
		before: readCursor(input.after),
		now: ctx.clock.now(),
		limit: PAGE + 1,
	}
	const [rows, counts] = await Promise.all([
		listOwnRoles(ctx.fresh, companyId, filter),
		countByStatus(ctx.fresh, companyId),
	])
	const page = rows.slice(0, PAGE)
	const last = page.at(-1)?.role
	const items = page.map(({ role, asked, waiting, accepted }) => ({
		id: role.id,
		role_title: role.role_title,
		status: role.status,
		location_city: role.location_city,
		location_state: role.location_state,
		salary_range_min: role.salary_range_min,
		salary_range_max: role.salary_range_max,
		application_deadline: role.application_deadline,
		created_at: role.created_at,
		asked,
		waiting,
		accepted,
	}))
	return {
		items,
		next: rows.length > PAGE && last ? `${last.created_at}.${last.id}` : null,
		counts: Object.fromEntries(counts.map((row) => [row.status, row.n])),
	}
}
