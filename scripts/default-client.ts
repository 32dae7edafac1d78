// What the database client does by default, and what the product's way of writing does, on the same 500 mixed
// writes: each in a process of its own that gets SIGKILL when it has answered. Usage: npm run bench:default-client
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import type { Report } from '#tests/db/default-client.ts'

const WRITES = 500

const ways = [
	['default', 'default client'],
	['timeout', 'default client, timeout: 200'],
	['ours', 'ours: one writer in a queue, readers apart'],
] as const

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs one way to its end and kills the process while its client is still open. */
async function runToDeath(way: string, file: string): Promise<Report> {
	const main = fileURLToPath(new URL('../tests/db/default-client.ts', import.meta.url))
	const child = spawn(process.execPath, ['--import', 'tsx', main, way, file, String(WRITES)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	const gone = new Promise((resolve) => child.once('close', resolve))
	let said = ''
	for await (const chunk of child.stdout) {
		said += String(chunk)
		if (said.endsWith('\n')) break
	}
	child.kill('SIGKILL')
	await gone
	// The child prints one line, made from a Report.
	return JSON.parse(said) as Report
}

async function idsIn(file: string): Promise<number[]> {
	const client = createClient({ url: `file:${file}` })
	const { rows } = await client.execute('SELECT id FROM written')
	client.close()
	return rows.map((row) => Number(row.id))
}

async function row(way: string, name: string, folder: string): Promise<string[]> {
	const file = join(folder, `${way}.db`)
	const client = createClient({ url: `file:${file}` })
	await client.execute('PRAGMA journal_mode = WAL')
	await client.execute('CREATE TABLE written (id INTEGER NOT NULL) STRICT')
	client.close()
	const { acknowledged, errors, ms } = await runToDeath(way, file)
	const durable = new Set(await idsIn(file))
	const lost = acknowledged.filter((id) => !durable.has(id)).length
	const failed = Object.values(errors).reduce((sum, n) => sum + n, 0)
	return [name, acknowledged.length, durable.size, lost, failed, ms].map(String)
}

function table(rows: string[][]): string {
	const widths = rows[0]?.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0))) ?? []
	const line = (cells: string[]) =>
		cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
	return rows.map(line).join('\n')
}

const folder = mkdtempSync(join(tmpdir(), 'nexus-default-client-'))
try {
	const rows = [['client', 'acknowledged', 'durable', 'lost', 'errors', 'ms']]
	for (const [way, name] of ways) rows.push(await row(way, name, folder))
	say(
		`${WRITES} mixed writes, 20 at once, on a libSQL file; "durable" is what a fresh connection finds after SIGKILL.`,
	)
	say(table(rows))
} finally {
	rmSync(folder, { recursive: true, force: true })
}
