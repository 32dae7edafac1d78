import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type OwnReference, addReference, listReferences } from '#app/domains/professional/index.server.ts'
import { ReferenceEntry } from '#app/domains/professional/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/columns.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { referenceState } from '#app/ui/profile/labels.ts'
import { ReferenceForm } from '#app/ui/profile/reference-form.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.reference'
const list = paths.professional.references()

export const meta = pageMeta('References')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	return { referees: await listReferences(ctx), tokens: await formTokens(ctx, FORM) }
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return submit(request, ctx, { name: FORM, schema: ReferenceEntry }, async (keyed, input) => {
		await addReference(keyed, input)
		return redirectWithNotice(keyed, list, 'The referee is added. Nobody has been written to.')
	})
}

function Referees({ referees }: { referees: readonly OwnReference[] }) {
	if (referees.length === 0)
		return (
			<EmptyState title="No referee yet">
				Each of the first two whom we may ask adds 5 points to your profile.
			</EmptyState>
		)
	return (
		<Rows
			items={referees.map((referee) => ({
				href: paths.professional.reference(referee.id),
				title: referee.reference_name,
				note: [referee.reference_company, referenceState(referee)].filter(Boolean).join('. '),
			}))}
		/>
	)
}

export default function ReferencesPage() {
	const { referees, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="profile" back={{ href: paths.professional.profile(), label: 'Back to your profile' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading title="References" lead="Former managers, clients or colleagues who know your work." />
				<Referees referees={referees} />
				<Section title="Add a referee">
					<ReferenceForm form={form} tokens={tokens} />
				</Section>
			</div>
		</Shell>
	)
}
