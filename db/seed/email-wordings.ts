import type { EmailCategory } from '../schema/email.enums.ts'
import type { EmailTemplateName } from '../schema/lookups.ts'

export type Wording = {
	template_name: EmailTemplateName
	category: EmailCategory
	template_subject: string
	/** `{{name}}` is replaced by the variable of that name; a line of its own with `{{link}}` becomes the link. */
	paragraphs: readonly string[]
}

/**
 * The nine mails of section 11.1. Subjects name neither the product nor what it is about: they stand on lock screens. The mail about a received
 * request says nothing but the time to answer (confidentiality, L26).
 */
export const documentedMails: readonly Wording[] = [
	{
		template_name: 'welcome_professional',
		category: 'transactional',
		template_subject: 'Please confirm your e-mail address',
		paragraphs: [
			'Dear {{first_name}},',
			'Please open this page and press the button to confirm your e-mail address. The link is good for {{valid_hours}} hours.',
			'{{link}}',
			'Nobody can find you until you have chosen to be found. The first page asks you about that before anything else.',
			'If you did not ask for this, ignore this message. The address is forgotten after seven days.',
		],
	},
	{
		template_name: 'welcome_hr_partner',
		category: 'transactional',
		template_subject: 'Please confirm your e-mail address',
		paragraphs: [
			'Dear {{first_name}},',
			'Please open this page and press the button to confirm the address you gave for {{company_name}}. The link is good for {{valid_hours}} hours.',
			'{{link}}',
			'We then verify the company by its RC number and a call to the officer you named. Meanwhile you can prepare your roles.',
			'If you did not ask for this, ignore this message. The address is forgotten after seven days.',
		],
	},
	{
		template_name: 'introduction_request_received',
		category: 'transactional',
		template_subject: 'A note is waiting for you',
		paragraphs: ['A note is waiting for you until {{deadline}}.', '{{link}}'],
	},
	{
		template_name: 'introduction_accepted',
		category: 'transactional',
		template_subject: 'The contact details you agreed to exchange',
		paragraphs: [
			'Dear {{recipient_name}},',
			'You have both agreed to be introduced. These are the details of {{other_name}} ({{other_description}}).',
			'E-mail: {{other_email}}',
			'Telephone: {{other_phone}}',
			'You can read everything about this introduction on its page.',
			'{{link}}',
			'These details are for this introduction alone. Please do not pass them on.',
		],
	},
	{
		template_name: 'introduction_declined',
		category: 'transactional',
		template_subject: 'An answer to your request for {{role_title}}',
		paragraphs: [
			'Dear {{first_name}},',
			'The professional {{card_label}}, whom you asked about the role "{{role_title}}", has declined. Your credit has been returned.',
			'{{link}}',
			'A decline is not a judgement of your company. Most have to do with time and circumstance.',
		],
	},
	{
		template_name: 'password_reset',
		category: 'system',
		template_subject: 'Choose a new password',
		paragraphs: [
			'You asked to choose a new password. The link is good for {{valid_minutes}} minutes and works once.',
			'{{link}}',
			'If you did not ask for this, ignore this message. Your password stays as it is.',
		],
	},
	{
		template_name: 'verification_complete',
		category: 'transactional',
		template_subject: 'Your review is complete',
		paragraphs: [
			'Dear {{first_name}},',
			'We have finished our review. {{result}}',
			'{{link}}',
			'The page shows what was checked, when, and until when it holds.',
		],
	},
	{
		template_name: 'subscription_expiring',
		category: 'transactional',
		template_subject: 'Your plan ends on {{end_date}}',
		paragraphs: [
			'Dear {{first_name}},',
			'The {{plan_name}} plan of {{company_name}} ends on {{end_date}}. Open requests and accepted introductions stay with you whatever you decide.',
			'{{link}}',
		],
	},
	{
		template_name: 'invoice_due',
		category: 'transactional',
		template_subject: 'Invoice {{invoice_number}} is due on {{due_date}}',
		paragraphs: [
			'Dear {{first_name}},',
			'Invoice {{invoice_number}} of {{company_name}} over {{total_amount}} is due on {{due_date}}.',
			'{{link}}',
			'If you have paid in the last days, please disregard this message.',
		],
	},
]

/** Mails the product needs besides. */
export const ownMails: readonly Wording[] = [
	{
		template_name: 'account_exists',
		category: 'system',
		template_subject: 'Your e-mail address was entered again',
		paragraphs: [
			'Dear {{first_name}},',
			'Somebody, probably you, has just entered this address in order to join. It has an account already, so nothing was changed. You can sign in here.',
			'{{link}}',
			'If it was not you, you need not do anything. Whoever it was has learned nothing about your account.',
		],
	},
	{
		template_name: 'company_join_request',
		category: 'transactional',
		template_subject: 'A colleague asks to join',
		paragraphs: [
			'{{requester_name}} ({{requester_title}}) asks to join your company here. Please let in only whom you know.',
			'{{link}}',
			'Nobody joins without your approval.',
		],
	},
	{
		template_name: 'confidential_search_ending',
		category: 'system',
		template_subject: 'A change you asked for takes effect on {{deadline}}',
		paragraphs: [
			'Dear {{first_name}},',
			'A change to who may find you takes effect on {{deadline}}. Until then everything stays as it is, and you can cancel it.',
			'{{link}}',
			'If you did not ask for this, please cancel it and choose a new password.',
		],
	},
	{
		template_name: 'support_receipt',
		category: 'transactional',
		template_subject: 'Your message {{receipt_number}} has been received',
		paragraphs: [
			'Your message has been received. Its receipt number is {{receipt_number}}. You will have an answer by e-mail by {{due_date}}.',
			'To add something, write again by this page and give the receipt number.',
			'{{link}}',
			'If you did not write to us, ignore this message. Nobody needs your password, a payment, a BVN or a NIN to answer.',
		],
	},
]
