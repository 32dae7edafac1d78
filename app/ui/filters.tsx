import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/**
 * A form that only asks: its answer is an address, which may be kept, sent and gone back to.
 * @example <SearchForm action="/hr/search"><TextField … beside={<Button>Search</Button>} /></SearchForm>
 */
export function SearchForm({ action, children }: { action: string; children: ReactNode }) {
	return (
		<form method="get" action={action} role="search">
			{children}
		</form>
	)
}

/**
 * Filters behind a line that says which are in force. Stands open where `details` is not known.
 * @param summary "Finance, Lagos, 15 years or more", or "none in force"
 * @example <Filters summary="Finance, Lagos" submit="Show people">…fields…</Filters>
 */
export function Filters({
	summary,
	submit,
	open,
	children,
}: {
	summary: string
	submit: string
	open?: boolean
	children: ReactNode
}) {
	return (
		<details className="filters" open={open}>
			<summary>Filters: {summary}</summary>
			{children}
			<p>
				<Button variant="secondary">{submit}</Button>
			</p>
		</details>
	)
}

export type Facet = { label: string; href: string; count: string | number }

/**
 * Ways to narrow a list, each with the number it would leave.
 * @example <Facets title="Sector" facets={[{ label: 'Manufacturing', href: '?industry=manufacturing', count: 10 }]} />
 */
export function Facets({ title, facets }: { title: string; facets: readonly Facet[] }) {
	if (facets.length === 0) return null
	return (
		<>
			<h3 className="eyebrow">{title}</h3>
			<ul className="rows">
				{facets.map((facet) => (
					<li key={facet.href}>
						<a className="row-link" href={facet.href}>
							<u className="grow">{facet.label}</u>
							<span className="muted nums">{facet.count}</span>
						</a>
					</li>
				))}
			</ul>
		</>
	)
}
