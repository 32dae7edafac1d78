import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { readProof } from '#app/integrations/proof/read-proof.server.ts'
import { paths } from '#app/paths.ts'
import { type SeenLine, whoSeesWhat } from '#app/policy/who-sees-what.ts'
import { Actions, ButtonLink } from '#app/ui/button.tsx'
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
	{ key: 'card', label: 'On the card', cell: (line) => line.card },
	{ key: 'readers', label: 'Named readers', cell: (line) => line.readers },
	{ key: 'verifier', label: 'Our verifier', cell: (line) => line.verifier },
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
				caption="On the card: what verified companies find. Named readers: once you accept their request. Our verifier: the person who checks you. Read from the table by which the product decides what to show."
				columns={columns}
				rows={lines}
				rowKey={(line) => line.what}
			/>
			<Prose sections={employerSections(facts)} />
			{proof ? <ProofSection proof={proof} /> : null}
			<Prose sections={[{ title: 'What nobody can promise', blocks: [{ list: notPromised }] }]} />
			<p>
				If you believe that your confidence was broken, <a href={paths.grievance()}>file a grievance</a>.
			</p>
			<Actions>
				<ButtonLink href={paths.joinProfessional()}>Join in confidence</ButtonLink>
				<ButtonLink href={paths.howItWorks()} variant="link">
					How it works
				</ButtonLink>
			</Actions>
		</Shell>
	)
}
