import type { ReactNode } from 'react'
import { Time } from './time.tsx'

export type TimelineEntry = {
	key: string
	/** Unix ms. */
	at: number
	text: ReactNode
	/** Who did it, after the time. */
	by?: ReactNode
}

/**
 * What happened, newest first, each with its time in WAT.
 * @example <Timeline entries={[{ key: 'a1', at: 1_794_476_000_000, text: 'Request sent', by: 'Halima Danjuma' }]} />
 */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
	return (
		<ol className="timeline">
			{entries.map((entry) => (
				<li key={entry.key}>
					{entry.text}
					<br />
					<span className="small muted nums">
						<Time at={entry.at} />
						{entry.by ? <>, {entry.by}</> : null}
					</span>
				</li>
			))}
		</ol>
	)
}
