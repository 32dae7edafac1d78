import type { ReactNode } from 'react'

/**
 * Who sees what stands beside it. Put it near the button it speaks of.
 * @example <VisibilityLine>Seen by you, and by no company</VisibilityLine>
 */
export function VisibilityLine({ children }: { children: ReactNode }) {
	return <p className="seen">{children}</p>
}
