import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, createClient } from '@libsql/client'

export type Journal = { acknowledged: number[]; refused: number[]; unknown: number[] }

export type WriterOptions = {
	url: string
	journal: string
	/** Its writes are numbered from here. */
	first: number
	count: number
	/** So many writes are under way at once; all unless told. */
	lanes?: number
}

const here = import.meta.dirname

/** Starts a writer in a process of its own. `ended` tells whether it was killed, and throws if it failed. */
export function startWriter({ url, journal, first, count, lanes = count }: WriterOptions) {
	const main = join(here, 'durability-writer.ts')
	const child = spawn(
		process.execPath,
		['--import', 'tsx', main, url, journal, String(first), String(count), String(lanes)],
		{ stdio: ['ignore', 'pipe', 'pipe'] },
	)
	let faults = ''
	child.stderr?.on('data', (chunk) => (faults += String(chunk)))
	const ended = endOf(child).then(({ code, signal }) => {
		if (code !== 0 && signal !== 'SIGKILL') throw new Error(`the writer failed: ${faults}`)
		return { killed: signal === 'SIGKILL' }
	})
	return { kill: () => child.kill('SIGKILL'), ended }
}

/** Resolves as soon as the journal holds so many answers, or the writer has ended. */
export async function untilAnswers(journal: string, answers: number, ended: Promise<unknown>): Promise<void> {
	let over = false
	const end = () => (over = true)
	ended.then(end, end)
	while (!over && linesOf(journal) < answers) await sleep(2)
}

/** Runs a writer; `killAfter` acknowledgements it gets SIGKILL. @returns whether it was killed */
export async function runWriter(options: WriterOptions, killAfter = Infinity): Promise<{ killed: boolean }> {
	const writer = startWriter(options)
	await untilAnswers(options.journal, killAfter, writer.ended)
	writer.kill()
	return writer.ended
}

function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
	return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
}

function linesOf(file: string): number {
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0
}

export function readJournal(file: string): Journal {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
	const said = (word: string) =>
		lines.filter((line) => line.startsWith(word)).map((line) => Number(line.slice(word.length)))
	const acknowledged = lines.filter((line) => /^\d+$/.test(line)).map(Number)
	return { acknowledged, refused: said('refused '), unknown: said('unknown ') }
}

export async function prepare(client: Client): Promise<void> {
	await client.batch(
		[
			'CREATE TABLE written (id INTEGER NOT NULL, kind TEXT NOT NULL) STRICT',
			'CREATE TABLE counter (n INTEGER NOT NULL) STRICT',
			'INSERT INTO counter VALUES (0)',
			'CREATE TABLE must_change (changed INTEGER NOT NULL CONSTRAINT must_change_changed_positive CHECK (changed > 0)) STRICT',
		],
		'write',
	)
}

export type Verdict = {
	acknowledged: number
	lost: number
	twice: number
	/** Batches of which a part is missing: a pair's other half, a guarded row's step of the counter. */
	torn: number
	/** Refused and yet in the file. */
	ghosts: number
	integrity: string
}

/** Compares the journal with the file as a fresh connection sees it. */
export async function compare(file: string, journal: Journal): Promise<Verdict> {
	const client = createClient({ url: `file:${file}` })
	const { rows } = await client.execute('SELECT id, count(*) AS n FROM written GROUP BY id')
	const sums = await client.execute(
		"SELECT n, (SELECT count(*) FROM written WHERE kind = 'won') AS won FROM counter",
	)
	const guards = await client.execute('SELECT count(*) AS n FROM must_change')
	const integrity = await client.execute('PRAGMA integrity_check')
	client.close()
	const seen = new Map(rows.map((row) => [Number(row.id), Number(row.n)]))
	const miscounted = Math.abs(Number(sums.rows[0]?.n) - Number(sums.rows[0]?.won)) + Number(guards.rows[0]?.n)
	const pairs = [...seen.keys()].filter((id) => Math.abs(id) % 4 === 1)
	return {
		acknowledged: journal.acknowledged.length,
		lost: journal.acknowledged.filter((id) => !seen.has(id)).length,
		twice: [...seen.values()].filter((n) => n > 1).length,
		torn: pairs.filter((id) => !seen.has(-id)).length + miscounted,
		ghosts: journal.refused.filter((id) => seen.has(id)).length,
		integrity: String(integrity.rows[0]?.integrity_check),
	}
}
