import { z } from 'zod'
import { isUuid } from '#app/lib/ids.ts'
import { checkbox, multiline, mustTick, text } from '#app/lib/inputs.ts'

/** Characters; the form tells the same figures. */
export const REASON_LIMIT = 600
export const NOTE_LIMIT = 1_000

const reason = multiline('Write the reason; they will read it', REASON_LIMIT)

export const DecideCompany = z.discriminatedUnion(
	'intent',
	[
		z.strictObject({
			intent: z.literal('approve'),
			rc_checked: mustTick('Tick when the RC number was found in the register under this name'),
			domain_checked: mustTick('Tick when the e-mail domain belongs to the company'),
			officer_called: mustTick('Tick when a named officer was called back on a published number'),
			verification_note: multiline('Note what was checked, and with whom', NOTE_LIMIT),
			/** The case was refused before, and the admin has read that. */
			after_refusal: checkbox(),
		}),
		z.strictObject({ intent: z.literal('refuse'), refused_reason: reason }),
	],
	{ error: 'Press one of the buttons' },
)

export const DecideProfessional = z.discriminatedUnion(
	'intent',
	[
		z.strictObject({
			intent: z.literal('approve'),
			identity_checked: mustTick('Tick when the identity was checked'),
			cv_checked: mustTick('Tick when the CV was compared with the profile'),
			work_history_id: text('Choose the work entry that was confirmed', 36).refine(
				isUuid,
				'Choose the work entry that was confirmed',
			),
		}),
		z.strictObject({ intent: z.literal('ask'), reason }),
		z.strictObject({ intent: z.literal('refuse'), reason }),
	],
	{ error: 'Press one of the buttons' },
)

/** `open`: to be decided, oldest first. `answered`: refused, or asked and waiting for an answer. */
export const ListCases = z.object({
	tab: z.enum(['open', 'answered']).catch('open'),
	after: z.string().max(60).optional().catch(undefined),
})

export type DecideCompany = z.infer<typeof DecideCompany>
export type DecideProfessional = z.infer<typeof DecideProfessional>
export type ListCases = z.infer<typeof ListCases>
export type ApproveCompany = Extract<DecideCompany, { intent: 'approve' }>
export type RefuseCompany = Extract<DecideCompany, { intent: 'refuse' }>
export type ApproveProfessional = Extract<DecideProfessional, { intent: 'approve' }>
export type AnswerProfessional = Extract<DecideProfessional, { intent: 'ask' | 'refuse' }>
