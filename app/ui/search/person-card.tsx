import type { ReactNode } from 'react'
import type { MaskedCard as Card } from '#app/policy/masked-card.ts'
import { MaskedCard } from '../masked-card.tsx'
import type { TagItem, TagKind } from '../tag.tsx'

const kinds: Record<Card['tags'][number]['tone'], TagKind> = { good: 'ok', plain: 'plain', warning: 'warn' }

export function tagsOf(card: Card): TagItem[] {
	return card.tags.map(({ text, tone }) => ({ text, kind: kinds[tone] }))
}

/** "Financial Services. Lagos", "15 to 20 years. Card K7Q4". */
export function factsOf({ facts, label }: Card): string[] {
	const place = [facts.sector, facts.state].filter(Boolean).join('. ')
	return [place, [facts.years, `Card ${label}`].filter(Boolean).join('. ')]
}

type PersonCardProps = {
	card: Card
	href?: string
	actions?: ReactNode
	/** 2 where the card stands alone on its page, under no heading but the page's own. */
	headingLevel?: 2 | 3
}

/** A person in a list: the card as the gate let it through, in the page's words. */
export function PersonCard({ card, href, actions, headingLevel }: PersonCardProps) {
	return (
		<MaskedCard
			headingLevel={headingLevel}
			headline={card.headline}
			href={href}
			facts={factsOf(card)}
			tags={tagsOf(card)}
			why={card.why}
			actions={actions}
		/>
	)
}
