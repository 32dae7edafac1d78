import type { Context } from '#app/domains/context.ts'
import type { Person } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { countUnread, listInApp, markAllRead } from './records.server.ts'

const PAGE = 20

export type NotificationItem = {
	id: string
	title: string
	message: string
	action_url: string | null
	is_read: boolean
	created_at: number
}

export async function countUnreadNotifications(ctx: Context<Person>): Promise<number> {
	return countUnread(ctx.fresh, ctx.viewer.userId)
}

function readCursor(after: string | null): { created_at: number; id: string } | null {
	const match = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(after ?? '')
	return match ? { created_at: Number(match[1]), id: match[2] ?? '' } : null
}

/** One's own notifications in the app, newest first, 20 a page; `after` is the cursor of the page before. */
export async function listNotifications(ctx: Context<Person>, input: { after: string | null }) {
	authorize(ctx.viewer, 'notification.read')
	const rows = await listInApp(ctx.fresh, ctx.viewer.userId, readCursor(input.after), PAGE + 1)
	const page = rows.slice(0, PAGE)
	const last = page.at(-1)
	const items: NotificationItem[] = page.map((row) => ({
		id: row.id,
		title: row.title,
		message: row.message,
		action_url: row.action_url,
		is_read: row.is_read,
		created_at: row.created_at,
	}))
	return { items, next: rows.length > PAGE && last ? `${last.created_at}.${last.id}` : null }
}

/** Marks all of one's own notifications as read. */
export async function markNotificationsRead(ctx: Context<Person>): Promise<void> {
	authorize(ctx.viewer, 'notification.read')
	await ctx.transaction((w) => w.add(markAllRead(ctx.viewer.userId, ctx.clock.now())))
}
