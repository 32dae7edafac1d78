import type { ReactNode } from 'react'

/**
 * A list with nothing in it: why, and the next useful step, as one link.
 * @example <EmptyState title="No request yet" step={{ href: '/profile', label: 'Complete your profile' }}>Most people wait two weeks.</EmptyState>
 */
export function EmptyState({
	title,
	step,
	children,
}: {
	title: string
	step?: { href: string; label: string }
	children?: ReactNode
}) {
	return (
		<div className="empty">
			<h2>{title}</h2>
			{children ? <p>{children}</p> : null}
			{step ? (
				<p>
					<a className="go" href={step.href}>
						{step.label}
					</a>
				</p>
			) : null}
		</div>
	)
}
