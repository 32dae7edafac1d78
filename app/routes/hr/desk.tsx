import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readDesk } from '#app/domains/job-role/index.server.ts'
import { readOwnVerification } from '#app/domains/verification/index.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { may } from '#app/policy/policy.ts'
import { Columns } from '#app/ui/columns.tsx'
import { DeskFunnels } from '#app/ui/hr/desk-funnels.tsx'
import { DeskAccepted, DeskDrafts, DeskPending } from '#app/ui/hr/desk-lists.tsx'
import { DeskSide } from '#app/ui/hr/desk-side.tsx'
import { DeskVerification } from '#app/ui/hr/desk-verification.tsx'
import { counted } from '#app/ui/hr/role-words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Desk')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const [desk, verification] = await Promise.all([readDesk(ctx), readOwnVerification(ctx)])
	return {
		desk,
		verification,
		now: ctx.clock.now(),
		mayCreate: may(ctx.viewer, 'role.create'),
		maySearch: may(ctx.viewer, 'search.people'),
	}
}

type Data = Awaited<ReturnType<typeof loader>>

/** The heading is the state of things, not a greeting. */
function stateOf({ desk, verification }: Data): string {
	if (verification.verification_status === 'pending')
		return verification.refused_at === null
			? 'Your company is being verified'
			: 'Your company could not be verified yet'
	if (desk.accepted_total > 0)
		return `${counted(desk.accepted_total, 'introduction', 'introductions')} accepted`
	if (desk.pending_total > 0)
		return `${counted(desk.pending_total, 'request awaits', 'requests await')} an answer`
	if (desk.active_roles > 0) return 'Nothing waits for you'
	return desk.draft_total > 0 ? 'Publish a role to begin' : 'Draft a role to begin'
}

export default function DeskPage() {
	const data = useLoaderData<typeof loader>()
	const { desk, verification, now, mayCreate, maySearch } = data
	return (
		<Shell current="desk">
			<PageHeading title={stateOf(data)} lead={desk.company_name} />
			<Columns
				side={
					<DeskSide desk={desk} verification={verification} mayCreate={mayCreate} maySearch={maySearch} />
				}
			>
				<DeskVerification verification={verification} mayCreate={mayCreate} />
				<DeskAccepted desk={desk} />
				<DeskPending desk={desk} now={now} />
				<DeskDrafts desk={desk} />
				<DeskFunnels desk={desk} maySearch={maySearch} mayCreate={mayCreate} />
			</Columns>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
