import { z } from 'zod'
import { choice, email, multiline, optionalText, text } from '#app/lib/inputs.ts'

/** Characters; the forms tell the same figures. */
export const BODY_LIMIT = 4_000
export const SHORT_LIMIT = 1_000
export const NAME_LIMIT = 150
export const CLAIM_LIMIT = 300

/** What a question is about. */
export const contactSubjects = [
	'Joining or signing in',
	'My profile and who may find me',
	'A request or an introduction',
	'Verification',
	'Plans, credits and invoices',
	'The Enterprise plan',
	'A weakness in security',
	'Something else',
] as const

/** Which right a grievance is about, in the words of the Nigeria Data Protection Act 2023. */
export const grievanceSubjects = [
	'Access to my data',
	'Correction of my data',
	'Erasure of my data',
	'Restriction of processing',
	'Objection to processing',
	'Portability of my data',
	'Withdrawal of consent',
	'An automated decision',
	'A breach of confidentiality',
	'Something else',
] as const

/** How a fraud reached the person who reports it. */
export const scamChannels = [
	'WhatsApp',
	'Telephone call',
	'SMS',
	'E-mail',
	'Website',
	'In person',
	'Another way',
] as const

const answerTo = email('Enter an e-mail address to which we may answer')
const name = text('Enter your name', NAME_LIMIT)
const optionalEmail = email('Enter an e-mail address such as amaka.obi@gmail.com, or leave this empty')
	.optional()
	.transform((value) => value ?? null)

export const Contact = z.strictObject({
	subject: choice(contactSubjects, 'Choose what your question is about'),
	body: multiline('Write your question', BODY_LIMIT),
	name,
	email: answerTo,
})

export const Grievance = z.strictObject({
	name,
	email: answerTo,
	subject: choice(grievanceSubjects, 'Choose the right that your grievance is about'),
	happened_on: text('Enter when it happened, or since when', 100),
	body: multiline('Write what happened', BODY_LIMIT),
	remedy: multiline('Write what you ask us to do', SHORT_LIMIT),
})

export const ReportScam = z.strictObject({
	subject: choice(scamChannels, 'Choose how they reached you'),
	sender: optionalText(200),
	body: multiline('Write what they said and asked for', BODY_LIMIT),
	name: optionalText(NAME_LIMIT),
	email: optionalEmail,
})

export const CheckClaim = z.strictObject({
	claim: text('Paste a web address, an e-mail address, a telephone number or a receipt number', CLAIM_LIMIT),
})

export type Contact = z.infer<typeof Contact>
export type Grievance = z.infer<typeof Grievance>
export type ReportScam = z.infer<typeof ReportScam>
