import type {
	CertificationRow,
	EducationRow,
	HrPartnerRow,
	ProfessionalRow,
	ProfessionalSkillRow,
	ReferenceRow,
	UserRow,
	WorkHistoryRow,
} from '#db/schema/index.ts'
import type { Rule } from './disclosure-rules.ts'
import * as to from './disclosure-rules.ts'

type Table<Row> = Record<keyof Row, Rule>

const users = {
	id: to.machine,
	email: to.contact,
	email_index: to.withheld,
	phone: to.contact,
	phone_index: to.withheld,
	password_hash: to.withheld,
	user_type: to.team,
	status: to.team,
	email_verified: to.checked,
	phone_verified: to.checked,
	last_login_at: to.hers,
	created_at: to.hers,
	updated_at: to.hers,
	deleted_at: to.withheld,
} as const satisfies Table<UserRow>

const professionals = {
	id: to.machine,
	user_id: to.machine,
	first_name: to.contactChecked,
	last_name: to.contactChecked,
	preferred_name: to.contactChecked,
	profile_headline: to.searchable,
	profile_summary: to.searchableThenRevealed,
	profile_photo_url: to.revealed,
	years_of_experience: to.checkedCard,
	current_title: to.cardThenRevealedChecked,
	current_company: to.revealedChecked,
	current_industry: to.checkedCard,
	location_city: to.matched,
	location_state: to.checkedCard,
	willing_to_relocate: to.card,
	salary_expectation_min: to.matched,
	salary_expectation_max: to.matched,
	notice_period_days: to.card,
	open_to_opportunities: to.herChoice,
	confidential_search: to.herChoice,
	confidential_search_ends_at: to.hers,
	profile_visibility: to.herChoice,
	verification_status: to.checkedState,
	verification_date: to.checked,
	linkedin_url: to.revealedChecked,
	portfolio_url: to.revealedChecked,
	resume_url: to.revealedChecked,
	onboarding_completed: to.hers,
	profile_completeness: to.hers,
	created_at: to.hers,
	updated_at: to.hers,
	last_active_at: to.hers,
	location_country: to.checkedCard,
	agencies_allowed: to.herChoice,
	allow_text_search: to.herChoice,
	paused_until: to.herChoice,
	preferred_sectors: to.hers,
	remote_preference: to.hers,
	board_roles: to.matched,
	max_requests_per_month: to.hers,
	has_no_employer: to.hers,
	employer_answered_at: to.hers,
} as const satisfies Table<ProfessionalRow>

const professional_work_history = {
	id: to.machine,
	professional_id: to.machine,
	company_name: to.revealedChecked,
	job_title: to.cardThenRevealedChecked,
	industry: to.cardThenRevealedChecked,
	location: to.revealedChecked,
	employment_type: to.revealedChecked,
	start_date: to.revealedChecked,
	end_date: to.revealedChecked,
	is_current: to.revealedChecked,
	description: to.revealedChecked,
	achievements: to.revealedChecked,
	team_size: to.revealedChecked,
	sort_order: to.hers,
	created_at: to.hers,
	updated_at: to.hers,
	is_verified: to.revealedChecked,
} as const satisfies Table<WorkHistoryRow>

const professional_education = {
	id: to.machine,
	professional_id: to.machine,
	institution_name: to.revealedChecked,
	degree_type: to.cardThenRevealedChecked,
	field_of_study: to.cardThenRevealedChecked,
	start_year: to.revealedChecked,
	end_year: to.revealedChecked,
	grade: to.revealedChecked,
	is_verified: to.revealedChecked,
	sort_order: to.hers,
	created_at: to.hers,
	updated_at: to.hers,
} as const satisfies Table<EducationRow>

const professional_skills = {
	id: to.machine,
	professional_id: to.machine,
	skill_name: to.cardThenRevealedChecked,
	proficiency_level: to.hers,
	years_of_experience: to.hers,
	endorsement_count: to.withheld,
	is_primary_skill: to.cardThenRevealed,
	created_at: to.hers,
} as const satisfies Table<ProfessionalSkillRow>

/** The credential's number and address are evidence: for the admin who checks them. */
const professional_certifications = {
	id: to.machine,
	professional_id: to.machine,
	certification_name: to.cardThenRevealedChecked,
	issuing_organization: to.revealedChecked,
	issue_date: to.revealedChecked,
	expiry_date: to.revealedChecked,
	credential_id: to.checked,
	credential_url: to.checked,
	is_verified: to.revealedChecked,
	created_at: to.hers,
	updated_at: to.hers,
} as const satisfies Table<CertificationRow>

/** HR learns of referees only how many have confirmed. */
const professional_references = {
	id: to.machine,
	professional_id: to.machine,
	reference_name: to.checked,
	reference_email: to.hers,
	reference_phone: to.hers,
	reference_company: to.checked,
	reference_title: to.checked,
	relationship: to.checked,
	verification_status: to.checkedState,
	verification_date: to.checked,
	verification_notes: to.adminOnly,
	permission_granted: to.checked,
	created_at: to.hers,
	updated_at: to.hers,
} as const satisfies Table<ReferenceRow>

const hr_partners = {
	id: to.machine,
	user_id: to.machine,
	company_id: to.machine,
	first_name: to.sender,
	last_name: to.sender,
	job_title: to.sender,
	department: to.sender,
	profile_photo_url: to.senderLater,
	linkedin_url: to.senderLater,
	role_in_platform: to.team,
	can_create_roles: to.team,
	can_send_introductions: to.team,
	can_manage_billing: to.team,
	status: to.team,
	created_at: to.hers,
	updated_at: to.hers,
	last_active_at: to.hers,
} as const satisfies Table<HrPartnerRow>

/** Field x audience x surface, one table for each row that bears a person. A new column fails the type check. */
export const disclosure = {
	users,
	professionals,
	professional_work_history,
	professional_education,
	professional_skills,
	professional_certifications,
	professional_references,
	hr_partners,
} as const

/** The rows themselves, for types. */
export type Rows = {
	users: UserRow
	professionals: ProfessionalRow
	professional_work_history: WorkHistoryRow
	professional_education: EducationRow
	professional_skills: ProfessionalSkillRow
	professional_certifications: CertificationRow
	professional_references: ReferenceRow
	hr_partners: HrPartnerRow
}
export type Kind = keyof Rows
