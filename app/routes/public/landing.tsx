import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPlans } from '#app/domains/billing/index.server.ts'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { type Proof, readProof } from '#app/integrations/proof/read-proof.server.ts'
import { formatNgn } from '#app/lib/money.ts'
import { homeOf, paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '#app/ui/button.tsx'
import { Columns, Section } from '#app/ui/columns.tsx'
import { Hero, NumberedSteps } from '#app/ui/hero.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { countOf } from '#app/ui/public/facts-in-words.ts'
import { passedOf, proofDay } from '#app/ui/public/proof.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { Tags } from '#app/ui/tag.tsx'
import { VisibilityLine } from '#app/ui/visibility-line.tsx'

export const meta = pageMeta(
	'Be considered, without being seen',
	'A confidential network that introduces Nigeria’s senior professionals to verified companies. You decide, each time, whether a company learns your name.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	if (ctx.viewer.kind !== 'anonymous') return redirect(homeOf(ctx.viewer.kind), 303)
	const [facts, plans, proof] = await Promise.all([readPublicFacts(ctx), listPlans(ctx), readProof()])
	const prices = plans.flatMap((plan) => plan.price_monthly_ngn || [])
	return {
		daysToAnswer: facts.introduction_expiry_days,
		lowestPrice: prices.length > 0 ? Math.min(...prices) : null,
		proof,
	}
}

const steps = (daysToAnswer: number) => [
	{
		title: 'You are checked, then veiled',
		text: 'A person at theNexus confirms who you are and what you have done. Companies then find a masked card.',
	},
	{
		title: 'A company asks',
		text: `It names the role, the pay, and why it chose you. You have ${countOf(daysToAnswer, 'day')}. Silence costs you nothing.`,
	},
	{ title: 'You decide', text: 'Before you accept, you read exactly what will be revealed, and to whom.' },
]

const Go = ({ href, children }: { href: string; children: string }) => (
	<p>
		<a className="go" href={href}>
			{children}
		</a>
	</p>
)

/** What the release proves; a release without a proof claims nothing. */
function ProofLine({ proof }: { proof: Proof | null }) {
	if (!proof) return null
	return (
		<>
			<p className="eyebrow">This release was tested</p>
			<p>
				<strong className="nums">{passedOf(proof)}</strong> known ways to find a hidden member from inside her
				own company were closed on {proofDay(proof)}.
			</p>
		</>
	)
}

export default function Landing() {
	const { daysToAnswer, lowestPrice, proof } = useLoaderData<typeof loader>()
	return (
		<Shell bleed={<Opening />}>
			<Columns
				side={
					<>
						<h2>Hidden from your employer</h2>
						<p>
							Not found by search, by subsidiary, by agency or by an old company name. If we cannot tell
							whether a firm belongs to your employer’s group, it sees nothing.
						</p>
						<ProofLine proof={proof} />
						<Go href={paths.confidentiality()}>Who sees what, line by line</Go>
						<h2>Professionals never pay</h2>
						<p>
							We never ask a professional for money, a BVN or a NIN. If anyone does so in our name, it is a
							fraud.
						</p>
						<Go href={paths.scam()}>Report it, no account needed</Go>
					</>
				}
			>
				<h2>How an introduction happens</h2>
				<NumberedSteps steps={steps(daysToAnswer)} />
				<Go href={paths.howItWorks()}>How it works, step by step</Go>
			</Columns>
			<Section title="For companies">
				<p>
					Directors, vice presidents and C-suite leaders who would not answer an advertisement. You pay a
					monthly plan in naira; a credit returns to you whenever a professional answers.
				</p>
				<Actions>
					<ButtonLink href={paths.joinCompany()} variant="secondary">
						Apply for verification
					</ButtonLink>
					<ButtonLink href={paths.pricing()} variant="link">
						{lowestPrice === null ? 'Plans and prices' : `Plans from ${formatNgn(lowestPrice)} a month`}
					</ButtonLink>
				</Actions>
			</Section>
		</Shell>
	)
}

function Opening() {
	return (
		<Hero
			eyebrow="Nigeria’s senior introductions"
			title="Be considered, without being seen."
			lead="Verified companies read what you have done, never who you are. Each time one asks to meet you, you alone decide whether it learns your name."
			doors={
				<>
					<ButtonLink href={paths.joinProfessional()}>Join in confidence</ButtonLink>
					<ButtonLink href={paths.joinCompany()} variant="link">
						Apply as a company
					</ButtonLink>
				</>
			}
		>
			<div className="card">
				<p className="eyebrow">What a company sees</p>
				<h2>Finance leader, executive band</h2>
				<p>Financial services, Lagos. 15 to 20 years. Risk, compliance, financial analysis.</p>
				<Tags tags={[{ kind: 'ok', text: 'Identity checked' }]} />
				<VisibilityLine>Withheld: name, photo, exact title, employer, school</VisibilityLine>
			</div>
		</Hero>
	)
}
