// A child process that writes as the product writes and journals what was acknowledged, until it is killed.
// Usage: durability-writer.ts URL JOURNAL FIRST COUNT [LANES]; so many writes are under way at once, all unless told.
import { appendFileSync, closeSync, fsyncSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { openDatabase } from '#db/client.server.ts'
import { sqlStatement } from '#db/statements.ts'
import { isAppError } from '#app/lib/errors.ts'

const [url = '', journal = '', first = '0', count = '0', lanes = count] = process.argv.slice(2)
const database = openDatabase({ url })
const file = openSync(journal, 'a')

/** The acknowledgement is on the disk before anybody may count on it. */
function acknowledged(line: string): void {
	appendFileSync(file, `${line}\n`)
	fsyncSync(file)
}

const insert = (id: number, kind: string) =>
	sqlStatement(sql`INSERT INTO written (id, kind) VALUES (${id}, ${kind})`)

/** One of four shapes of write: plain, two rows together, guarded and won, guarded and lost. */
async function write(id: number): Promise<void> {
	const shape = id % 4
	try {
		await database.transaction((w) => {
			if (shape === 0) w.add(insert(id, 'plain'))
			if (shape === 1) w.add(insert(id, 'pair'), insert(-id, 'pair'))
			if (shape === 2) {
				w.must(sqlStatement(sql`UPDATE counter SET n = n + 1 WHERE n >= 0`))
				w.add(insert(id, 'won'))
			}
			if (shape === 3) {
				w.add(insert(id, 'lost'))
				w.must(sqlStatement(sql`UPDATE counter SET n = n + 1 WHERE n < 0`))
			}
		})
		acknowledged(`${id}`)
	} catch (error) {
		if (!isAppError(error)) throw error
		if (error.code === 'conflict') return acknowledged(`refused ${id}`)
		if (error.code !== 'unavailable') throw error
		acknowledged(`unknown ${id}`)
		await untilReachable()
	}
}

/** A write whose fate is unknown is not repeated; the next one waits until the database answers again. */
async function untilReachable(): Promise<void> {
	while (!(await answers())) await sleep(20)
}

/** Reads and another connection's work go on beside the writes, as they do in the product. */
async function read(): Promise<void> {
	await database.fresh.get(sql`SELECT count(*) AS n FROM written`)
}

function answers(): Promise<boolean> {
	return read().then(
		() => true,
		() => false,
	)
}

const readBeside = url.startsWith('file:') ? read : answers
const ids = Array.from({ length: Number(count) }, (_, i) => Number(first) + i)

async function lane(): Promise<void> {
	for (let id = ids.shift(); id !== undefined; id = ids.shift()) await Promise.all([write(id), readBeside()])
}

process.stdout.write('ready\n')
await Promise.all(Array.from({ length: Number(lanes) }, lane))
closeSync(file)
database.close()
process.stdout.write('done\n')
