import { sqliteTable, index, integer, text } from 'drizzle-orm/sqlite-core'
import { checks, flag, id, now, reference, sealed, timestamp } from './columns.ts'
import { emailCategories, emailStatuses } from './email.enums.ts'
import { email_template_names } from './lookup-tables.ts'
import { emailTemplateNames } from './lookups.ts'
import { users } from './user.ts'

/** Templates of transactional and system mails. */
export const email_templates = sqliteTable(
	'email_templates',
	{
		id: id(),
		template_name: text({ enum: emailTemplateNames })
			.notNull()
			.unique()
			.references(() => email_template_names.name),
		template_subject: text().notNull(),
		template_body_html: text().notNull(),
		template_body_text: text(),
		template_variables: text({ mode: 'json' }).$type<string[]>(),
		category: text({ enum: emailCategories }).notNull(),
		is_active: flag().notNull().default(true),
		created_at: now(),
		updated_at: now(),
		template_version: integer().notNull().default(1),
	},
	() => [
		...checks('email_templates', {
			uuids: ['id'],
			maxLength: { template_subject: 255 },
			oneOf: { category: emailCategories },
			flags: ['is_active'],
			json: ['template_variables'],
		}),
	],
)
export type EmailTemplateRow = typeof email_templates.$inferSelect

/** All outgoing mails. The address is sealed; the body too, and only until it is delivered. */
export const email_logs = sqliteTable(
	'email_logs',
	{
		id: id(),
		user_id: reference().references(() => users.id),
		recipient_email: sealed().notNull(),
		template_id: reference().references(() => email_templates.id),
		subject: text().notNull(),
		body_html: sealed(),
		status: text({ enum: emailStatuses }).notNull().default('pending'),
		email_provider: text(),
		provider_message_id: text(),
		error_message: text(),
		sent_at: timestamp(),
		delivered_at: timestamp(),
		opened_at: timestamp(),
		clicked_at: timestamp(),
		created_at: now(),
		recipient_email_index: text().notNull(),
		template_version: integer(),
		variables_hash: text(),
	},
	(t) => [
		...checks('email_logs', {
			uuids: ['id'],
			maxLength: {
				subject: 255,
				email_provider: 50,
				provider_message_id: 255,
				recipient_email_index: 64,
				variables_hash: 64,
			},
			sealed: { recipient_email: 1020, body_html: null },
			oneOf: { status: emailStatuses },
		}),
		index('idx_email_logs_user_id').on(t.user_id),
		index('idx_email_logs_status').on(t.status),
		index('idx_email_logs_sent_at').on(t.sent_at),
		index('idx_email_logs_recipient').on(t.recipient_email_index),
		index('idx_email_logs_template_id').on(t.template_id),
	],
)
export type EmailLogRow = typeof email_logs.$inferSelect
