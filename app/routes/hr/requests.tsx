import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSent } from '#app/domains/introduction/index.server.ts'
import { ListSent, sentTabs } from '#app/domains/introduction/schema.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RoleFilter, SentRows } from '#app/ui/introduction/sent-list.tsx'
import { emptyWords, tabWords } from '#app/ui/introduction/sent-words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

export const meta = pageMeta('Requests')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const query = ListSent.parse(Object.fromEntries(new URL(request.url).searchParams))
	return { page: await listSent(ctx, query), query }
}

function headingOf(pending: number): string {
	if (pending === 0) return 'No request awaits an answer'
	return pending === 1 ? 'One request awaits an answer' : `${pending} requests await an answer`
}

export default function SentRequestsPage() {
	const { page, query } = useLoaderData<typeof loader>()
	const { status, job_role_id } = query
	const words = emptyWords[status]
	const isEmpty = page.items.length + page.drafts.length === 0
	return (
		<Shell current="requests">
			<PageHeading title={headingOf(page.counts.pending)} />
			<RoleFilter page={page} status={status} jobRoleId={job_role_id ?? null} />
			<Tabs
				label="Requests"
				current={status}
				tabs={sentTabs.map((tab) => ({
					key: tab,
					href: paths.hr.requests({ status: tab === 'all' ? null : tab, job_role_id }),
					label: page.counts[tab] > 0 ? `${tabWords[tab]} (${page.counts[tab]})` : tabWords[tab],
				}))}
			/>
			{isEmpty ? (
				<EmptyState
					title={words.title}
					step={{ href: paths.hr.search(), label: 'Find senior professionals' }}
				>
					{words.why}
				</EmptyState>
			) : (
				<SentRows page={page} />
			)}
			<Pager
				first={query.after ? { href: paths.hr.requests({ status, job_role_id }) } : null}
				next={page.next ? { href: paths.hr.requests({ status, job_role_id, after: page.next }) } : null}
			/>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
