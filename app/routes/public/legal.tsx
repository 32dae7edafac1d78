import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { allowAnyone } from '#app/http/guards.server.ts'
import { formatWatDay, startOfWatDay } from '#app/lib/clock.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { legalPages, paths } from '#app/paths.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { inForce } from '#app/ui/public/legal/document.ts'
import { legalDocuments } from '#app/ui/public/legal/index.ts'
import { Prose, TextPage } from '#app/ui/public/prose.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta<Awaited<ReturnType<typeof loader>>>(
	(data) => data?.document.title ?? 'Legal',
	(data) => data?.document.summary ?? '',
)

export async function loader({ request, params }: LoaderFunctionArgs) {
	await allowAnyone(request)
	const page = legalPages.find((name) => name === params.page)
	if (!page) throw new NotFoundError('no such legal text')
	return { page, document: legalDocuments[page] }
}

export default function LegalText() {
	const { page, document } = useLoaderData<typeof loader>()
	const others = legalPages.filter((name) => name !== page)
	return (
		<Shell>
			<TextPage>
				<PageHeading
					eyebrow={`Version ${inForce.version}, in force since ${formatWatDay(startOfWatDay(inForce.since))}`}
					title={document.title}
					lead={document.summary}
				/>
				<Prose sections={document.sections} numbered />
				<p className="small muted">This is the first version. Each page prints without its frame.</p>
				<h2>Other texts</h2>
				<Rows
					items={others.map((name) => ({ href: paths.legal(name), title: legalDocuments[name].title }))}
				/>
			</TextPage>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
