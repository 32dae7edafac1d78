import { DAY, formatWatDay, formatWatTime, startOfWatDay, watDay } from '#app/lib/clock.ts'

/**
 * A day in Lagos: "12 Nov 2026".
 * @param at Unix ms
 * @example <Day at={request.expires_at} />
 */
export function Day({ at }: { at: number }) {
	return <time dateTime={watDay(at)}>{formatWatDay(at)}</time>
}

/**
 * An instant in Lagos: "12 Nov 2026, 09:00 WAT".
 * @param at Unix ms
 * @example <Time at={request.created_at} />
 */
export function Time({ at }: { at: number }) {
	return <time dateTime={new Date(at).toISOString().replace(/\.\d+/, '')}>{formatWatTime(at)}</time>
}

/** Whole days of the Lagos calendar between two instants; negative when `at` is past. */
function daysBetween(now: number, at: number): number {
	return Math.round((startOfWatDay(watDay(at)) - startOfWatDay(watDay(now))) / DAY)
}

/**
 * "today", "tomorrow", "in 3 days", "2 days ago": rounded to the day, so that a page stays byte-equal until
 * midnight in Lagos.
 */
export function relativeDay(at: number, now: number): string {
	const days = daysBetween(now, at)
	if (days === 0) return 'today'
	if (days === 1) return 'tomorrow'
	if (days === -1) return 'yesterday'
	return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/**
 * A day with its distance: "19 Nov 2026 (in 3 days)". The relative part never stands alone.
 * @example <RelativeDay at={request.expires_at} now={now} />
 */
export function RelativeDay({ at, now }: { at: number; now: number }) {
	return (
		<>
			<Day at={at} /> ({relativeDay(at, now)})
		</>
	)
}
