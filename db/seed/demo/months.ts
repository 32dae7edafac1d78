import { watDay } from '#app/lib/clock.ts'

/** A calendar month as one number, so that spans are differences: year x 12 + month (0 to 11). */
export type Month = number

/** The WAT month of an instant. */
export function monthOf(at: number): Month {
	const [year = 0, month = 1] = watDay(at).split('-').map(Number)
	return year * 12 + month - 1
}

export const yearOf = (month: Month): number => Math.floor(month / 12)

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** `YYYY-MM-01`. */
export function firstDay(month: Month): string {
	return `${yearOf(month)}-${twoDigits((month % 12) + 1)}-01`
}

/** The month's last day. */
export function lastDay(month: Month): string {
	return new Date(Date.parse(`${firstDay(month + 1)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
