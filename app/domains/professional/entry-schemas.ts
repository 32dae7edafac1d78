import { z } from 'zod'
import { degreeTypes, employmentTypes, proficiencyLevels } from '#db/schema/career.enums.ts'
import {
	checkbox,
	choice,
	day,
	email,
	integer,
	optionalDay,
	optionalInteger,
	optionalMultiline,
	optionalText,
	optionalWebAddress,
	phone,
	text,
} from '#app/lib/inputs.ts'

export { degreeTypes, employmentTypes, proficiencyLevels }
export { type DegreeType, type EmploymentType, type ProficiencyLevel } from '#db/schema/career.enums.ts'

/** How many entries a profile may hold. */
export const ENTRY_LIMITS = { work: 30, education: 10, skill: 30, certification: 20, reference: 6 } as const
export const PRIMARY_SKILLS = 5

/** Characters; a column of the document without a length. */
export const DESCRIPTION_MAX = 4_000

export const relationships = [
	'manager',
	'colleague',
	'direct_report',
	'client',
	'board_member',
	'other',
] as const

/** The fields of a form without the button that sent it. The cast drops one key, as the value does. */
export function entryOf<T extends { intent: string }>(input: T): Omit<T, 'intent'> {
	return Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'intent')) as Omit<T, 'intent'>
}

const Remove = z.strictObject({ intent: z.literal('remove') })

const work = {
	company_name: text('Enter the employer’s name', 150),
	job_title: text('Enter your job title', 150),
	industry: optionalText(100),
	location: optionalText(100),
	employment_type: choice(employmentTypes, 'Choose how you were employed'),
	start_date: day('Enter when you started, such as March 2019 or 12/3/2019'),
	end_date: optionalDay('Enter when you left, such as March 2023 or 12/3/2023'),
	is_current: checkbox(),
	description: optionalMultiline(DESCRIPTION_MAX),
	team_size: optionalInteger('Enter how many people in figures', 0, 1_000_000),
}
export const WorkEntry = z.strictObject(work)
export const ChangeWork = z.discriminatedUnion('intent', [
	z.strictObject({ intent: z.literal('save'), ...work }),
	Remove,
])

const FIRST_YEAR = 1940
const LAST_YEAR = 2100
const education = {
	institution_name: text('Enter the university, polytechnic or school', 200),
	degree_type: choice(degreeTypes, 'Choose the kind of degree'),
	field_of_study: text('Enter what you studied', 150),
	start_year: integer('Enter the year you started, such as 1998', FIRST_YEAR, LAST_YEAR),
	end_year: optionalInteger('Enter the year you finished, such as 2002', FIRST_YEAR, LAST_YEAR),
	grade: optionalText(50),
}
export const EducationEntry = z.strictObject(education)
export const ChangeEducation = z.discriminatedUnion('intent', [
	z.strictObject({ intent: z.literal('save'), ...education }),
	Remove,
])

const skillNames = z.array(text('Choose at least one skill', 100), { error: 'Choose at least one skill' })
export const SaveSkills = z.strictObject({
	intent: z.literal('save'),
	skill_name: skillNames
		.min(1, 'Choose at least one skill')
		.max(ENTRY_LIMITS.skill, 'Choose at most 30 skills'),
	proficiency_level: choice(proficiencyLevels, 'Choose how well you know it'),
	years_of_experience: optionalInteger('Enter the years in figures, up to 70', 0, 70),
	is_primary_skill: checkbox(),
})
export const RemoveSkill = z.strictObject({
	intent: z.literal('remove'),
	skill_name: text('Choose a skill', 100),
})
export const ChangeSkills = z.discriminatedUnion('intent', [SaveSkills, RemoveSkill])

const certification = {
	certification_name: text('Enter the certificate’s name', 200),
	issuing_organization: text('Enter who issued it', 200),
	issue_date: day('Enter when it was issued, such as March 2019 or 12/3/2019'),
	expiry_date: optionalDay('Enter when it expires, such as March 2027 or 12/3/2027'),
	credential_id: optionalText(100),
	credential_url: optionalWebAddress(500),
}
export const CertificationEntry = z.strictObject(certification)
export const ChangeCertification = z.discriminatedUnion('intent', [
	z.strictObject({ intent: z.literal('save'), ...certification }),
	Remove,
])

const reference = {
	reference_name: text('Enter the referee’s full name', 150),
	reference_email: email('Enter the referee’s e-mail address'),
	reference_phone: phone('Enter a phone number such as 0803 123 4567')
		.optional()
		.transform((value) => value ?? null),
	reference_company: optionalText(150),
	reference_title: optionalText(150),
	relationship: choice(relationships, 'Choose how you know each other'),
	permission_granted: checkbox(),
}
export const ReferenceEntry = z.strictObject(reference)
export const ChangeReference = z.discriminatedUnion('intent', [
	z.strictObject({ intent: z.literal('save'), ...reference }),
	Remove,
])

export type WorkEntry = z.infer<typeof WorkEntry>
export type EducationEntry = z.infer<typeof EducationEntry>
export type SaveSkills = z.infer<typeof SaveSkills>
export type RemoveSkill = z.infer<typeof RemoveSkill>
export type CertificationEntry = z.infer<typeof CertificationEntry>
export type ReferenceEntry = z.infer<typeof ReferenceEntry>
