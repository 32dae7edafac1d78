import type { ProfessionalCaseItem } from '#app/domains/verification/index.server.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Pager } from '../pager.tsx'
import { RelativeDay } from '../time.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { CaseTabs, type CaseTab } from './case-tabs.tsx'
import { levelWords } from './level-words.ts'
import { Due } from './queue-table.tsx'

type ProfessionalQueueProps = {
	items: readonly ProfessionalCaseItem[]
	next: string | null
	open: number
	tab: CaseTab
	isFirstPage: boolean
	now: number
}

function columnsOf(tab: CaseTab, now: number): Column<ProfessionalCaseItem>[] {
	return [
		{
			key: 'case',
			label: 'Case',
			rowHeader: true,
			cell: (item) => (
				<a href={paths.admin.professional(item.id)}>{item.current_industry ?? 'Sector not stated'}</a>
			),
		},
		{ key: 'state', label: 'State', plainOnPhones: true, cell: (item) => item.location_state },
		{ key: 'years', label: 'Years', cell: (item) => item.years_of_experience },
		{ key: 'level', label: 'Level', cell: (item) => levelWords[item.verification_status] },
		{ key: 'ready_at', label: 'Ready since', cell: (item) => <RelativeDay at={item.ready_at} now={now} /> },
		tab === 'open'
			? { key: 'due_at', label: 'Due', cell: (item) => <Due at={item.due_at} now={now} /> }
			: {
					key: 'answered_at',
					label: 'Answered',
					cell: (item) => (item.answered_at ? <RelativeDay at={item.answered_at} now={now} /> : 'No'),
				},
	]
}

/** Professionals that wait for a decision, oldest first, without names. */
export function ProfessionalQueue({ items, next, open, tab, isFirstPage, now }: ProfessionalQueueProps) {
	const href = paths.admin.professionals()
	const page = (after?: string) => paths.withQuery(href, { tab: tab === 'open' ? undefined : tab, after })
	return (
		<>
			<CaseTabs tab={tab} href={href} open={open} answered="Waiting for them" />
			<VisibilityLine>Names are shown when a case is opened, and each opening is recorded</VisibilityLine>
			{items.length > 0 ? (
				<DataTable
					caption="Professionals, oldest first"
					hideCaption
					rows={items}
					rowKey={(item) => item.id}
					columns={columnsOf(tab, now)}
					dense
				/>
			) : (
				<EmptyState
					title={tab === 'open' ? 'Nobody waits' : 'Nobody was asked'}
					step={{ href: paths.admin.queues(), label: 'Back to the queues' }}
				>
					A profile comes here once it has a title, years of experience, and a work entry.
				</EmptyState>
			)}
			<Pager first={isFirstPage ? null : { href: page() }} next={next ? { href: page(next) } : null} />
		</>
	)
}
