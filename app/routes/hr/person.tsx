import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hasAcceptedAgreements } from '#app/domains/account/index.server.ts'
import { findUnmasked, type UnmaskedPage } from '#app/domains/introduction/index.server.ts'
import { openCard, type OpenedCard } from '#app/domains/search/index.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '#app/ui/button.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { CardInFull } from '#app/ui/search/card-in-full.tsx'
import { PersonCard } from '#app/ui/search/person-card.tsx'
import { nameOf, WholePerson } from '#app/ui/search/whole-person.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { VisibilityLine } from '#app/ui/visibility-line.tsx'

export const meta = pageMeta('A professional')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const url = new URL(request.url)
	const ref = params.ref ?? ''
	const job_role_id = url.searchParams.get('job_role_id')
	if (!(await hasAcceptedAgreements(ctx)))
		throw redirect(paths.hr.terms(paths.hr.person(ref) + url.search), 303)
	const unmasked = await findUnmasked(ctx, { ref })
	if (unmasked) return { unmasked, opened: null }
	return { unmasked: null, opened: await openCard(ctx, { ref, job_role_id }) }
}

function Whole({ introduction_id, profile }: UnmaskedPage) {
	return (
		<>
			<PageHeading eyebrow="Introduced to you" title={nameOf(profile.person)}>
				<VisibilityLine>
					Read by the named readers of this introduction alone. Each reading is recorded.
				</VisibilityLine>
			</PageHeading>
			<WholePerson profile={profile} />
			<Actions>
				<ButtonLink variant="secondary" href={paths.hr.request(introduction_id)}>
					To the introduction
				</ButtonLink>
			</Actions>
		</>
	)
}

function Masked({ card, role }: OpenedCard) {
	return (
		<>
			<PageHeading
				eyebrow={role ? `Beside your role: ${role.role_title}` : undefined}
				title={`Card ${card.label}`}
				lead="Name, employer and contact stay withheld until this person accepts an introduction."
			/>
			<PersonCard card={card} headingLevel={2} />
			<CardInFull card={card} />
			<VisibilityLine>Opening this card is recorded for the person it shows</VisibilityLine>
			<Actions>
				<ButtonLink href={paths.hr.newRequest(card.ref, role?.id)}>Request introduction</ButtonLink>
			</Actions>
		</>
	)
}

export default function PersonPage() {
	const { unmasked, opened } = useLoaderData<typeof loader>()
	const role = opened?.role?.id
	return (
		<Shell current="search" back={{ href: paths.hr.search({ job_role_id: role }), label: 'Back to search' }}>
			<div className="narrow">
				{unmasked ? <Whole {...unmasked} /> : null}
				{opened ? <Masked {...opened} /> : null}
			</div>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
