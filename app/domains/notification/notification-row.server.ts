import type { NotificationType } from '#db/schema/lookups.ts'
import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { insertNotification } from './records.server.ts'

/** Texts carry nothing confidential: they are also what a lock screen may show. */
export type NotificationInput = {
	user_id: string
	type: NotificationType
	title: string
	message: string
	action_url: string
	related_entity_type?: string
	related_entity_id?: string
}

/** A notification in the app, as a statement of the change's own batch. */
export function notificationRow(ctx: Context, input: NotificationInput): Statement {
	const now = ctx.clock.now()
	return insertNotification({
		id: ctx.ids.uuid(),
		user_id: input.user_id,
		notification_type: input.type,
		title: input.title,
		message: input.message,
		related_entity_type: input.related_entity_type ?? null,
		related_entity_id: input.related_entity_id ?? null,
		action_url: input.action_url,
		channel: 'in_app',
		status: 'delivered',
		sent_at: now,
		delivered_at: now,
		created_at: now,
	})
}
