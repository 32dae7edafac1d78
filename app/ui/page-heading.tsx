import type { ReactNode } from 'react'
import { BackLink } from './layout.tsx'

type PageHeadingProps = {
	title: ReactNode
	/** One short line above: what kind of page this is. */
	eyebrow?: ReactNode
	lead?: ReactNode
	back?: { href: string; label: string }
	/** Tags and the visibility line, under the lead. */
	children?: ReactNode
}

/**
 * The page's one `h1`. Where the page has a state, the heading is the state ("Two requests await your answer").
 * @example <PageHeading eyebrow="Introduction request" title="Chief Financial Officer" lead="Zenora Energy, Lagos" />
 */
export function PageHeading({ title, eyebrow, lead, back, children }: PageHeadingProps) {
	return (
		<>
			{back ? <BackLink {...back} /> : null}
			{eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
			<h1>{title}</h1>
			{lead ? <p className="lead">{lead}</p> : null}
			{children}
		</>
	)
}
