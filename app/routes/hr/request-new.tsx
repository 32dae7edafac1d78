import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { hasAcceptedAgreements } from '#app/domains/account/index.server.ts'
import { readRequestForm, requestIntroduction } from '#app/domains/introduction/index.server.ts'
import { RequestIntroduction } from '#app/domains/introduction/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { formatWatTime } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import { Columns, Section } from '#app/ui/columns.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { RequestForm, WhatHappensNext } from '#app/ui/introduction/request-form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PersonCard } from '#app/ui/search/person-card.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'introduction.request'

export const meta = pageMeta('Request an introduction')

function queryOf(request: Request) {
	const { searchParams } = new URL(request.url)
	return { ref: searchParams.get('ref') ?? '', job_role_id: searchParams.get('job_role_id') }
}

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const query = queryOf(request)
	if (!(await hasAcceptedAgreements(ctx)))
		throw redirect(paths.hr.terms(paths.hr.newRequest(query.ref, query.job_role_id ?? undefined)), 303)
	const page = await readRequestForm(ctx, query)
	return { page, tokens: await formTokens(ctx, FORM, page.card.ref) }
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const form = { name: FORM, thing: queryOf(request).ref, schema: RequestIntroduction }
	return submit(request, ctx, form, async (keyed, input) => {
		const { id, is_held, release_at } = await requestIntroduction(keyed, input)
		return redirectWithNotice(
			ctx,
			paths.hr.request(id),
			is_held ? `The request is on hold until ${formatWatTime(release_at)}.` : 'The request is on its way.',
		)
	})
}

export default function RequestNewPage() {
	const { page, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	const { card, role, roles } = page
	return (
		<Shell
			current="requests"
			back={{ href: paths.hr.person(card.ref, role?.id), label: `Back to card ${card.label}` }}
		>
			<ErrorSummary form={form} />
			<PageHeading title="Request an introduction" />
			<Columns
				side={
					<Section title="What happens next">
						<WhatHappensNext page={page} />
					</Section>
				}
			>
				<PersonCard card={card} headingLevel={2} />
				{roles.length === 0 ? (
					<EmptyState title="Publish a role first" step={{ href: paths.hr.newRole(), label: 'Write a role' }}>
						A request always speaks of one published role, with its pay.
					</EmptyState>
				) : (
					<RequestForm page={page} tokens={tokens} form={form} />
				)}
			</Columns>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
