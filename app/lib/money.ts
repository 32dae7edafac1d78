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

const units: Record<string, number> = {
	'': 1,
	k: 1_000,
	m: 1_000_000,
	million: 1_000_000,
	b: 1_000_000_000,
	bn: 1_000_000_000,
}

/**
 * Reads whole naira as people write them: `25m`, `N25,000,000`, `₦ 2.5 million`, `NGN 300k`.
 * @returns null when it is no amount, is negative, leaves a fraction of a naira or passes 10^12.
 */
export function parseNgn(text: string): number | null {
	const match = /^(?:ngn|n|₦)?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?\s*(k|m|million|b|bn)?$/i.exec(
		text.trim(),
	)
	if (!match) return null
	const unit = units[(match[3] ?? '').toLowerCase()] ?? 1
	const amount = Number(`${(match[1] ?? '').replace(/[, ]/g, '')}${match[2] ?? ''}`) * unit
	const rounded = Math.round(amount)
	if (Math.abs(amount - rounded) > 1e-6 || rounded > 1e12) return null
	return rounded
}
