import { sqliteTable, index, text } from 'drizzle-orm/sqlite-core'
import { checks, id, now, reference, sealed, timestamp } from './columns.ts'
import { ticketKinds, ticketStatuses } from './support.enums.ts'
import { users } from './user.ts'

/**
 * Questions, formal grievances and reports of fraud, also from people without an account. Address and text are
 * sealed; the subject is one of a closed list. The receipt number is random, so that it tells no count.
 */
export const support_tickets = sqliteTable(
	'support_tickets',
	{
		id: id(),
		receipt_number: text().notNull().unique(),
		kind: text({ enum: ticketKinds }).notNull(),
		name: text(),
		email: sealed(),
		email_index: text(),
		subject: text().notNull(),
		body: sealed().notNull(),
		status: text({ enum: ticketStatuses }).notNull().default('open'),
		user_id: reference().references(() => users.id),
		due_at: timestamp().notNull(),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('support_tickets', {
			uuids: ['id'],
			maxLength: { name: 150, email_index: 64, subject: 100 },
			sealed: { email: 1020, body: 40_000 },
			oneOf: { kind: ticketKinds, status: ticketStatuses },
			rules: {
				receipt_shape: `receipt_number GLOB 'TN-????-??'`,
				email_with_index: '(email IS NULL) = (email_index IS NULL)',
			},
		}),
		index('idx_support_tickets_user_id').on(t.user_id),
		index('idx_support_tickets_email').on(t.email_index, t.created_at),
		index('idx_support_tickets_open').on(t.status, t.due_at),
	],
)
export type SupportTicketRow = typeof support_tickets.$inferSelect
