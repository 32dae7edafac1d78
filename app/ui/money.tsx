import { formatNgn, formatNgnShort } from '#app/lib/money.ts'

/**
 * Whole naira with separators: "₦1,500,000".
 * @example <Money ngn={1_500_000} />
 */
export function Money({ ngn }: { ngn: number }) {
	return <span className="nums">{formatNgn(ngn)}</span>
}

/** A yearly pay band in words: "₦65m to ₦80m a year", "from ₦65m a year"; `null` when neither end is known. */
export function payBand(min: number | null, max: number | null): string | null {
	if (min !== null && max !== null) {
		return min === max
			? `${formatNgnShort(min)} a year`
			: `${formatNgnShort(min)} to ${formatNgnShort(max)} a year`
	}
	if (min !== null) return `From ${formatNgnShort(min)} a year`
	return max === null ? null : `Up to ${formatNgnShort(max)} a year`
}

/**
 * The same, set in tabular figures.
 * @example <PayBand min={65_000_000} max={80_000_000} />
 */
export function PayBand({ min, max }: { min: number | null; max: number | null }) {
	return <span className="nums">{payBand(min, max) ?? 'Not stated'}</span>
}
