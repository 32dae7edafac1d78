import type { CompanyCaseItem } from '#app/domains/verification/index.server.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Pager } from '../pager.tsx'
import { RelativeDay } from '../time.tsx'
import { CaseTabs, type CaseTab } from './case-tabs.tsx'
import { Due } from './queue-table.tsx'

type CompanyQueueProps = {
	items: readonly CompanyCaseItem[]
	next: string | null
	open: number
	tab: CaseTab
	isFirstPage: boolean
	now: number
}

function columnsOf(tab: CaseTab, now: number): Column<CompanyCaseItem>[] {
	return [
		{
			key: 'company_name',
			label: 'Company',
			rowHeader: true,
			cell: (item) => <a href={paths.admin.company(item.id)}>{item.company_name}</a>,
		},
		{ key: 'rc_number', label: 'RC number', cell: (item) => <span className="nums">{item.rc_number}</span> },
		{ key: 'industry', label: 'Sector', plainOnPhones: true, cell: (item) => item.industry },
		{ key: 'headquarters_location', label: 'Head office', cell: (item) => item.headquarters_location },
		{ key: 'created_at', label: 'Joined', cell: (item) => <RelativeDay at={item.created_at} now={now} /> },
		tab === 'open'
			? { key: 'due_at', label: 'Due', cell: (item) => <Due at={item.due_at} now={now} /> }
			: {
					key: 'refused_at',
					label: 'Refused',
					cell: (item) => (item.refused_at ? <RelativeDay at={item.refused_at} now={now} /> : 'No'),
				},
	]
}

/** Companies that wait for a decision, oldest first. */
export function CompanyQueue({ items, next, open, tab, isFirstPage, now }: CompanyQueueProps) {
	const href = paths.admin.companies()
	const page = (after?: string) => paths.withQuery(href, { tab: tab === 'open' ? undefined : tab, after })
	return (
		<>
			<CaseTabs tab={tab} href={href} open={open} answered="Refused" />
			{items.length > 0 ? (
				<DataTable
					caption="Companies, oldest first"
					hideCaption
					rows={items}
					rowKey={(item) => item.id}
					columns={columnsOf(tab, now)}
					dense
				/>
			) : (
				<EmptyState
					title={tab === 'open' ? 'No company waits' : 'No refused company'}
					step={{ href: paths.admin.queues(), label: 'Back to the queues' }}
				>
					A company comes here once its owner has proved the e-mail address.
				</EmptyState>
			)}
			<Pager first={isFirstPage ? null : { href: page() }} next={next ? { href: page(next) } : null} />
		</>
	)
}
