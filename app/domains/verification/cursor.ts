/** Where a page of a queue ends: the time its rows are sorted by, and the id. */
export type CaseCursor = { at: number; id: string }

/** Null, the first page, for anything that is no cursor. */
export function readCaseCursor(after: string | undefined): CaseCursor | null {
	const match = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(after ?? '')
	return match ? { at: Number(match[1]), id: match[2] ?? '' } : null
}

export function writeCaseCursor(cursor: CaseCursor): string {
	return `${cursor.at}.${cursor.id}`
}

export const QUEUE_PAGE = 20
