import { isUuid } from '#app/lib/ids.ts'

/** The last row of a page of one's own things: the time it is sorted by, and its id. */
export type Cursor = { at: number; id: string }

/** `null` for the first page and for what is no cursor. */
export function readCursor(text: string | undefined): Cursor | null {
	const match = /^(\d{1,15})\.(.{36})$/.exec(text ?? '')
	return match?.[1] && match[2] && isUuid(match[2]) ? { at: Number(match[1]), id: match[2] } : null
}

/** One page of rows that were read with one row too many, and the cursor of the next page. */
export function pageOf<T>(rows: readonly T[], size: number, cursorOf: (row: T) => Cursor) {
	const page = rows.slice(0, size)
	const last = page.at(-1)
	const next = rows.length > size && last ? cursorOf(last) : null
	return { page, next: next ? `${next.at}.${next.id}` : null }
}
