import { z } from 'zod'
import { remotePreferences } from '#db/schema/professional.enums.ts'
import {
	checkbox,
	choice,
	integer,
	optionalInteger,
	optionalMoney,
	optionalMultiline,
	optionalText,
	optionalWebAddress,
	text,
	webAddress,
} from '#app/lib/inputs.ts'
import { OUTSIDE_NIGERIA, isState } from '#app/lib/places.ts'
import { parseCountry } from './countries.ts'

export * from './entry-schemas.ts'
export { remotePreferences }
export type { ProfileVisibility, RemotePreference, VerificationLevel } from '#db/schema/professional.enums.ts'

/** Characters; columns of the document without a length. */
export const SUMMARY_MAX = 10_000

/** `public` joins them once a public page exists. */
export const visibilityChoices = ['network', 'private'] as const

function yesOrNo(sentence: string) {
	return z
		.enum(['yes', 'no', '1', '0', 'true', 'false'], { error: sentence })
		.transform((v) => /^(yes|1|true)$/.test(v))
}

export const UpdateVisibility = z.strictObject({
	intent: z.literal('visibility'),
	profile_visibility: choice(visibilityChoices, 'Choose whether verified companies may find you'),
	confidential_search: checkbox(),
	/** Left unanswered, what was answered before stands. */
	agencies_allowed: yesOrNo('Choose yes or no').optional(),
	open_to_opportunities: checkbox(),
})
export const KeepHidden = z.strictObject({ intent: z.literal('keep_hidden') })
export const ChangePrivacy = z.discriminatedUnion('intent', [UpdateVisibility, KeepHidden])

const country = text('Enter a country such as Ghana or United Kingdom', 100).transform((value, issue) => {
	const code = parseCountry(value)
	if (code) return code
	issue.addIssue({ code: 'custom', message: 'Enter a country such as Ghana or United Kingdom' })
	return z.NEVER
})

const LINKEDIN = 'Enter your LinkedIn address, such as https://www.linkedin.com/in/amaka-obi'
const linkedin = webAddress(255, LINKEDIN).refine(
	(value) => /^https:\/\/([a-z]+\.)?linkedin\.com\//.test(value),
	LINKEDIN,
)

const YEARS = 'Enter your years of experience in figures, 5 or more'

export const UpdateBasics = z
	.strictObject({
		first_name: text('Enter your first name or names, as on your passport', 100),
		last_name: text('Enter your surname, as on your passport', 100),
		preferred_name: optionalText(100),
		profile_headline: optionalText(200),
		profile_summary: optionalMultiline(SUMMARY_MAX),
		current_title: optionalText(150),
		current_company: optionalText(150),
		has_no_employer: checkbox(),
		current_industry: optionalText(100),
		years_of_experience: integer(YEARS, 5, 70),
		location_city: text('Enter the city you live in', 100),
		location_state: text('Choose your state', 100).refine(isState, 'Choose your state'),
		location_country: country.optional(),
		linkedin_url: linkedin.optional().transform((value) => value ?? null),
		portfolio_url: optionalWebAddress(255),
	})
	.superRefine((basics, issue) => {
		const add = (field: string, message: string) => issue.addIssue({ code: 'custom', path: [field], message })
		if (!basics.current_company && !basics.has_no_employer)
			add('current_company', 'Enter your employer, or tick that you have no employer now')
		if (basics.current_company && basics.has_no_employer)
			add(
				'has_no_employer',
				'Leave this open, or take the employer’s name away: only one of the two can be true',
			)
		if (basics.location_state === OUTSIDE_NIGERIA && (basics.location_country ?? 'NG') === 'NG')
			add('location_country', 'Enter the country you live in')
	})

const PAY = 'Enter an amount such as 45,000,000 or 45m'

export const UpdatePreferences = z
	.strictObject({
		salary_expectation_min: optionalMoney(PAY),
		salary_expectation_max: optionalMoney(PAY),
		notice_period_days: integer('Choose your notice period', 0, 365),
		willing_to_relocate: checkbox(),
		remote_preference: choice(remotePreferences, 'Choose where you would work')
			.optional()
			.transform((value) => value ?? null),
		board_roles: checkbox(),
		max_requests_per_month: optionalInteger('Enter a number from 1 to 99', 1, 99),
	})
	.superRefine(({ salary_expectation_min: min, salary_expectation_max: max }, issue) => {
		if (min !== null && max !== null && max < min)
			issue.addIssue({
				code: 'custom',
				path: ['salary_expectation_max'],
				message: 'Enter a highest pay that is not below the lowest',
			})
	})

export type UpdateVisibility = z.infer<typeof UpdateVisibility>
export type UpdateBasics = z.infer<typeof UpdateBasics>
export type UpdatePreferences = z.infer<typeof UpdatePreferences>
