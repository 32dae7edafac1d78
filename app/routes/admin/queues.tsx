import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readQueues } from '#app/domains/verification/index.server.ts'
import { requireAdmin } from '#app/http/guards.server.ts'
import { QueueTable } from '#app/ui/admin/queue-table.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Queues')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireAdmin(request)
	return { queues: await readQueues(ctx), now: ctx.clock.now() }
}

function stateOf(waiting: number): string {
	if (waiting === 0) return 'All clear'
	return waiting === 1 ? 'One case waits' : `${waiting} cases wait`
}

export default function QueuesPage() {
	const { queues, now } = useLoaderData<typeof loader>()
	const waiting = (queues.professionals?.n ?? 0) + (queues.companies?.n ?? 0)
	return (
		<Shell current="queues">
			<PageHeading
				title={stateOf(waiting)}
				lead={`Each is to be decided within ${queues.target_days} days.`}
			/>
			<QueueTable queues={queues} now={now} />
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
