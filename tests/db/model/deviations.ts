import type { Expected } from './notation.ts'

type Deviation = { is: Partial<Expected>; why: string }

const sealed = (column: string, length: number): Deviation => ({
	is: { check: `${column} GLOB 'v1.*' AND length(${column}) <= ${length}` },
	why: 'Encrypted columns: ciphertext, four times the length, at least 120',
})
const sealedText = (check: string): Deviation => ({ is: { check }, why: 'Encrypted columns: ciphertext' })
const listed = (table: string): Deviation => ({
	is: { references: `${table}.name`, check: null },
	why: 'Types: an open list is a lookup table',
})
const naira: Deviation = {
	is: { notNull: true, default: null, generated: true },
	why: 'Money: whole naira follow from the kobo column; a generated column has no default',
}

/** Where the decisions settle a documented column otherwise than its line says. */
export const deviations: Record<string, Deviation> = {
	'users.email': sealed('email', 1020),
	'users.phone': sealed('phone', 120),
	'professional_references.reference_email': sealed('reference_email', 1020),
	'professional_references.reference_phone': sealed('reference_phone', 120),
	'professional_references.verification_notes': sealedText("verification_notes GLOB 'v1.*'"),
	'messages.message_body': sealedText("message_body = '' OR message_body GLOB 'v1.*'"),
	'email_logs.recipient_email': sealed('recipient_email', 1020),
	'email_logs.body_html': sealedText("body_html GLOB 'v1.*'"),
	'notifications.notification_type': listed('notification_types'),
	'email_templates.template_name': listed('email_template_names'),
	'user_activity_logs.action_type': listed('audit_acts'),
	'subscription_plans.price_monthly_ngn': { is: { notNull: false }, why: 'Defect 2: NULL means talk to us' },
	'invoices.subtotal_ngn': naira,
	'invoices.tax_amount_ngn': naira,
	'invoices.total_amount_ngn': naira,
	'payments.amount_ngn': naira,
	'platform_metrics.revenue_today_ngn': naira,
	'professionals.years_of_experience': {
		is: { check: 'years_of_experience >= 5' },
		why: "the document's own CHECK, on a column it leaves nullable",
	},
	'professionals.profile_completeness': {
		is: { check: 'profile_completeness BETWEEN 0 AND 100' },
		why: "the document's own CHECK",
	},
}

/** Documented indexes that stand on other columns here. */
export const movedIndexes: Record<string, { on: string; why: string }> = {
	idx_users_email: { on: 'email_index', why: 'Encrypted columns: look-ups go to the blind index' },
	idx_users_phone: { on: 'phone_index', why: 'Encrypted columns: look-ups go to the blind index' },
	idx_email_logs_recipient: { on: 'recipient_email_index', why: 'Encrypted columns' },
	idx_professionals_search: { on: 'last_name, first_name', why: 'Types: a b-tree for GIN' },
	idx_job_roles_search: { on: 'company_id, role_title', why: 'Types: a b-tree for GIN' },
}

/** Unique over several columns, or over some rows: table, columns and the condition. */
export const uniqueTogether: { table: string; columns: string; where: string | null; why: string }[] = [
	{
		table: 'introduction_requests',
		columns: 'job_role_id, sent_to_professional_id',
		where: null,
		why: '5.1',
	},
	{ table: 'saved_professionals', columns: 'hr_partner_id, professional_id', where: null, why: '5.2' },
	{
		table: 'users',
		columns: 'user_type, phone_index',
		where: 'phone_verified = 1',
		why: 'Accounts and joining',
	},
	{
		table: 'introduction_drafts',
		columns: 'job_role_id, sent_to_professional_id',
		where: "status = 'held'",
		why: 'Introductions',
	},
]
