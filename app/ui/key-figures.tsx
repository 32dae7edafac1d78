import type { ReactNode } from 'react'

/**
 * Up to four figures in a ruled two by two, four abreast from 40em.
 * @example <KeyFigures figures={[{ label: 'Requests', value: 5 }, { label: 'Usual answer', value: '31 h' }]} />
 */
export function KeyFigures({ figures }: { figures: readonly { label: string; value: ReactNode }[] }) {
	return (
		<dl className="key-figures">
			{figures.map((figure) => (
				<div key={figure.label}>
					<dt>{figure.label}</dt>
					<dd>{figure.value}</dd>
				</div>
			))}
		</dl>
	)
}
