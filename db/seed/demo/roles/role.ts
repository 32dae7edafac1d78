import type { JobRoleStatus, RemoteOption, SeniorityLevel } from '#db/schema/job-role.enums.ts'
import { job_roles } from '#db/schema/index.ts'
import { type RowSheet, without } from '../row-sheet.ts'

/** A role before its row is made; column names. */
export type RolePlan = {
	id: string
	company_id: string
	created_by_hr_id: string
	/** Key of the craft it asks for. */
	craft: string
	role_title: string
	role_description: string
	responsibilities: string
	requirements: string
	preferred_qualifications: string
	seniority_level: SeniorityLevel
	industry: string
	department: string
	location_city: string
	location_state: string
	remote_option: RemoteOption
	salary_range_min: number
	salary_range_max: number
	benefits: string
	years_experience_min: number
	years_experience_max: number | null
	required_skills: string[]
	preferred_skills: string[]
	is_confidential: boolean
	confidential_reason: string | null
	status: JobRoleStatus
	application_deadline: string | null
	expected_start_date: string | null
	reports_to: string
	process_note: string
	created_at: number
	published_at: number | null
	closed_at: number | null
	client_company_id: string | null
}

export function addRoles(sheet: RowSheet, roles: readonly RolePlan[]): void {
	for (const role of roles)
		sheet.add(job_roles, {
			...without(role, 'craft'),
			employment_type: 'full_time',
			updated_at: role.closed_at ?? role.published_at ?? role.created_at,
			deleted_at: null,
		})
}
