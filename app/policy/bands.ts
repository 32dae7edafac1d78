/** The bands of the masked card (confidentiality.md). Nothing finer leaves for HR before acceptance. */

/** Lower bounds of the bands of years; a filter between two bounds counts as the lower. */
export const yearsBounds = [5, 10, 15, 20] as const

/** `12` -> `10 to 15 years`; null when unstated. */
export function yearsBand(years: number | null): string | null {
	if (years === null) return null
	if (years >= 20) return '20 years or more'
	if (years >= 15) return '15 to 20 years'
	return years >= 10 ? '10 to 15 years' : '5 to 10 years'
}

/** Days of notice in words. */
export function noticeBand(days: number): string {
	if (days <= 0) return 'At once'
	if (days <= 30) return 'One month'
	return days <= 90 ? 'Three months' : 'Longer than three months'
}

const FIVE_MILLION = 5_000_000
const FIFTY_MILLION = 50_000_000
const TEN_MILLION = 10_000_000

/** The number of a pay band: ₦5m wide up to 50m, ₦10m above. @param ngn whole naira a year */
export function payBand(ngn: number): number {
	if (ngn < FIFTY_MILLION) return Math.floor(ngn / FIVE_MILLION)
	return 10 + Math.floor((ngn - FIFTY_MILLION) / TEN_MILLION)
}

export type PayFit = 'meets' | 'close' | 'differs' | 'not_stated'

/**
 * Her lowest acceptable pay against the top of a published role's range, band by band. `close` is the next band;
 * who states no lowest pay is `not_stated` and stays in.
 */
export function payFit(role: { max: number }, expectation: { min: number | null }): PayFit {
	if (expectation.min === null) return 'not_stated'
	const apart = payBand(expectation.min) - payBand(role.max)
	if (apart <= 0) return 'meets'
	return apart === 1 ? 'close' : 'differs'
}
