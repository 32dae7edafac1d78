import type { DraftItem, SentItem, SentPage } from '#app/domains/introduction/index.server.ts'
import { formatWatDay, formatWatTime } from '#app/lib/clock.ts'
import type { SentTab } from '#app/domains/introduction/schema.ts'
import { paths } from '#app/paths.ts'
import { HiddenField, Select } from '../field.tsx'
import { Filters, SearchForm } from '../filters.tsx'
import { Rows, type RowItem } from '../rows.tsx'
import { stateLine } from './sent-words.ts'

function draftRow(item: DraftItem): RowItem {
	const state =
		item.state === 'held' && item.release_at !== null
			? `On hold until ${formatWatTime(item.release_at)}`
			: `Draft${item.returned_reason ? `, not sent. ${item.returned_reason}` : ''}`
	return {
		href: paths.hr.request(item.id),
		title: item.role_title,
		after: ` for card ${item.label}`,
		note: (
			<>
				{state}
				<br />
				By {item.sender_name}
			</>
		),
	}
}

function requestRow(item: SentItem): RowItem {
	return {
		href: paths.hr.request(item.id),
		title: item.role_title,
		after: ` for card ${item.card.label}`,
		note: (
			<>
				{item.card.headline}
				<br />
				{stateLine(item)}. Sent on {formatWatDay(item.sent_at)} by {item.sender_name}
			</>
		),
	}
}

/** Drafts and requests of the own company; of a person only what was on the card. */
export function SentRows({ page }: { page: SentPage }) {
	return <Rows items={[...page.drafts.map(draftRow), ...page.items.map(requestRow)]} />
}

/** One role's requests alone. */
export function RoleFilter({
	page,
	status,
	jobRoleId,
}: {
	page: SentPage
	status: SentTab
	jobRoleId: string | null
}) {
	if (page.roles.length < 2 && jobRoleId === null) return null
	const chosen = page.roles.find((role) => role.id === jobRoleId)
	return (
		<SearchForm action={paths.hr.requests()}>
			{status === 'all' ? null : <HiddenField name="status" value={status} />}
			<Filters summary={chosen?.role_title ?? (jobRoleId ? 'one role' : 'all roles')} submit="Show requests">
				<Select
					label="Role"
					name="job_role_id"
					value={jobRoleId}
					empty="All roles"
					options={page.roles.map(({ id, role_title }) => ({ value: id, label: role_title }))}
				/>
			</Filters>
		</SearchForm>
	)
}
