import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
	type OwnFigures,
	countAwaiting,
	listReceived,
	readOwnFigures,
} from '#app/domains/introduction/index.server.ts'
import { type OwnProfile, readOwnProfile } from '#app/domains/professional/index.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Columns, Section } from '#app/ui/columns.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FirstDay, isFirstDay } from '#app/ui/introduction/first-day.tsx'
import { NextStep } from '#app/ui/introduction/next-step.tsx'
import { ReceivedCard } from '#app/ui/introduction/received-card.tsx'
import { awaitsSentence } from '#app/ui/introduction/words.ts'
import { KeyFigures } from '#app/ui/key-figures.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { foundSentence } from '#app/ui/profile/status.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { VisibilityLine } from '#app/ui/visibility-line.tsx'

/** Cards on this page; the rest are one link away. */
const SHOWN = 5

export const meta = pageMeta('Home')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const [received, awaiting, figures, own] = await Promise.all([
		listReceived(ctx, { tab: 'pending' }),
		countAwaiting(ctx),
		readOwnFigures(ctx),
		readOwnProfile(ctx),
	])
	return { items: received.items.slice(0, SHOWN), awaiting, figures, own }
}

function figuresOf(figures: OwnFigures) {
	const hours = figures.avg_response_time_hours
	return [
		{ label: 'Requests', value: figures.received },
		{ label: 'Accepted', value: figures.accepted_introductions },
		{ label: 'Interviews', value: figures.interviews_scheduled },
		{ label: 'Your usual answer', value: hours === null ? 'None yet' : `${hours} h` },
	]
}

/** Without requests: the first day's steps, or honest words. */
function NothingYet({ own, isNew }: { own: OwnProfile; isNew: boolean }) {
	if (isNew) return <FirstDay own={own} />
	return (
		<EmptyState
			title="No request now"
			step={{ href: paths.professional.profile(), label: 'See what your profile says' }}
		>
			{own.notFoundBecause.length === 0
				? 'Companies ask few people, one by one. You are told by e-mail when one asks you, in words that give nothing away.'
				: 'A request can only come while companies may find you.'}
		</EmptyState>
	)
}

export default function HomePage() {
	const { items, awaiting, figures, own } = useLoaderData<typeof loader>()
	const isNew = figures.received === 0 && isFirstDay(own)
	return (
		<Shell current="home">
			<Columns
				side={
					<>
						{isNew ? null : <NextStep own={own} />}
						<Section title="Your last 90 days">
							<KeyFigures figures={figuresOf(figures)} />
						</Section>
					</>
				}
			>
				<PageHeading title={awaitsSentence(awaiting)} />
				<VisibilityLine>
					{foundSentence(own)} <a href={paths.professional.profile()}>Review</a>
				</VisibilityLine>
				{items.map((item) => (
					<ReceivedCard key={item.id} item={item} />
				))}
				{items.length === 0 ? <NothingYet own={own} isNew={isNew} /> : null}
				<p>
					<a className="go" href={paths.professional.requests()}>
						All requests, answered and expired
					</a>
				</p>
			</Columns>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
