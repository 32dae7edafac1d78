import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { readProof } from '#app/integrations/proof/read-proof.server.ts'
import { paths } from '#app/paths.ts'
import { type SeenLine, whoSeesWhat } from '#app/policy/who-sees-what.ts'
import { Actions, ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/columns.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { employerSections, notPromised } from '#app/ui/public/confidentiality.ts'
import { ProofSection } from '#app/ui/public/proof.tsx'
import { Prose } from '#app/ui/public/prose.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { VisibilityLine } from '#app/ui/visibility-line.tsx'

export const meta = pageMeta(
	'Confidentiality',
	'Who sees what of a professional, line by line, what her own employer meets, and what nobody can promise.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const [facts, proof] = await Promise.all([readPublicFacts(ctx), readProof()])
	return { facts, proof, lines: whoSeesWhat() }
}

const columns: Column<SeenLine>[] = [
	{ key: 'what', label: 'What', cell: (line) => line.what, rowHeader: true },
	{ key: 'card', label: 'Verified companies, on the card', cell: (line) => line.card },
	{ key: 'readers', label: 'Named readers, once you accept', cell: (line) => line.readers },
	{ key: 'verifier', label: 'The person who verifies you', cell: (line) => line.verifier },
]

export default function Confidentiality() {
	const { facts, proof, lines } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<PageHeading
				title="Who sees what"
				lead="A company reads a masked card. Your name, your employer and your contact are shared when you accept a request, and only with the readers whom it names."
			>
				<VisibilityLine>
					Your employer and its group see none of this while confidential search is on
				</VisibilityLine>
			</PageHeading>
			<DataTable
				caption="Read from the same table by which the product decides what to show"
				columns={columns}
				rows={lines}
				rowKey={(line) => line.what}
			/>
			<div className="narrow">
				<Prose sections={employerSections(facts)} />
				{proof ? <ProofSection proof={proof} /> : null}
				<Section title="What nobody can promise">
					<ul className="why">
						{notPromised.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
					<p>
						If you believe that your confidence was broken, <a href={paths.grievance()}>file a grievance</a>.
					</p>
				</Section>
				<Actions>
					<ButtonLink href={paths.joinProfessional()}>Join in confidence</ButtonLink>
					<ButtonLink href={paths.howItWorks()} variant="link">
						How it works
					</ButtonLink>
				</Actions>
			</div>
		</Shell>
	)
}
