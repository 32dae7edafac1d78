import { z } from 'zod'
import { choice, multiline, optionalMultiline } from '#app/lib/inputs.ts'
import { declineReasons } from './decline-reasons.ts'

/** Characters; the forms tell the same figures. */
export const LETTER_LIMIT = 2_000
export const RESPONSE_LIMIT = 1_000
/** Named readers besides the sender. */
export const OTHER_READERS = 4

export const RequestIntroduction = z.strictObject({
	/** Any text: one that is no ref takes the same path to the same 404 as a hidden person's. */
	ref: z.string({ error: 'Open the card again' }).max(100, 'Open the card again'),
	job_role_id: z.uuid({ error: 'Choose the role you ask about' }),
	personalized_message: multiline('Write why you ask this person', LETTER_LIMIT),
	reader_id: z
		.array(z.uuid({ error: 'Choose readers from the list' }))
		.max(OTHER_READERS, `Choose at most ${OTHER_READERS} colleagues`)
		.default([]),
})

/** What the company may do on the page of one request. */
export const ChangeSent = z.discriminatedUnion(
	'intent',
	[
		z.strictObject({ intent: z.literal('undo') }),
		z.strictObject({ intent: z.literal('send_now') }),
		z.strictObject({ intent: z.literal('discard') }),
		z.strictObject({ intent: z.literal('withdraw') }),
	],
	{ error: 'Press one of the buttons' },
)

const decline = z.strictObject({
	intent: z.literal('decline'),
	decline_reason: choice(declineReasons, 'Choose a reason')
		.optional()
		.transform((reason) => reason ?? null),
	professional_response: optionalMultiline(RESPONSE_LIMIT),
})

/** What she may do on the page of one request. */
export const AnswerReceived = z.discriminatedUnion(
	'intent',
	[
		z.strictObject({ intent: z.literal('accept') }),
		z.strictObject({ intent: z.literal('undo') }),
		z.strictObject({ intent: z.literal('share_now') }),
		z.strictObject({ intent: z.literal('revoke') }),
		decline,
	],
	{ error: 'Press one of the buttons' },
)

export const receivedTabs = ['pending', 'accepted', 'declined', 'expired'] as const
export type ReceivedTab = (typeof receivedTabs)[number]

export const sentTabs = ['all', 'held', 'pending', 'accepted', 'declined', 'ended'] as const
export type SentTab = (typeof sentTabs)[number]

export const ListReceived = z.object({
	tab: z.enum(receivedTabs).catch('pending'),
	after: z.string().max(60).optional().catch(undefined),
})

export const ListSent = z.object({
	status: z.enum(sentTabs).catch('all'),
	job_role_id: z.uuid().optional().catch(undefined),
	after: z.string().max(60).optional().catch(undefined),
})

export type RequestIntroduction = z.infer<typeof RequestIntroduction>
export type AnswerReceived = z.infer<typeof AnswerReceived>
export type DeclineInput = Omit<z.infer<typeof decline>, 'intent'>
export type ListReceived = z.infer<typeof ListReceived>
export type ListSent = z.infer<typeof ListSent>
