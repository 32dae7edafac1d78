// A child process that makes mixed writes as WAY says, prints what was acknowledged, and waits to be killed.
// Usage: default-client.ts default|timeout|ours FILE COUNT
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { sql } from 'drizzle-orm'
import { openDatabase } from '#db/client.server.ts'
import { sqlStatement } from '#db/statements.ts'

export type Report = { acknowledged: number[]; errors: Record<string, number>; ms: number }

type Write = (id: number) => Promise<void>

/** So many requests are under way at once, as on a busy site. */
const AT_ONCE = 20

/** One client for all: every other write is an interactive transaction, as an ORM makes it. */
function defaultClient(url: string, timeout?: number): Write {
	const client = createClient({ url, timeout })
	const statement = (id: number) => ({ sql: 'INSERT INTO written (id) VALUES (?)', args: [id] })
	return async (id) => {
		if (id % 2 === 0) return void (await client.execute(statement(id)))
		const transaction = await client.transaction('write')
		try {
			await transaction.execute(statement(id))
			await sleep(2)
			await transaction.execute('SELECT count(*) FROM written')
			await transaction.commit()
		} finally {
			transaction.close()
		}
	}
}

/** The product's own handles: one batch a write, reads on a client apart. */
function ours(url: string): Write {
	const database = openDatabase({ url })
	return async (id) => {
		if (id % 2 === 1) await database.fresh.get(sql`SELECT count(*) AS n FROM written`)
		await database.transaction((w) => w.add(sqlStatement(sql`INSERT INTO written (id) VALUES (${id})`)))
	}
}

async function measure(write: Write, count: number): Promise<Report> {
	const report: Report = { acknowledged: [], errors: {}, ms: 0 }
	const started = performance.now()
	for (let first = 0; first < count; first += AT_ONCE) {
		const ids = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, i) => first + i)
		await Promise.all(
			ids.map((id) =>
				write(id).then(
					() => report.acknowledged.push(id),
					(error: Error) => {
						report.errors[error.message] = (report.errors[error.message] ?? 0) + 1
					},
				),
			),
		)
	}
	report.ms = Math.round(performance.now() - started)
	return report
}

const [way = '', file = '', count = '0'] = process.argv.slice(2)
const url = `file:${file}`
const ways: Record<string, () => Write> = {
	default: () => defaultClient(url),
	timeout: () => defaultClient(url, 200),
	ours: () => ours(url),
}
const chosen = ways[way]
if (!chosen) throw new Error(`usage: default-client.ts ${Object.keys(ways).join('|')} FILE COUNT`)
process.stdout.write(`${JSON.stringify(await measure(chosen(), Number(count)))}\n`)
setInterval(() => undefined, 60_000)
