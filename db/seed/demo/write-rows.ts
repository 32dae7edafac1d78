import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import type { RowSheet } from './row-sheet.ts'

async function lastChange(client: Client): Promise<number> {
	const { rows } = await client.execute('SELECT coalesce(max(seq), 0) AS seq FROM search_changes')
	return Number(rows[0]?.seq ?? 0)
}

/** Of each person the feed's readers need the last change alone; the triggers wrote one for every child row. */
const keepLastChanges = `DELETE FROM search_changes WHERE seq > ?1 AND seq NOT IN (
	SELECT max(seq) FROM search_changes WHERE seq > ?1 GROUP BY professional_id)`

/** Writes all rows of the sheet as one batch: all of them or none. */
export async function writeRows(client: Client, sheet: RowSheet): Promise<void> {
	const before = await lastChange(client)
	await client.batch([...sheet.statements(), { sql: keepLastChanges, args: [before] }], 'write')
	// on a file a batch resolves within one turn, and the driver frees native memory only between turns
	await nextTurn()
}
