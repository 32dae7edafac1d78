import type { SearchPage } from '#app/domains/search/index.server.ts'
import type { SearchQuery } from '#app/domains/search/schema.ts'
import { paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Facets } from '../filters.tsx'
import { Pager } from '../pager.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { PersonCard } from './person-card.tsx'
import { capitalised, searchHref } from './search-words.ts'

const orders = [
	{ sort: 'match', now: 'Best match first.', link: 'Sort by match' },
	{ sort: 'verification', now: 'Most verified first.', link: 'Sort by verification' },
	{ sort: 'experience', now: 'Most experienced first.', link: 'Sort by experience' },
] as const

function Orders({ query }: { query: SearchQuery }) {
	const others = orders.filter((order) => order.sort !== query.sort)
	return (
		<p className="small muted">
			{orders.find((order) => order.sort === query.sort)?.now}
			{others.map((order) => (
				<span key={order.sort}>
					{' '}
					<a href={searchHref(query, { sort: order.sort })}>{order.link}</a>
				</span>
			))}
		</p>
	)
}

function Nobody({ query }: { query: SearchQuery }) {
	if (query.after)
		return <EmptyState title="No more people" step={{ href: searchHref(query), label: 'First page' }} />
	return (
		<EmptyState
			title="Nobody matches"
			step={query.q ? { href: searchHref(query, { q: '' }), label: 'Search without the words' } : undefined}
		>
			Words are looked up among listed skills, sectors, functions, levels, qualifications and states. Names of
			people, employers and schools find nobody. Take a filter away, or write OR between words.
		</EmptyState>
	)
}

/** A page of cards with its order, its place and the way on. */
export function SearchResults({ page }: { page: SearchPage }) {
	const { query, cards, range, next } = page
	const role = query.job_role_id ?? undefined
	if (cards.length === 0) return <Nobody query={query} />
	return (
		<>
			<h2>{capitalised(page.total)}</h2>
			<Orders query={query} />
			{cards.map((card) => (
				<PersonCard
					key={card.ref}
					card={card}
					href={paths.hr.person(card.ref, role)}
					actions={
						<Actions>
							<ButtonLink variant="secondary" href={paths.hr.newRequest(card.ref, role)}>
								Request introduction
							</ButtonLink>
						</Actions>
					}
				/>
			))}
			<Pager
				range={`${range.first} to ${range.last}`}
				first={range.first > 1 ? { href: searchHref(query) } : null}
				next={next ? { href: searchHref(query, { after: next }), label: `Next ${query.size}` } : null}
			/>
		</>
	)
}

/** Sectors, functions and states that would narrow the search, and how many searches are left. */
export function NarrowIt({ page }: { page: SearchPage }) {
	const { query, facets, searches } = page
	const groups = [
		{ title: 'Sector', name: 'industry', counts: facets.industry },
		{ title: 'Function', name: 'function', counts: facets.function },
		{ title: 'State', name: 'location_state', counts: facets.location_state },
	] as const
	const open = groups.filter(({ name, counts }) => query[name] === null && counts.length > 0)
	return (
		<>
			{open.length > 0 ? <h2>Narrow it</h2> : null}
			{open.map(({ title, name, counts }) => (
				<Facets
					key={name}
					title={title}
					facets={counts.map(({ value, count }) => ({
						label: value,
						href: searchHref(query, { [name]: value }),
						count,
					}))}
				/>
			))}
			{open.length > 0 ? (
				<VisibilityLine>
					Counts are rounded to five, and groups smaller than five are not shown
				</VisibilityLine>
			) : null}
			<p className="small muted">
				{searches.left} of {searches.limit} searches left this hour.
			</p>
		</>
	)
}
