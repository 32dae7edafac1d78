/** Counts attempts by key in fixed windows of time, in this process alone; a restart forgets them. */
export type AttemptLimit = {
	/** Counts one attempt. @returns seconds to wait, or null when it may go on */
	take(key: string, now: number): number | null
}

type Window = { startedAt: number; count: number }

/** Bounds the memory that strangers' keys can take. */
const MOST_KEYS = 10_000

/** @param most attempts that pass in one window of `windowMs` milliseconds */
export function attemptLimit({ most, windowMs }: { most: number; windowMs: number }): AttemptLimit {
	const windows = new Map<string, Window>()
	return {
		take(key, now) {
			const open = windows.get(key)
			const isOver = !open || now - open.startedAt >= windowMs
			const window = isOver ? { startedAt: now, count: 0 } : open
			if (isOver && windows.size >= MOST_KEYS) windows.clear()
			windows.set(key, window)
			window.count += 1
			return window.count > most ? Math.ceil((window.startedAt + windowMs - now) / 1000) : null
		},
	}
}
