import { sqliteTable, index, integer, text } from 'drizzle-orm/sqlite-core'
import { checks, day, flag, id, now, reference, timestamp, wholeNaira } from './columns.ts'
import {
	billingCycles,
	invoiceStatuses,
	paymentMethods,
	paymentStatuses,
	subscriptionStatuses,
	supportLevels,
} from './billing.enums.ts'
import { companies } from './company.ts'

/** Subscription tiers. A price of NULL means "talk to us". */
export const subscription_plans = sqliteTable(
	'subscription_plans',
	{
		id: id(),
		plan_name: text().notNull().unique(),
		plan_description: text(),
		price_monthly_ngn: integer(),
		price_annual_ngn: integer(),
		introduction_credits_monthly: integer().notNull(),
		max_hr_users: integer(),
		max_active_roles: integer(),
		support_level: text({ enum: supportLevels }).notNull().default('standard'),
		features: text({ mode: 'json' }).$type<string[]>().notNull(),
		is_active: flag().notNull().default(true),
		sort_order: integer().notNull().default(0),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('subscription_plans', {
			uuids: ['id'],
			maxLength: { plan_name: 100 },
			oneOf: { support_level: supportLevels },
			flags: ['is_active'],
			json: ['features'],
		}),
		index('idx_subscription_plans_active').on(t.is_active),
	],
)
export type SubscriptionPlanRow = typeof subscription_plans.$inferSelect

/** Subscription history and current status of companies. */
export const company_subscriptions = sqliteTable(
	'company_subscriptions',
	{
		id: id(),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		plan_id: reference().references(() => subscription_plans.id),
		status: text({ enum: subscriptionStatuses }).notNull().default('active'),
		billing_cycle: text({ enum: billingCycles }).notNull(),
		start_date: day().notNull(),
		end_date: day(),
		trial_ends_at: timestamp(),
		next_billing_date: day(),
		auto_renew: flag().notNull().default(true),
		cancelled_at: timestamp(),
		cancellation_reason: text(),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('company_subscriptions', {
			uuids: ['id'],
			oneOf: { status: subscriptionStatuses, billing_cycle: billingCycles },
			flags: ['auto_renew'],
			days: ['start_date', 'end_date', 'next_billing_date'],
		}),
		index('idx_company_subscriptions_company_id').on(t.company_id),
		index('idx_company_subscriptions_status').on(t.status),
		index('idx_company_subscriptions_next_billing').on(t.next_billing_date),
		index('idx_company_subscriptions_plan_id').on(t.plan_id),
	],
)
export type CompanySubscriptionRow = typeof company_subscriptions.$inferSelect

/** Invoices. tax_percentage is in basis points; the _ngn columns follow from the _kobo columns. */
export const invoices = sqliteTable(
	'invoices',
	{
		id: id(),
		invoice_number: text().notNull().unique(),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		subscription_id: reference().references(() => company_subscriptions.id),
		invoice_date: day().notNull(),
		due_date: day().notNull(),
		subtotal_ngn: wholeNaira('subtotal_kobo'),
		tax_percentage: integer().notNull().default(0),
		tax_amount_ngn: wholeNaira('tax_amount_kobo'),
		total_amount_ngn: wholeNaira('total_amount_kobo'),
		status: text({ enum: invoiceStatuses }).notNull().default('pending'),
		paid_at: timestamp(),
		payment_method: text(),
		payment_reference: text(),
		invoice_pdf_url: text(),
		notes: text(),
		created_at: now(),
		updated_at: now(),
		subtotal_kobo: integer().notNull(),
		tax_amount_kobo: integer().notNull().default(0),
		total_amount_kobo: integer().notNull(),
	},
	(t) => [
		...checks('invoices', {
			uuids: ['id'],
			maxLength: { invoice_number: 50, payment_method: 50, payment_reference: 255, invoice_pdf_url: 500 },
			oneOf: { status: invoiceStatuses },
			days: ['invoice_date', 'due_date'],
			rules: { total_adds_up: 'total_amount_kobo = subtotal_kobo + tax_amount_kobo' },
		}),
		index('idx_invoices_company_id').on(t.company_id),
		index('idx_invoices_subscription_id').on(t.subscription_id),
		index('idx_invoices_status').on(t.status),
		index('idx_invoices_due_date').on(t.due_date),
		index('idx_invoices_invoice_number').on(t.invoice_number),
	],
)
export type InvoiceRow = typeof invoices.$inferSelect

/** Payment transactions. */
export const payments = sqliteTable(
	'payments',
	{
		id: id(),
		invoice_id: reference()
			.notNull()
			.references(() => invoices.id),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		amount_ngn: wholeNaira('amount_kobo'),
		payment_method: text({ enum: paymentMethods }).notNull(),
		payment_gateway: text(),
		transaction_reference: text().notNull().unique(),
		status: text({ enum: paymentStatuses }).notNull().default('pending'),
		failure_reason: text(),
		paid_at: timestamp(),
		refunded_at: timestamp(),
		refund_reason: text(),
		metadata: text(),
		created_at: now(),
		updated_at: now(),
		amount_kobo: integer().notNull(),
	},
	(t) => [
		...checks('payments', {
			uuids: ['id'],
			maxLength: { payment_gateway: 50, transaction_reference: 255 },
			oneOf: { payment_method: paymentMethods, status: paymentStatuses },
			json: ['metadata'],
		}),
		index('idx_payments_invoice_id').on(t.invoice_id),
		index('idx_payments_company_id').on(t.company_id),
		index('idx_payments_status').on(t.status),
		index('idx_payments_transaction_ref').on(t.transaction_reference),
	],
)
export type PaymentRow = typeof payments.$inferSelect
