import { payBand } from '#app/policy/bands.ts'

const NARROW = 5_000_000
const WIDE_FROM = 10
const FIFTY_MILLION = 50_000_000
const WIDE = 10_000_000

/** Where an amount's pay band begins, so that two amounts compare by their bands. @param ngn whole naira a year */
export function payFloor(ngn: number): number {
	const band = payBand(ngn)
	return band < WIDE_FROM ? band * NARROW : FIFTY_MILLION + (band - WIDE_FROM) * WIDE
}
