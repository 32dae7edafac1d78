import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countAwaiting, listReceived } from '#app/domains/introduction/index.server.ts'
import { ListReceived, type ReceivedTab, receivedTabs } from '#app/domains/introduction/schema.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { EndedNote, ReceivedCard } from '#app/ui/introduction/received-card.tsx'
import { awaitsSentence } from '#app/ui/introduction/words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

export const meta = pageMeta('Requests')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const query = ListReceived.parse(Object.fromEntries(new URL(request.url).searchParams))
	const [page, awaiting] = await Promise.all([listReceived(ctx, query), countAwaiting(ctx)])
	return { ...page, awaiting, tab: query.tab, isFirst: query.after === undefined }
}

const tabWords: Record<ReceivedTab, { label: string; empty: string; why: string }> = {
	pending: {
		label: 'Pending',
		empty: 'No request awaits your answer',
		why: 'Companies ask few people, one by one. What your profile says decides who finds you.',
	},
	accepted: {
		label: 'Accepted',
		empty: 'Nothing accepted yet',
		why: 'Introductions you agree to stand here.',
	},
	declined: { label: 'Declined', empty: 'Nothing declined', why: 'Requests you decline stand here.' },
	expired: {
		label: 'Expired',
		empty: 'Nothing has expired',
		why: 'Requests that were not answered in time, or were withdrawn, stand here.',
	},
}

export default function RequestsPage() {
	const { items, next, tab, awaiting, isFirst } = useLoaderData<typeof loader>()
	const words = tabWords[tab]
	return (
		<Shell current="requests">
			<PageHeading title={awaitsSentence(awaiting)} />
			<Tabs
				label="Requests"
				current={tab}
				tabs={receivedTabs.map((key) => ({
					key,
					href: paths.professional.requests(key),
					label: tabWords[key].label,
				}))}
			/>
			{items.length === 0 ? (
				<EmptyState title={words.empty} step={{ href: paths.professional.profile(), label: 'Your profile' }}>
					{words.why}
				</EmptyState>
			) : null}
			{tab === 'pending' ? (
				items.map((item) => <ReceivedCard key={item.id} item={item} />)
			) : items.length > 0 ? (
				<Rows
					items={items.map((item) => ({
						href: paths.professional.request(item.id),
						title: item.role_title,
						note: <EndedNote item={item} />,
					}))}
				/>
			) : null}
			<Pager
				first={isFirst ? null : { href: paths.professional.requests(tab) }}
				next={next ? { href: paths.withQuery(paths.professional.requests(), { tab, after: next }) } : null}
			/>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
