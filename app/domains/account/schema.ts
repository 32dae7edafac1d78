import { z } from 'zod'
import { stateChoices } from '#app/lib/places.ts'
import { checkbox, choice, email, listed, mustTick, text } from '#app/lib/inputs.ts'

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

/** Not trimmed or normalised: a password is taken as it was typed. */
const newPassword = z
	.string({ error: 'Choose a password of at least 12 characters' })
	.min(PASSWORD_MIN, 'Choose a password of at least 12 characters')
	.max(PASSWORD_MAX, 'Use at most 128 characters')

export const COMPANY_SIZES = ['1-10', '11-50', '51-200', '201-500', '500+'] as const

const person = {
	first_name: text('Enter your first name or names, as on your passport', 100),
	last_name: text('Enter your surname, as on your passport', 100),
	email: email('Enter an e-mail address such as amaka.obi@gmail.com'),
	password: newPassword,
	accept_terms: mustTick('Tick to say that you accept the terms'),
}

export const JoinProfessional = z.strictObject({
	...person,
	location_state: listed(stateChoices, 'Choose your state'),
	location_city: text('Enter the city you live in', 100),
	is_adult: mustTick('Tick to say that you are 18 or older'),
	consent_matching: mustTick('Tick to let us keep your profile and match it with roles'),
	consent_whatsapp: checkbox(),
})

export const JoinCompany = z.strictObject({
	...person,
	email: email('Enter your work e-mail address'),
	job_title: text('Enter your job title', 150),
	company_name: text('Enter the company’s legal name', 200),
	rc_number: text('Enter the RC number on the certificate of incorporation', 20).transform((value, issue) => {
		const digits = value
			.toUpperCase()
			.replace(/^RC/, '')
			.replace(/[\s:.-]/g, '')
		if (/^\d{3,8}$/.test(digits)) return digits
		issue.addIssue({ code: 'custom', message: 'Enter the RC number in figures, such as RC 1048213' })
		return z.NEVER
	}),
	industry: text('Choose the company’s sector', 100),
	company_size: choice(COMPANY_SIZES, 'Choose how many people work there'),
	headquarters_location: text('Enter the city of the head office', 100),
	accept_undertaking: mustTick('Tick to give the confidentiality undertaking'),
})

export const LogIn = z.strictObject({
	email: email('Enter your e-mail address'),
	password: z.string({ error: 'Enter your password' }).max(PASSWORD_MAX, 'Enter your password'),
	is_shared_phone: checkbox(),
	redirect_to: z.string().max(500).optional(),
})

export const VerifyEmail = z.strictObject({})

export type JoinProfessional = z.infer<typeof JoinProfessional>
export type JoinCompany = z.infer<typeof JoinCompany>
export type LogIn = z.infer<typeof LogIn>
