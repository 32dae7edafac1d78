import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '#app/ui/button.tsx'
import { Columns } from '#app/ui/columns.tsx'
import { NumberedSteps } from '#app/ui/hero.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { companySteps, professionalSteps, requestClock } from '#app/ui/public/how-it-works.ts'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta(
	'How it works',
	'How a senior professional is found without being named, how a company asks, and what happens on each day of a request.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	return { facts: await readPublicFacts(ctx) }
}

export default function HowItWorks() {
	const { facts } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<PageHeading
				title="How it works"
				lead="A company reads what a professional has done, and asks. The professional alone decides whether it learns a name."
			/>
			<div className="section">
				<Columns
					side={
						<>
							<h2>One request, day by day</h2>
							<ol className="timeline">
								{requestClock(facts).map(({ when, what }) => (
									<li key={when}>
										<strong>{when}</strong>
										<br />
										{what}
									</li>
								))}
							</ol>
							<p>
								<a className="go" href={paths.confidentiality()}>
									Who sees what, line by line
								</a>
							</p>
						</>
					}
				>
					<h2>If you are a senior professional</h2>
					<NumberedSteps steps={professionalSteps(facts)} />
					<Actions>
						<ButtonLink href={paths.joinProfessional()}>Join in confidence</ButtonLink>
						<ButtonLink href={paths.neverPay()} variant="link">
							Professionals never pay
						</ButtonLink>
					</Actions>
					<h2>If you hire for a company</h2>
					<NumberedSteps steps={companySteps(facts)} />
					<Actions>
						<ButtonLink href={paths.joinCompany()} variant="secondary">
							Apply for verification
						</ButtonLink>
						<ButtonLink href={paths.pricing()} variant="link">
							Plans and prices
						</ButtonLink>
					</Actions>
				</Columns>
			</div>
		</Shell>
	)
}
