import type { ReactNode } from 'react'
import { Actions } from './button.tsx'

/**
 * The head of the landing page: the promise on indigo, and a company's view of a person laid on the cloth. The
 * product is its own picture.
 * @example <Hero eyebrow="Nigeria’s senior introductions" title="Be considered, without being seen." lead="…" doors={…}>…</Hero>
 */
export function Hero({
	eyebrow,
	title,
	lead,
	doors,
	children,
}: {
	eyebrow: string
	title: string
	lead: string
	doors: ReactNode
	children: ReactNode
}) {
	return (
		<div className="hero">
			<div className="columns">
				<div className="hero-words">
					<p className="eyebrow">{eyebrow}</p>
					<h1>{title}</h1>
					<p className="lead">{lead}</p>
					<Actions>{doors}</Actions>
				</div>
				<div className="cloth hero-card">{children}</div>
			</div>
		</div>
	)
}

/**
 * Steps with numerals in the serif.
 * @example <NumberedSteps steps={[{ title: 'A company asks', text: 'It names the role, the pay, and why.' }]} />
 */
export function NumberedSteps({ steps }: { steps: readonly { title: string; text: ReactNode }[] }) {
	return (
		<ol className="stack">
			{steps.map((step, index) => (
				<li key={step.title} className="row">
					<span className="numeral" aria-hidden="true">
						{index + 1}
					</span>
					<div className="grow">
						<h3>{step.title}</h3>
						<p>{step.text}</p>
					</div>
				</li>
			))}
		</ol>
	)
}
