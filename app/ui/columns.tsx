import type { ReactNode } from 'react'

/**
 * Two columns from 60em, one under the other below. `side` is a narrow right column; with `letter` the left one is
 * the narrow one, for a letter beside the decision it asks for.
 * @example <Columns side={<section>…</section>}>…</Columns>
 */
export function Columns({
	children,
	side,
	letter,
}: {
	children: ReactNode
	side?: ReactNode
	letter?: ReactNode
}) {
	return (
		<div className="columns">
			{letter ? <div className="columns-letter">{letter}</div> : null}
			<div>{children}</div>
			{side ? <div className="columns-side">{side}</div> : null}
		</div>
	)
}

/**
 * A part of a page under a hairline, with its own heading.
 * @example <Section title="Next best step">…</Section>
 */
export function Section({ title, id, children }: { title: ReactNode; id?: string; children: ReactNode }) {
	return (
		<section className="section" id={id}>
			<h2>{title}</h2>
			{children}
		</section>
	)
}
