/** Whole naira are `…Ngn` (prices, pay); money that moves is `…Kobo`. 1 naira = 100 kobo. */

/** `25000000` -> `₦25,000,000`. */
export function formatNgn(ngn: number): string {
	return `₦${Math.round(ngn)
		.toString()
		.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`
}

/** `65000000` -> `₦65m`; figures that are no round 100,000 are written out. */
export function formatNgnShort(ngn: number): string {
	return ngn >= 1_000_000 && ngn % 100_000 === 0 ? `₦${ngn / 1_000_000}m` : formatNgn(ngn)
}

/** How many zeros each unit stands for. */
const units: Record<string, number> = { '': 0, k: 3, m: 6, million: 6, b: 9, bn: 9 }

/**
 * Reads whole naira as people write them: `25m`, `N25,000,000`, `₦ 2.5 million`, `NGN 300k`.
 * @returns null when it is no amount, is negative, leaves a fraction of a naira or passes 10^12.
 */
export function parseNgn(text: string): number | null {
	const match = /^(?:ngn|n|₦)?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d+))?\s*(k|m|million|b|bn)?$/i.exec(
		text.trim(),
	)
	if (!match) return null
	const zeros = units[(match[3] ?? '').toLowerCase()] ?? 0
	const fraction = (match[2] ?? '').replace(/0+$/, '')
	if (fraction.length > zeros) return null
	// The point is moved in the text: 68.48396917 * 10^9 in floating point is no whole number.
	const amount = Number(`${(match[1] ?? '').replace(/[, ]/g, '')}${fraction.padEnd(zeros, '0')}`)
	return amount > 1e12 ? null : amount
}
