import { sql } from 'drizzle-orm'
import { sqliteTable, index, text } from 'drizzle-orm/sqlite-core'
import { checks, flag, id, now, reference, sealed, timestamp } from './columns.ts'
import { introduction_requests } from './introduction.ts'
import { notification_types } from './lookup-tables.ts'
import { notificationTypes } from './lookups.ts'
import { notificationChannels, notificationStatuses } from './message.enums.ts'
import { users } from './user.ts'

/** Messages between HR and professionals. The body is sealed, and empty once taken back. */
export const messages = sqliteTable(
	'messages',
	{
		id: id(),
		introduction_request_id: reference().references(() => introduction_requests.id),
		sender_user_id: reference()
			.notNull()
			.references(() => users.id),
		recipient_user_id: reference()
			.notNull()
			.references(() => users.id),
		message_body: sealed().notNull(),
		is_read: flag().notNull().default(false),
		read_at: timestamp(),
		sent_at: now(),
		created_at: now(),
	},
	(t) => [
		...checks('messages', { uuids: ['id'], sealedOrEmpty: ['message_body'], flags: ['is_read'] }),
		index('idx_messages_intro_id').on(t.introduction_request_id),
		index('idx_messages_sender_id').on(t.sender_user_id),
		index('idx_messages_recipient_id').on(t.recipient_user_id),
		index('idx_messages_sent_at').on(t.sent_at),
	],
)
export type MessageRow = typeof messages.$inferSelect

/** Notifications to users on every channel. */
export const notifications = sqliteTable(
	'notifications',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.references(() => users.id),
		notification_type: text({ enum: notificationTypes })
			.notNull()
			.references(() => notification_types.name),
		title: text().notNull(),
		message: text().notNull(),
		related_entity_type: text(),
		related_entity_id: reference(),
		action_url: text(),
		channel: text({ enum: notificationChannels }).notNull(),
		status: text({ enum: notificationStatuses }).notNull().default('pending'),
		is_read: flag().notNull().default(false),
		read_at: timestamp(),
		sent_at: timestamp(),
		delivered_at: timestamp(),
		created_at: now(),
	},
	(t) => [
		...checks('notifications', {
			uuids: ['id'],
			maxLength: { title: 200, related_entity_type: 50, action_url: 500 },
			oneOf: { channel: notificationChannels, status: notificationStatuses },
			flags: ['is_read'],
		}),
		index('idx_notifications_user_id').on(t.user_id),
		index('idx_notifications_type').on(t.notification_type),
		index('idx_notifications_status').on(t.status),
		index('idx_notifications_is_read').on(t.is_read),
		index('idx_notifications_created_at').on(t.created_at),
		index('idx_notifications_unread')
			.on(t.user_id, t.created_at)
			.where(sql`is_read = 0`),
	],
)
export type NotificationRow = typeof notifications.$inferSelect
