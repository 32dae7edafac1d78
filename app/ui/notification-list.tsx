import { Fragment } from 'react'
import type { listNotifications } from '#app/domains/notification/index.server.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { type FormTokens, Form } from './form.tsx'
import { Pager } from './pager.tsx'
import { PlainRows } from './rows.tsx'
import { Tag } from './tag.tsx'
import { Time } from './time.tsx'

type NotificationItem = Awaited<ReturnType<typeof listNotifications>>['items'][number]

function Entry({ item }: { item: NotificationItem }) {
	return (
		<>
			<strong>{item.action_url ? <a href={item.action_url}>{item.title}</a> : item.title}</strong>{' '}
			{item.is_read ? null : <Tag kind="info">New</Tag>}
			<br />
			{item.message.split(/\n+/).map((line, index) => (
				<Fragment key={`${index}-${line.slice(0, 12)}`}>
					{line}
					<br />
				</Fragment>
			))}
			<span className="small muted nums">
				<Time at={item.created_at} />
			</span>
		</>
	)
}

type NotificationListProps = {
	items: readonly NotificationItem[]
	tokens: FormTokens
	/** The page's address without a cursor. */
	href: string
	/** The address of the next page, or null. */
	next: string | null
	isFirstPage: boolean
	/** What kind of notice comes here, for the empty page. */
	empty: string
}

/**
 * One's own notices, newest first; what is unread says "New".
 * @example <NotificationList items={items} tokens={tokens} href="/notifications" next={null} isFirstPage empty="…" />
 */
export function NotificationList({ items, tokens, href, next, isFirstPage, empty }: NotificationListProps) {
	if (items.length === 0 && isFirstPage) return <EmptyState title="No notices yet">{empty}</EmptyState>
	return (
		<>
			{items.some((item) => !item.is_read) ? (
				<Form tokens={tokens} action={href}>
					<Button variant="secondary" intent="read_all">
						Mark all as read
					</Button>
				</Form>
			) : null}
			<PlainRows items={items.map((item) => ({ key: item.id, content: <Entry item={item} /> }))} />
			<Pager
				first={isFirstPage ? null : { href }}
				next={next ? { href: next, label: 'Older notices' } : null}
			/>
		</>
	)
}
