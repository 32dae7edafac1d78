import { paths } from '#app/paths.ts'
import { Tabs } from '../tabs.tsx'

export type CaseTab = 'open' | 'answered'

/** Cases to decide, and those that wait for the other side. */
export function CaseTabs({
	tab,
	href,
	open,
	answered,
}: {
	tab: CaseTab
	/** The queue's address. */
	href: string
	/** How many are to be decided. */
	open: number
	/** What the second tab is called. */
	answered: string
}) {
	return (
		<Tabs
			label="State of the case"
			current={tab}
			tabs={[
				{ key: 'open', href, label: `To decide (${open})` },
				{ key: 'answered', href: paths.withQuery(href, { tab: 'answered' }), label: answered },
			]}
		/>
	)
}
