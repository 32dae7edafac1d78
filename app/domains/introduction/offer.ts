import type { CompanyRow, JobRoleRow } from '#db/schema/index.ts'
import type { PayFit } from '#app/policy/bands.ts'

/** What she may know of a company that asks; `name` is null while a confidential role withholds it. */
export type AskingCompany = {
	name: string | null
	industry: string
	/** Where its role stands, in words: "Victoria Island, Lagos". */
	place: string
	withheld_because: string | null
	is_verified: boolean
	/** What was checked; absent where it would name the company. */
	rc_number: string | null
	verification_date: number | null
	is_agency: boolean
}

/** A confidential role withholds its company's name until she has accepted. */
export function askingCompany(role: JobRoleRow, company: CompanyRow, isAccepted: boolean): AskingCompany {
	const isNamed = !role.is_confidential || isAccepted
	return {
		name: isNamed ? company.company_name : null,
		industry: isNamed ? company.industry : role.industry,
		place: isNamed ? placeOf(role) : role.location_state,
		withheld_because: isNamed ? null : (role.confidential_reason ?? 'the role is confidential'),
		is_verified: company.verification_status !== 'pending',
		rc_number: isNamed ? company.rc_number : null,
		verification_date: isNamed ? company.verification_date : null,
		is_agency: company.is_agency,
	}
}

function placeOf(role: JobRoleRow): string {
	return role.location_city === role.location_state
		? role.location_city
		: `${role.location_city}, ${role.location_state}`
}

/** How the role's pay meets what she asks for, exactly: on her own page no band is needed. */
export function ownPayFit(role: Pick<JobRoleRow, 'salary_range_max'>, expectedMin: number | null): PayFit {
	if (expectedMin === null) return 'not_stated'
	return role.salary_range_max >= expectedMin ? 'meets' : 'differs'
}

/** The offer, without the company: the parts of a role that she reads. */
export function offerOf(role: JobRoleRow) {
	const { role_title, role_description, responsibilities, requirements, benefits } = role
	const { salary_range_min, salary_range_max, remote_option, employment_type } = role
	const { reports_to, process_note, expected_start_date, seniority_level, department } = role
	return {
		role_title,
		role_description,
		responsibilities,
		requirements,
		benefits,
		salary_range_min,
		salary_range_max,
		remote_option,
		employment_type,
		reports_to,
		process_note,
		expected_start_date,
		seniority_level,
		department,
	}
}

export type Offer = ReturnType<typeof offerOf>
