import { eq } from 'drizzle-orm'
import { introduction_requests, job_roles, user_activity_logs } from '#db/schema/index.ts'
import { build, toStatement } from '#db/statements.ts'
import type { CreateRole, UpdateRole } from '#app/domains/job-role/schema.ts'
import { DAY } from '#app/lib/clock.ts'
import type { TestApp } from '../setup/app.ts'
import { type makeHrPartner, makeProfessional } from './make.ts'

/** A role that may be published as it stands. */
export const roleInput: CreateRole = {
	intent: 'save',
	role_title: 'Group Treasurer',
	seniority_level: 'director',
	industry: 'Financial Services',
	department: null,
	reports_to: 'Chief Financial Officer',
	location_state: 'Lagos',
	location_city: 'Ikeja',
	remote_option: 'hybrid',
	employment_type: 'full_time',
	role_description: 'Leads treasury for a group of six companies.',
	responsibilities: null,
	requirements: 'Ten years in corporate treasury.',
	preferred_qualifications: null,
	years_experience_min: 10,
	years_experience_max: null,
	required_skills: ['risk management'],
	preferred_skills: ['compliance'],
	salary_range_min: 40_000_000,
	salary_range_max: 55_000_000,
	confirm_low_pay: false,
	benefits: null,
	application_deadline: '2026-12-15',
	expected_start_date: null,
	process_note: null,
	is_confidential: false,
	confidential_reason: null,
}

export async function storedRole(app: TestApp, id: string) {
	const [row] = await app.runtime.database.fresh.select().from(job_roles).where(eq(job_roles.id, id))
	if (!row) throw new Error('the role is not stored')
	return row
}

/** What the page of this role would send back, with what was typed over it. */
export async function roleUpdate(
	app: TestApp,
	id: string,
	more: Partial<UpdateRole> = {},
): Promise<UpdateRole> {
	return { ...roleInput, updated_at: (await storedRole(app, id)).updated_at, ...more }
}

/** Names of the acts in the audit trail of a thing, sorted. */
export async function actsOf(app: TestApp, id: string): Promise<string[]> {
	const logs = user_activity_logs
	const rows = await app.runtime.database.fresh.select().from(logs).where(eq(logs.entity_id, id))
	return rows.map((row) => row.action_type).sort()
}

/** A request for a role to a new professional, pending unless told. */
export async function makeRequest(
	app: TestApp,
	partner: Awaited<ReturnType<typeof makeHrPartner>>,
	roleId: string,
	more: Partial<typeof introduction_requests.$inferInsert> = {},
) {
	const her = await makeProfessional(app)
	const row = {
		id: app.runtime.ids.uuid(),
		job_role_id: roleId,
		company_id: partner.company.id,
		sent_by_hr_id: partner.id,
		sent_to_professional_id: her.id,
		expires_at: app.clock.now() + 7 * DAY,
		masked_snapshot: '{}',
		sent_at: app.clock.now(),
		...more,
	}
	const insert = toStatement(build.insert(introduction_requests).values(row))
	await app.runtime.database.transaction((w) => w.add(insert))
	return { ...row, her }
}
