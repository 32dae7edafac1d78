import type { ReactNode } from 'react'

export type RowItem = {
	key?: string
	href: string
	/** The only underlined part: an underlined second line or figure makes lists ragged. */
	title: ReactNode
	/** Follows the title in the same line, not underlined. */
	after?: ReactNode
	note?: ReactNode
	/** At the right, in tabular figures. */
	figure?: ReactNode
	/** Avatar or cloth. */
	picture?: ReactNode
}

/**
 * A list of links; the whole row is the target.
 * @example <Rows items={[{ href: '/profile/skills', title: 'Skills', note: 'Eleven, five of them primary', figure: 15 }]} />
 */
export function Rows({ items }: { items: readonly RowItem[] }) {
	return (
		<ul className="rows">
			{items.map((item) => (
				<li key={item.key ?? item.href}>
					<a className="row-link" href={item.href}>
						{item.picture}
						<span className="grow">
							{item.note ? <strong>{item.title}</strong> : <u>{item.title}</u>}
							{item.after}
							{item.note ? (
								<>
									<br />
									<span className="small muted">{item.note}</span>
								</>
							) : null}
						</span>
						{item.figure === undefined ? null : <span className="muted nums">{item.figure}</span>}
					</a>
				</li>
			))}
		</ul>
	)
}

/**
 * The same ruled list for lines that lead nowhere, or that hold their own links and buttons.
 * @example <PlainRows items={[{ key: '1', content: <><strong>Zenora Energy</strong><br />Saw your masked card</> }]} />
 */
export function PlainRows({ items }: { items: readonly { key: string; content: ReactNode }[] }) {
	return (
		<ul className="rows">
			{items.map((item) => (
				<li key={item.key}>{item.content}</li>
			))}
		</ul>
	)
}
