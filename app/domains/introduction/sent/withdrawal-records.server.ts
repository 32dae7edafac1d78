import { and, asc, eq } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import { hr_partners, introduction_requests, job_roles, professionals } from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'
import { isLapsed, isPendingForCompany } from '../records.server.ts'

const requests = introduction_requests

export async function listPendingOfRole(handle: FreshHandle, jobRoleId: string, now: number) {
	return handle
		.select({ request: requests, user_id: professionals.user_id })
		.from(requests)
		.innerJoin(professionals, eq(professionals.id, requests.sent_to_professional_id))
		.where(and(eq(requests.job_role_id, jobRoleId), isPendingForCompany(now)))
		.orderBy(asc(requests.sent_at), asc(requests.id))
}

/** Whatever else of the role is pending when the batch runs. */
export function withdrawRest(jobRoleId: string, now: number): Statement {
	return toStatement(
		build
			.update(requests)
			.set({ status: 'withdrawn', accepting_at: null, response_date: null, updated_at: now })
			.where(and(eq(requests.job_role_id, jobRoleId), isPendingForCompany(now))),
	)
}

/** Pending requests past their time, oldest first, with what their notice needs. */
export async function listLapsed(handle: FreshHandle, now: number, limit: number) {
	return handle
		.select({ id: requests.id, role_title: job_roles.role_title, sender_user_id: hr_partners.user_id })
		.from(requests)
		.innerJoin(job_roles, eq(job_roles.id, requests.job_role_id))
		.innerJoin(hr_partners, eq(hr_partners.id, requests.sent_by_hr_id))
		.where(isLapsed(now))
		.orderBy(asc(requests.expires_at), asc(requests.id))
		.limit(limit)
}
