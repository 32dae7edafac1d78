import type { Queues, QueueState } from '#app/domains/verification/index.server.ts'
import { DAY } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { Tag } from '../tag.tsx'
import { RelativeDay } from '../time.tsx'

type Queue = { key: string; title: string; href: string; state: QueueState | null; due_at: number | null }

function rowsOf({ professionals, companies, target_days }: Queues): Queue[] {
	const due = (state: QueueState | null) => (state?.oldest_at ? state.oldest_at + target_days * DAY : null)
	return [
		{
			key: 'professionals',
			title: 'Professionals to verify',
			href: paths.admin.professionals(),
			state: professionals,
			due_at: due(professionals),
		},
		{
			key: 'companies',
			title: 'Companies to verify',
			href: paths.admin.companies(),
			state: companies,
			due_at: due(companies),
		},
	]
}

/** "Overdue" once the target has passed; the day besides. */
export function Due({ at, now }: { at: number | null; now: number }) {
	if (at === null) return <>None</>
	return (
		<>
			{at < now ? <Tag kind="error">Overdue</Tag> : null} <RelativeDay at={at} now={now} />
		</>
	)
}

/** The queues with how many cases wait, since when, and until when the oldest is due. */
export function QueueTable({ queues, now }: { queues: Queues; now: number }) {
	const columns: Column<Queue>[] = [
		{
			key: 'title',
			label: 'Queue',
			rowHeader: true,
			cell: (queue) => (queue.state ? <a href={queue.href}>{queue.title}</a> : queue.title),
		},
		{
			key: 'n',
			label: 'Waiting',
			cell: (queue) => queue.state?.n ?? 'Not yours',
		},
		{
			key: 'oldest_at',
			label: 'Oldest since',
			cell: (queue) =>
				queue.state?.oldest_at ? <RelativeDay at={queue.state.oldest_at} now={now} /> : 'None',
		},
		{ key: 'due_at', label: 'Oldest is due', cell: (queue) => <Due at={queue.due_at} now={now} /> },
	]
	return (
		<DataTable
			caption="Queues"
			hideCaption
			rows={rowsOf(queues)}
			rowKey={(queue) => queue.key}
			columns={columns}
			dense
		/>
	)
}
