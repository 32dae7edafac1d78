import { z } from 'zod'
import { employmentTypes } from '#db/schema/career.enums.ts'
import { jobRoleStatuses, remoteOptions, seniorityLevels } from '#db/schema/job-role.enums.ts'
import {
	checkbox,
	choice,
	multiline,
	optionalDay,
	optionalInteger,
	optionalMoney,
	optionalMultiline,
	optionalText,
	text,
} from '#app/lib/inputs.ts'
import { isState } from '#app/lib/places.ts'

/** Characters; the form tells the same figures. */
export const LIMITS = {
	role_title: 200,
	role_description: 6_000,
	responsibilities: 3_000,
	requirements: 3_000,
	preferred_qualifications: 2_000,
	department: 100,
	reports_to: 150,
	benefits: 2_000,
	process_note: 1_000,
	confidential_reason: 500,
	close_reason: 500,
} as const

/** Most skills of each kind; the list a search can still do something with. */
const MAX_SKILLS = 10
const ROLE_DAY = 'Enter a day such as 15 December 2026 or 15/12/2026'

function skills(sentence: string) {
	return z.array(text(sentence, 100)).max(MAX_SKILLS, `Choose at most ${MAX_SKILLS} skills`).default([])
}

const fields = {
	role_title: text('Enter the title of the role, such as Chief Financial Officer', LIMITS.role_title),
	seniority_level: choice(seniorityLevels, 'Choose the level of the role'),
	industry: text('Choose the sector', 100),
	department: optionalText(LIMITS.department),
	reports_to: optionalText(LIMITS.reports_to),
	location_state: text('Choose the state where the work is', 100).refine(
		isState,
		'Choose the state where the work is',
	),
	location_city: text('Enter the city where the work is', 100),
	remote_option: choice(remoteOptions, 'Choose where the work is done'),
	employment_type: choice(employmentTypes, 'Choose the kind of contract'),
	role_description: optionalMultiline(LIMITS.role_description),
	responsibilities: optionalMultiline(LIMITS.responsibilities),
	requirements: optionalMultiline(LIMITS.requirements),
	preferred_qualifications: optionalMultiline(LIMITS.preferred_qualifications),
	years_experience_min: optionalInteger('Enter whole years, such as 12', 5, 50),
	years_experience_max: optionalInteger('Enter whole years, such as 20', 5, 50),
	required_skills: skills('Choose skills from the list'),
	preferred_skills: skills('Choose skills from the list'),
	salary_range_min: optionalMoney('Enter the lowest yearly pay, such as 65,000,000 or 65m'),
	salary_range_max: optionalMoney('Enter the highest yearly pay, such as 80,000,000 or 80m'),
	confirm_low_pay: checkbox(),
	benefits: optionalMultiline(LIMITS.benefits),
	application_deadline: optionalDay(ROLE_DAY),
	expected_start_date: optionalDay(ROLE_DAY),
	process_note: optionalMultiline(LIMITS.process_note),
	is_confidential: checkbox(),
	confidential_reason: optionalMultiline(LIMITS.confidential_reason),
}

/** `save` keeps it as it is (a new one becomes a draft), `publish` also opens it to search and requests. */
const intent = choice(['save', 'publish'], 'Press one of the buttons')

export const CreateRole = z.strictObject({ intent, ...fields })

/** `updated_at` is the version that was on the page: a colleague's change in between is not written over. */
export const UpdateRole = z.strictObject({
	intent,
	...fields,
	updated_at: z
		.string({ error: 'Load the page again' })
		.regex(/^\d{1,15}$/, 'Load the page again')
		.transform(Number),
})

export const ChangeRoleState = z.discriminatedUnion(
	'intent',
	[
		z.strictObject({ intent: z.literal('publish') }),
		z.strictObject({ intent: z.literal('pause') }),
		z.strictObject({
			intent: z.literal('close'),
			status: choice(['closed', 'filled'], 'Choose whether the role was filled'),
			close_reason: multiline('Write in a few words why', LIMITS.close_reason),
		}),
	],
	{ error: 'Press one of the buttons' },
)

export const ListRoles = z.object({
	status: z.enum(jobRoleStatuses).optional().catch(undefined),
	after: z.string().max(60).optional().catch(undefined),
})

export type CreateRole = z.infer<typeof CreateRole>
export type UpdateRole = z.infer<typeof UpdateRole>
export type ChangeRoleState = z.infer<typeof ChangeRoleState>
export type ListRoles = z.infer<typeof ListRoles>
/** What a person types about a role, whichever button is pressed. */
export type RoleInput = Omit<CreateRole, 'intent'>
