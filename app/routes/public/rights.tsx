import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { NumberedSteps } from '#app/ui/hero.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Prose, TextPage } from '#app/ui/public/prose.tsx'
import { lawSection, rightsOf } from '#app/ui/public/rights.ts'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta(
	'A professional’s bill of rights',
	'What every professional may rely on: no payment, no name without consent, nothing revealed unread.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	return { facts: await readPublicFacts(ctx) }
}

export default function Rights() {
	const { facts } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<TextPage>
				<PageHeading
					title="A professional’s bill of rights"
					lead="What you may rely on here, whoever asks for you."
				/>
				<h2>Your rights</h2>
				<NumberedSteps steps={rightsOf(facts)} />
				<Prose sections={[lawSection]} />
				<p>
					How these are kept is told on <a href={paths.confidentiality()}>who sees what</a> and in the{' '}
					<a href={paths.legal('privacy')}>privacy notice</a>.
				</p>
			</TextPage>
		</Shell>
	)
}
