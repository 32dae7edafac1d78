import { sql } from 'drizzle-orm'
import { sqliteTable, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { checks, flag, id, now, reference, timestamp } from './columns.ts'
import { companies, hr_partners } from './company.ts'
import {
	creditReasons,
	draftStatuses,
	introductionOutcomes,
	introductionStatuses,
} from './introduction.enums.ts'
import { job_roles } from './job-role.ts'
import { professionals } from './professional.ts'
import { users } from './user.ts'

/** Introduction requests from HR to professionals; rows exist from release on and are never moved. */
export const introduction_requests = sqliteTable(
	'introduction_requests',
	{
		id: id(),
		job_role_id: reference()
			.notNull()
			.references(() => job_roles.id),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		sent_by_hr_id: reference()
			.notNull()
			.references(() => hr_partners.id),
		sent_to_professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		personalized_message: text(),
		status: text({ enum: introductionStatuses }).notNull().default('pending'),
		professional_response: text(),
		response_date: timestamp(),
		expires_at: timestamp().notNull(),
		viewed_by_professional: flag().notNull().default(false),
		viewed_at: timestamp(),
		conversation_started: flag().notNull().default(false),
		interview_scheduled: flag().notNull().default(false),
		outcome: text({ enum: introductionOutcomes }),
		outcome_date: timestamp(),
		outcome_notes: text(),
		sent_at: now(),
		created_at: now(),
		updated_at: now(),
		masked_snapshot: text().notNull(),
		suppressed_at: timestamp(),
		accepting_at: timestamp(),
		revoked_at: timestamp(),
		decline_reason: text(),
	},
	(t) => [
		...checks('introduction_requests', {
			uuids: ['id'],
			maxLength: { decline_reason: 200 },
			oneOf: { status: introductionStatuses, outcome: introductionOutcomes },
			flags: ['viewed_by_professional', 'conversation_started', 'interview_scheduled'],
			json: ['masked_snapshot'],
		}),
		uniqueIndex('uq_intro_role_professional').on(t.job_role_id, t.sent_to_professional_id),
		index('idx_intro_job_role_id').on(t.job_role_id),
		index('idx_intro_company_id').on(t.company_id),
		index('idx_intro_hr_id').on(t.sent_by_hr_id),
		index('idx_intro_professional_id').on(t.sent_to_professional_id),
		index('idx_intro_status').on(t.status),
		index('idx_intro_outcome').on(t.outcome),
		index('idx_intro_sent_at').on(t.sent_at),
		index('idx_intro_company_professional').on(t.company_id, t.sent_to_professional_id, t.status),
		index('idx_intro_pending_expires_at')
			.on(t.expires_at)
			.where(sql`status = 'pending'`),
	],
)
export type IntroductionRequestRow = typeof introduction_requests.$inferSelect

/** Requests before release: drafts, and those on hold, which their company can still undo or edit. */
export const introduction_drafts = sqliteTable(
	'introduction_drafts',
	{
		id: id(),
		job_role_id: reference()
			.notNull()
			.references(() => job_roles.id),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		sent_by_hr_id: reference()
			.notNull()
			.references(() => hr_partners.id),
		sent_to_professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		personalized_message: text(),
		status: text({ enum: draftStatuses }).notNull().default('draft'),
		held_at: timestamp(),
		release_at: timestamp(),
		returned_reason: text(),
		version: integer().notNull().default(1),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('introduction_drafts', {
			uuids: ['id'],
			maxLength: { returned_reason: 200 },
			oneOf: { status: draftStatuses },
			rules: { held_times: "(status = 'held') = (held_at IS NOT NULL AND release_at IS NOT NULL)" },
		}),
		uniqueIndex('uq_introduction_drafts_held')
			.on(t.job_role_id, t.sent_to_professional_id)
			.where(sql`status = 'held'`),
		index('idx_introduction_drafts_job_role_id').on(t.job_role_id),
		index('idx_introduction_drafts_company_id').on(t.company_id),
		index('idx_introduction_drafts_hr_id').on(t.sent_by_hr_id),
		index('idx_introduction_drafts_professional_id').on(t.sent_to_professional_id),
		index('idx_introduction_drafts_release_at')
			.on(t.release_at)
			.where(sql`status = 'held'`),
	],
)
export type IntroductionDraftRow = typeof introduction_drafts.$inferSelect

/**
 * The named readers of a request: only they may see her unmasked. introduction_id holds the draft's id before
 * release and the request's after it, which are the same; so no foreign key fits both.
 */
export const introduction_readers = sqliteTable(
	'introduction_readers',
	{
		introduction_id: reference().notNull(),
		hr_partner_id: reference()
			.notNull()
			.references(() => hr_partners.id),
		added_at: timestamp().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.introduction_id, t.hr_partner_id] }),
		index('idx_introduction_readers_hr_partner_id').on(t.hr_partner_id),
	],
)
export type IntroductionReaderRow = typeof introduction_readers.$inferSelect

/**
 * Every movement of a company's introduction credits with its reason; append-only.
 * companies.introduction_credits is its sum.
 */
export const credit_ledger = sqliteTable(
	'credit_ledger',
	{
		id: id(),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		change: integer().notNull(),
		reason: text({ enum: creditReasons }).notNull(),
		introduction_id: reference().references(() => introduction_requests.id),
		created_by_user_id: reference()
			.notNull()
			.references(() => users.id),
		created_at: now(),
	},
	(t) => [
		...checks('credit_ledger', {
			uuids: ['id'],
			oneOf: { reason: creditReasons },
			rules: {
				change_fits_reason:
					"CASE reason WHEN 'release' THEN change = -1 WHEN 'grant' THEN change > 0 WHEN 'adjustment' THEN change <> 0 ELSE change = 1 END",
				introduction_named: "reason IN ('grant', 'adjustment') OR introduction_id IS NOT NULL",
			},
		}),
		uniqueIndex('uq_credit_ledger_introduction')
			.on(t.introduction_id, t.reason)
			.where(sql`introduction_id IS NOT NULL`),
		index('idx_credit_ledger_company_id').on(t.company_id, t.change),
		index('idx_credit_ledger_introduction_id').on(t.introduction_id),
		index('idx_credit_ledger_created_by').on(t.created_by_user_id),
	],
)
export type CreditLedgerRow = typeof credit_ledger.$inferSelect
