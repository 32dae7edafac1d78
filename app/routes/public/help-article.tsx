import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { helpArticles, paths } from '#app/paths.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { articles } from '#app/ui/public/help/index.ts'
import { Blocks, TextPage } from '#app/ui/public/prose.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta<Awaited<ReturnType<typeof loader>>>(
	(data) => data?.title ?? 'Help',
	(data) => data?.summary ?? '',
)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const slug = helpArticles.find((name) => name === params.a)
	if (!slug) throw new NotFoundError('no such article')
	const { title, summary, blocks } = articles[slug]
	return { title, summary, blocks: blocks(await readPublicFacts(ctx)) }
}

export default function HelpArticle() {
	const { title, summary, blocks } = useLoaderData<typeof loader>()
	return (
		<Shell back={{ href: paths.help(), label: 'All articles' }}>
			<TextPage>
				<PageHeading title={title} lead={summary} />
				<Blocks blocks={blocks} />
				<p className="muted">
					Not what you were looking for? <a href={paths.contact()}>Write to us</a>
				</p>
			</TextPage>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
