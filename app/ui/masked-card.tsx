import type { ReactNode } from 'react'
import { Cloth } from './cloth.tsx'
import { Tags, type TagItem } from './tag.tsx'

type MaskedCardProps = {
	/** Function and band, from closed vocabularies: "Finance leader, executive band". */
	headline: string
	/** Makes the headline a link; absent where the card stands on its own page. */
	href?: string
	/** Lines under the headline: sector and state, years and label. */
	facts: readonly string[]
	/** At most three are shown. */
	tags?: readonly TagItem[]
	/** Why this person: at most five lines are shown. */
	why?: readonly string[]
	/** One outlined button and quiet links. */
	actions?: ReactNode
	headingLevel?: 2 | 3
}

/**
 * A person as a company sees one before acceptance: cloth, no initials, no colour or shape of their own. Takes
 * words only; what they may be is decided before they come here.
 * @example
 * <MaskedCard headline="Finance leader, executive band" href="/hr/p/me5M-c0iVd" facts={['Financial services. Lagos']}
 *   why={['Treasury and IFRS 9 are primary skills']} />
 */
export function MaskedCard({
	headline,
	href,
	facts,
	tags = [],
	why = [],
	actions,
	headingLevel = 3,
}: MaskedCardProps) {
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<article className="card">
			<div className="row">
				<Cloth />
				<div className="grow">
					<Heading>{href ? <a href={href}>{headline}</a> : headline}</Heading>
					<p className="small muted">
						{facts.map((line, index) => (
							<span key={line}>
								{index > 0 ? <br /> : null}
								{line}
							</span>
						))}
					</p>
				</div>
			</div>
			<Tags tags={tags} />
			{why.length > 0 ? (
				<>
					<p className="eyebrow">Why this person</p>
					<ul className="why">
						{why.slice(0, 5).map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</>
			) : null}
			{actions}
		</article>
	)
}
