import { sqliteTable, integer, text } from 'drizzle-orm/sqlite-core'
import { checks } from './columns.ts'

/** Names that notifications.notification_type may hold. */
export const notification_types = sqliteTable(
	'notification_types',
	{
		name: text().primaryKey(),
	},
	() => [...checks('notification_types', { maxLength: { name: 100 } })],
)
export type NotificationTypeRow = typeof notification_types.$inferSelect

/** Names that email_templates.template_name may hold. */
export const email_template_names = sqliteTable(
	'email_template_names',
	{
		name: text().primaryKey(),
	},
	() => [...checks('email_template_names', { maxLength: { name: 100 } })],
)
export type EmailTemplateNameRow = typeof email_template_names.$inferSelect

/** Acts that user_activity_logs.action_type may hold. */
export const audit_acts = sqliteTable(
	'audit_acts',
	{
		name: text().primaryKey(),
	},
	() => [...checks('audit_acts', { maxLength: { name: 100 } })],
)
export type AuditActRow = typeof audit_acts.$inferSelect

/** Purposes that consents.purpose may hold. */
export const consent_purposes = sqliteTable(
	'consent_purposes',
	{
		name: text().primaryKey(),
	},
	() => [...checks('consent_purposes', { maxLength: { name: 100 } })],
)
export type ConsentPurposeRow = typeof consent_purposes.$inferSelect

/** Jobs that outbox, job_runs and job_deliveries may name. */
export const job_names = sqliteTable(
	'job_names',
	{
		name: text().primaryKey(),
	},
	() => [...checks('job_names', { maxLength: { name: 100 } })],
)
export type JobNameRow = typeof job_names.$inferSelect

/** Purposes that action_tokens.purpose may hold. */
export const token_purposes = sqliteTable(
	'token_purposes',
	{
		name: text().primaryKey(),
	},
	() => [...checks('token_purposes', { maxLength: { name: 100 } })],
)
export type TokenPurposeRow = typeof token_purposes.$inferSelect

/**
 * A guard writes changes() here; its CHECK fails on 0 and so rolls back the whole batch. Always empty after a
 * commit.
 */
export const must_change = sqliteTable(
	'must_change',
	{
		changed: integer().notNull(),
	},
	() => [...checks('must_change', { rules: { changed_positive: 'changed > 0' } })],
)

/**
 * One row: the number of the last write on a remote primary, so that a reader can tell whether its replica
 * has it.
 */
export const write_mark = sqliteTable(
	'write_mark',
	{
		id: integer().primaryKey(),
		seq: integer().notNull().default(0),
	},
	() => [...checks('write_mark', { rules: { one_row: 'id = 1' } })],
)
