import type { ReactNode } from 'react'
import { ClothBand } from './cloth.tsx'

type CardProps = {
	/** A 3 px indigo rule at the left: this awaits the reader's answer. Nothing else carries one. */
	awaits?: boolean
	eyebrow?: ReactNode
	title?: ReactNode
	/** Makes the title a link to the whole thing. */
	href?: string
	headingLevel?: 2 | 3
	/** A band of cloth along the top, for what is veiled. */
	veiled?: boolean
	children?: ReactNode
}

/**
 * A box for something one acts on; facts alone need no box.
 * @example
 * <Card awaits eyebrow="Answer by 16 Nov 2026" title="Group Treasurer" href="/requests/6b3b">
 *   <p>A consumer goods group in Ogun.</p>
 * </Card>
 */
export function Card({ awaits, eyebrow, title, href, headingLevel = 2, veiled, children }: CardProps) {
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<article className={awaits ? 'card awaits' : 'card'}>
			{veiled ? <ClothBand /> : null}
			{eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
			{title ? <Heading>{href ? <a href={href}>{title}</a> : title}</Heading> : null}
			{children}
		</article>
	)
}
