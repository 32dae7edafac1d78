import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hasAcceptedAgreements } from '#app/domains/account/index.server.ts'
import { readSearchOptions, searchPeople } from '#app/domains/search/index.server.ts'
import { parseSearch } from '#app/domains/search/schema.ts'
import { isDataSaver } from '#app/http/data-saver.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Chips } from '#app/ui/chips.tsx'
import { Columns } from '#app/ui/columns.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PeopleSearchForm } from '#app/ui/search/search-form.tsx'
import { NarrowIt, SearchResults } from '#app/ui/search/search-results.tsx'
import { filtersInForce, leftOutNote, searchHref } from '#app/ui/search/search-words.ts'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Search')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const url = new URL(request.url)
	if (!(await hasAcceptedAgreements(ctx))) throw redirect(paths.hr.terms(paths.hr.search() + url.search), 303)
	const { query, left_out } = parseSearch(url.searchParams, { small: isDataSaver(request) })
	const [page, options] = await Promise.all([searchPeople(ctx, query), readSearchOptions(ctx)])
	const note = leftOutNote(left_out)
	return { page: { ...page, notes: note ? [note, ...page.notes] : page.notes }, options }
}

export default function SearchPeople() {
	const { page, options } = useLoaderData<typeof loader>()
	const { query, notes } = page
	const chips = filtersInForce(query, options).map(({ label, without }) => ({
		label,
		href: searchHref(query, without),
	}))
	return (
		<Shell current="search">
			<PageHeading title="Find senior professionals" />
			<PeopleSearchForm query={query} options={options} />
			<Chips chips={chips} clearHref={paths.hr.search()} />
			{notes.map((note) => (
				<p key={note} className="small">
					{note}
				</p>
			))}
			<Columns side={<NarrowIt page={page} />}>
				<SearchResults page={page} />
			</Columns>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
