/**
 * The filters in force; each is a link to the same page without it.
 * @example <Chips chips={[{ label: 'Lagos', href: '?q=treasury' }]} clearHref="/hr/search" />
 */
export function Chips({
	chips,
	clearHref,
}: {
	chips: readonly { label: string; href: string }[]
	clearHref?: string
}) {
	if (chips.length === 0) return null
	return (
		<ul className="chips">
			{chips.map((chip) => (
				<li key={chip.label}>
					<a className="button button-secondary" href={chip.href}>
						<span className="visually-hidden">Remove </span>
						{chip.label} <span aria-hidden="true">×</span>
					</a>
				</li>
			))}
			{clearHref ? (
				<li>
					<a className="go" href={clearHref}>
						Clear all
					</a>
				</li>
			) : null}
		</ul>
	)
}
