import { and, asc, count, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import type { JobRoleStatus } from '#db/schema/job-role.enums.ts'
import { introduction_requests, job_roles } from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'
import { funnelOf, ofRole } from './funnel-records.server.ts'
import type { RoleValues } from './role-values.ts'
import { startsFrom } from './states.ts'

export type RoleRow = typeof job_roles.$inferSelect

const ownLive = (companyId: string) => and(eq(job_roles.company_id, companyId), isNull(job_roles.deleted_at))
const ownRole = (companyId: string, id: string) => and(eq(job_roles.id, id), ownLive(companyId))

export async function findOwnRole(
	handle: FreshHandle,
	companyId: string,
	id: string,
): Promise<RoleRow | null> {
	const [row] = await handle.select().from(job_roles).where(ownRole(companyId, id)).limit(1)
	return row ?? null
}

export type RoleCursor = { created_at: number; id: string }

/** Newest first; `before` is the last row of the page before. */
export async function listOwnRoles(
	handle: FreshHandle,
	companyId: string,
	filter: { status: JobRoleStatus | null; before: RoleCursor | null; now: number; limit: number },
) {
	const { status, before } = filter
	const older = before
		? or(
				lt(job_roles.created_at, before.created_at),
				and(eq(job_roles.created_at, before.created_at), lt(job_roles.id, before.id)),
			)
		: undefined
	const { asked, waiting, accepted } = funnelOf(filter.now)
	return handle
		.select({ role: job_roles, asked, waiting, accepted })
		.from(job_roles)
		.leftJoin(introduction_requests, ofRole)
		.where(and(ownLive(companyId), status ? eq(job_roles.status, status) : undefined, older))
		.groupBy(job_roles.id)
		.orderBy(desc(job_roles.created_at), desc(job_roles.id))
		.limit(filter.limit)
}

export async function countByStatus(handle: FreshHandle, companyId: string) {
	return handle
		.select({ status: job_roles.status, n: count() })
		.from(job_roles)
		.where(ownLive(companyId))
		.groupBy(job_roles.status)
}

export async function listRolesIn(
	handle: FreshHandle,
	companyId: string,
	status: JobRoleStatus,
	limit: number,
) {
	return handle
		.select()
		.from(job_roles)
		.where(and(ownLive(companyId), eq(job_roles.status, status)))
		.orderBy(desc(job_roles.updated_at), asc(job_roles.id))
		.limit(limit)
}

/** How often this role's pay has changed since `since`, by its audit rows. */
export async function countPayChanges(handle: FreshHandle, id: string, since: number): Promise<number> {
	const row = await handle.get<{ n: number }>(sql`SELECT count(*) AS n FROM user_activity_logs
		WHERE action_type = 'role.update' AND entity_id = ${id} AND created_at >= ${since}
			AND json_extract(metadata, '$.pay_changed') = 1`)
	return row.n
}

export function insertRole(row: typeof job_roles.$inferInsert): Statement {
	return toStatement(build.insert(job_roles).values(row))
}

/** Changes no row when the role was closed, or was changed since `seen`. */
export function updateRoleRow(
	role: { id: string; company_id: string },
	seen: number,
	values: RoleValues,
	now: number,
): Statement {
	return toStatement(
		build
			.update(job_roles)
			.set({ ...values, updated_at: now })
			.where(
				and(
					ownRole(role.company_id, role.id),
					inArray(job_roles.status, [...startsFrom.change]),
					eq(job_roles.updated_at, seen),
				),
			),
	)
}

/** Changes no row unless the role may be published, the company is verified and active, and the plan has room. */
export function publishRoleRow(companyId: string, id: string, now: number): Statement {
	const companyReady = sql`EXISTS (SELECT 1 FROM companies c WHERE c.id = ${companyId} AND c.status = 'active'
		AND c.deleted_at IS NULL AND c.verification_status IN ('verified', 'premium'))`
	const planHasRoom = sql`(SELECT count(*) FROM job_roles r WHERE r.company_id = ${companyId} AND r.status = 'active' AND r.deleted_at IS NULL)
		< coalesce((SELECT p.max_active_roles FROM subscription_plans p JOIN companies c ON lower(p.plan_name) = c.subscription_tier
			WHERE c.id = ${companyId}), 1000000)`
	return toStatement(
		build
			.update(job_roles)
			.set({
				status: 'active',
				published_at: sql`coalesce(${job_roles.published_at}, ${now})`,
				updated_at: now,
			})
			.where(
				and(
					ownRole(companyId, id),
					inArray(job_roles.status, [...startsFrom.publish]),
					companyReady,
					planHasRoom,
				),
			),
	)
}

export function pauseRoleRow(companyId: string, id: string, now: number): Statement {
	return toStatement(
		build
			.update(job_roles)
			.set({ status: 'paused', updated_at: now })
			.where(and(ownRole(companyId, id), inArray(job_roles.status, [...startsFrom.pause]))),
	)
}

export function closeRoleRow(
	companyId: string,
	id: string,
	status: 'closed' | 'filled',
	now: number,
): Statement {
	return toStatement(
		build
			.update(job_roles)
			.set({ status, closed_at: now, updated_at: now })
			.where(and(ownRole(companyId, id), inArray(job_roles.status, [...startsFrom.close]))),
	)
}
