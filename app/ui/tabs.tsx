import type { ReactNode } from 'react'

/**
 * Links to the parts of one thing. They wrap on phones and never scroll sideways.
 * @param label names the set for screen readers
 * @example <Tabs label="Role" current="overview" tabs={[{ key: 'overview', href: '/hr/roles/7ed3', label: 'Overview' }]} />
 */
export function Tabs({
	label,
	current,
	tabs,
}: {
	label: string
	current: string
	tabs: readonly { key: string; href: string; label: ReactNode }[]
}) {
	return (
		<nav className="tabs" aria-label={label}>
			{tabs.map((tab) => (
				<a key={tab.key} href={tab.href} aria-current={tab.key === current ? 'page' : undefined}>
					{tab.label}
				</a>
			))}
		</nav>
	)
}
