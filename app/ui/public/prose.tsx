import { Fragment, type ReactNode } from 'react'

/** A paragraph, a list, or a link on a line of its own. */
export type Block = string | { list: readonly string[] } | { go: { href: string; label: string } }

export type ProseSection = { title: string; blocks: readonly Block[] }

function BlockOf({ block }: { block: Block }) {
	if (typeof block === 'string') return <p>{block}</p>
	if ('go' in block)
		return (
			<p>
				<a className="go" href={block.go.href}>
					{block.go.label}
				</a>
			</p>
		)
	return (
		<TextPage>
			<ul className="why">
				{block.list.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</TextPage>
	)
}

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
	return (
		<>
			{blocks.map((block, index) => (
				<BlockOf key={index} block={block} />
			))}
		</>
	)
}

/**
 * Text that is read, under headings.
 * @param numbered legal texts number their headings, so that they can be referred to
 * @example <Prose sections={[{ title: 'What we keep', blocks: ['Your profile.'] }]} />
 */
export function Prose({ sections, numbered }: { sections: readonly ProseSection[]; numbered?: boolean }) {
	return (
		<>
			{sections.map(({ title, blocks }, index) => (
				<Fragment key={title}>
					<h2>
						{numbered ? `${index + 1}. ` : null}
						{title}
					</h2>
					<Blocks blocks={blocks} />
				</Fragment>
			))}
		</>
	)
}

/** A column of text, no wider than can be read. */
export function TextPage({ children }: { children: ReactNode }) {
	return <div className="narrow">{children}</div>
}
