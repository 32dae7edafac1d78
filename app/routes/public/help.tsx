import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Columns } from '#app/ui/columns.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextField } from '#app/ui/field.tsx'
import { SearchForm } from '#app/ui/filters.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { type FoundArticle, findArticles } from '#app/ui/public/help/index.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta(
	'Help',
	'Answers for professionals and for companies: joining, hiding, accepting, credits, verification.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const q = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
	return { q, found: findArticles(q, await readPublicFacts(ctx)) }
}

const ways = [
	{ href: paths.contact(), title: 'Write to us', note: 'You get a receipt number and an answer by e-mail' },
	{ href: paths.grievance(), title: 'File a grievance', note: 'A formal notice about your personal data' },
	{ href: paths.scam(), title: 'Report a fraud', note: 'Without an account' },
	{ href: paths.status(), title: 'Status', note: 'Whether everything works at this moment' },
]

function Found({ q, found }: { q: string; found: FoundArticle[] }) {
	if (found.length === 0)
		return (
			<EmptyState title="No article has these words" step={{ href: paths.help(), label: 'See all articles' }}>
				Try fewer or simpler words, or write to us.
			</EmptyState>
		)
	return (
		<>
			{q ? <h2>Articles with “{q}”</h2> : null}
			<Rows
				items={found.map(({ slug, title, summary }) => ({
					href: paths.helpArticle(slug),
					title,
					note: summary,
				}))}
			/>
		</>
	)
}

export default function Help() {
	const { q, found } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<PageHeading title="Help" lead="Short answers, for professionals and for companies." />
			<Columns
				side={
					<>
						<h2>If that does not help</h2>
						<Rows items={ways} />
					</>
				}
			>
				<SearchForm action={paths.help()}>
					<TextField
						label="Search the articles"
						name="q"
						value={q}
						type="search"
						maxLength={100}
						beside={<Button variant="secondary">Search</Button>}
					/>
				</SearchForm>
				<Found q={q} found={found} />
			</Columns>
		</Shell>
	)
}
