import { sqliteTable, index, text } from 'drizzle-orm/sqlite-core'
import { checks, id, now, reference, timestamp } from './columns.ts'
import { disclosureSurfaces } from './audit.enums.ts'
import { companies } from './company.ts'
import { introduction_requests } from './introduction.ts'
import { audit_acts } from './lookup-tables.ts'
import { auditActs } from './lookups.ts'
import { professionals } from './professional.ts'
import { users } from './user.ts'

/** Audit trail of important acts, written in the change's own batch. */
export const user_activity_logs = sqliteTable(
	'user_activity_logs',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.references(() => users.id),
		action_type: text({ enum: auditActs })
			.notNull()
			.references(() => audit_acts.name),
		entity_type: text(),
		entity_id: reference(),
		description: text(),
		ip_address: text(),
		user_agent: text(),
		metadata: text(),
		created_at: now(),
	},
	(t) => [
		...checks('user_activity_logs', {
			uuids: ['id'],
			maxLength: { entity_type: 50, ip_address: 45 },
			json: ['metadata'],
		}),
		index('idx_activity_logs_user_id').on(t.user_id),
		index('idx_activity_logs_action_type').on(t.action_type),
		index('idx_activity_logs_created_at').on(t.created_at),
	],
)
export type UserActivityLogRow = typeof user_activity_logs.$inferSelect

/**
 * Which fields of a professional were shown to whom, on which surface: what she reads as her ledger. Field
 * names only, no values.
 */
export const disclosure_ledger = sqliteTable(
	'disclosure_ledger',
	{
		id: id(),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		viewer_user_id: reference()
			.notNull()
			.references(() => users.id),
		viewer_company_id: reference().references(() => companies.id),
		surface: text({ enum: disclosureSurfaces }).notNull(),
		fields: text({ mode: 'json' }).$type<string[]>().notNull(),
		introduction_id: reference().references(() => introduction_requests.id),
		occurred_at: timestamp().notNull(),
	},
	(t) => [
		...checks('disclosure_ledger', {
			uuids: ['id'],
			oneOf: { surface: disclosureSurfaces },
			json: ['fields'],
		}),
		index('idx_disclosure_ledger_professional_id').on(t.professional_id, t.occurred_at),
		index('idx_disclosure_ledger_viewer_user_id').on(t.viewer_user_id),
		index('idx_disclosure_ledger_viewer_company_id').on(t.viewer_company_id),
		index('idx_disclosure_ledger_introduction_id').on(t.introduction_id),
	],
)
export type DisclosureLedgerRow = typeof disclosure_ledger.$inferSelect
