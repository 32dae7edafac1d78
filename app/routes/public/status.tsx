import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type PartStatus, type ServiceStatus, readServiceStatus } from '#app/domains/support/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'

export const meta = pageMeta('Status')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	return { status: await readServiceStatus(ctx), now: ctx.clock.now() }
}

const tags = {
	working: { kind: 'ok', text: 'Working' },
	slow: { kind: 'warn', text: 'Slow' },
	failing: { kind: 'error', text: 'Not working' },
} as const satisfies Record<PartStatus, unknown>

const parts = [
	{ key: 'database', term: 'Pages and forms', slow: '' },
	{ key: 'search', term: 'Search for companies', slow: '' },
	{ key: 'mail', term: 'E-mail', slow: 'Messages wait for more than ten minutes.' },
] as const

function titleOf(status: ServiceStatus): string {
	const all = parts.map(({ key }) => status[key])
	if (all.includes('failing')) return 'A part is not working'
	return all.includes('slow') ? 'A part is slow' : 'Everything works'
}

export default function StatusPage() {
	const { status, now } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<div className="narrow">
				<PageHeading
					title={titleOf(status)}
					lead={
						<>
							As seen on <Time at={now} />
						</>
					}
				/>
				<SummaryList
					facts={parts.map(({ key, term, slow }) => {
						const state = status[key]
						return {
							term,
							value: (
								<>
									<Tag kind={tags[state].kind}>{tags[state].text}</Tag> {state === 'slow' ? slow : null}
								</>
							),
						}
					})}
				/>
				<p>
					What has been acknowledged is kept while a part is not working: requests, answers and messages wait.
				</p>
			</div>
		</Shell>
	)
}
