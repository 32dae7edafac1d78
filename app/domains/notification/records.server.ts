import { and, count, desc, eq, lt, or } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import { email_templates, notifications } from '#db/schema/index.ts'
import type { EmailTemplateName } from '#db/schema/lookups.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

export type NotificationRow = typeof notifications.$inferSelect

export function insertNotification(row: typeof notifications.$inferInsert): Statement {
	return toStatement(build.insert(notifications).values(row))
}

const unreadInApp = (userId: string) =>
	and(
		eq(notifications.user_id, userId),
		eq(notifications.channel, 'in_app'),
		eq(notifications.is_read, false),
	)

export async function countUnread(handle: FreshHandle, userId: string): Promise<number> {
	const [row] = await handle.select({ n: count() }).from(notifications).where(unreadInApp(userId))
	return row?.n ?? 0
}

/** Newest first; `before` is the (created_at, id) of the last row of the page before. */
export async function listInApp(
	handle: FreshHandle,
	userId: string,
	before: { created_at: number; id: string } | null,
	limit: number,
) {
	const older = before
		? or(
				lt(notifications.created_at, before.created_at),
				and(eq(notifications.created_at, before.created_at), lt(notifications.id, before.id)),
			)
		: undefined
	return handle
		.select()
		.from(notifications)
		.where(and(eq(notifications.user_id, userId), eq(notifications.channel, 'in_app'), older))
		.orderBy(desc(notifications.created_at), desc(notifications.id))
		.limit(limit)
}

export function markAllRead(userId: string, now: number): Statement {
	return toStatement(
		build.update(notifications).set({ is_read: true, read_at: now }).where(unreadInApp(userId)),
	)
}

export async function findTemplate(handle: FreshHandle, name: EmailTemplateName) {
	const [row] = await handle
		.select()
		.from(email_templates)
		.where(eq(email_templates.template_name, name))
		.limit(1)
	return row ?? null
}
