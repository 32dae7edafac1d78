/** The only source of time. Milliseconds since the Unix epoch, UTC. */
export type Clock = { now(): number }

export const systemClock: Clock = { now: () => Date.now() }

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Africa/Lagos is UTC+1 without summer time. */
const WAT_OFFSET = HOUR

/** The WAT day of an instant, as `YYYY-MM-DD`. */
export function watDay(at: number): string {
	return new Date(at + WAT_OFFSET).toISOString().slice(0, 10)
}

/** The first instant of a WAT day. @param day `YYYY-MM-DD` */
export function startOfWatDay(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) - WAT_OFFSET
}

/** The end of a WAT day (24:00), which is the first instant of the next one. */
export function endOfWatDay(day: string): number {
	return startOfWatDay(day) + DAY
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A WAT day as people read it: `12 Nov 2026`. */
export function formatWatDay(at: number): string {
	const local = new Date(at + WAT_OFFSET)
	return `${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`
}

/** A WAT instant as people read it: `12 Nov 2026, 09:00 WAT`. */
export function formatWatTime(at: number): string {
	const local = new Date(at + WAT_OFFSET)
	return `${formatWatDay(at)}, ${local.toISOString().slice(11, 16)} WAT`
}
