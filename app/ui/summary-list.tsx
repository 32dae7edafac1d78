import type { ReactNode } from 'react'

export type Fact = {
	term: string
	/** `null` leaves the fact out; an empty text shows "None", so that nothing looks forgotten. */
	value: ReactNode | null
	/** The way to mend it, on check-your-answers pages. */
	change?: { href: string; label?: string }
	nums?: boolean
}

function Value({ fact }: { fact: Fact }) {
	return (
		<dd className={fact.nums ? 'nums' : undefined}>
			{fact.value === '' ? <span className="muted">None</span> : fact.value}
			{fact.change ? (
				<>
					<br />
					<a href={fact.change.href}>
						{fact.change.label ?? 'Change'}
						<span className="visually-hidden"> {fact.term.toLowerCase()}</span>
					</a>
				</>
			) : null}
		</dd>
	)
}

/**
 * Facts as term and value; also the page "check your answers", where each fact has its "Change".
 * @example <SummaryList facts={[{ term: 'Pay', value: <PayBand min={65_000_000} max={80_000_000} />, nums: true }]} />
 */
export function SummaryList({ facts }: { facts: readonly Fact[] }) {
	return (
		<dl className="summary-list">
			{facts.map((fact) =>
				fact.value === null ? null : (
					<div key={fact.term}>
						<dt>{fact.term}</dt>
						<Value fact={fact} />
					</div>
				),
			)}
		</dl>
	)
}
