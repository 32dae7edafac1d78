import { ButtonLink } from './button.tsx'

/**
 * Pages by cursor: forwards, and back to the first one.
 * @param range "1 to 20", as far as the page may tell
 * @example <Pager range="1 to 20" next={{ href: '?after=F-5W9jE', label: 'Next 20' }} />
 */
export function Pager({
	range,
	first,
	next,
}: {
	range?: string
	first?: { href: string; label?: string } | null
	next?: { href: string; label?: string } | null
}) {
	if (!first && !next) return null
	return (
		<nav className="row join" aria-label="Pages">
			<span className="grow nums">{range}</span>
			{first ? (
				<ButtonLink variant="link" href={first.href}>
					{first.label ?? 'First page'}
				</ButtonLink>
			) : null}
			{next ? (
				<ButtonLink variant="secondary" href={next.href}>
					{next.label ?? 'Next 20'}
				</ButtonLink>
			) : null}
		</nav>
	)
}
