import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'

export type Journal = { acknowledged: number[]; refused: number[] }

const here = import.meta.dirname

/** Starts a writer; `killAfter` acknowledgements it gets SIGKILL. @returns whether it was killed */
export async function runWriter(
	url: string,
	journal: string,
	range: { first: number; count: number },
	killAfter: number,
): Promise<{ killed: boolean }> {
	const child = spawn(
		process.execPath,
		[
			'--import',
			'tsx',
			join(here, 'durability-writer.ts'),
			url,
			journal,
			String(range.first),
			String(range.count),
		],
		{ stdio: ['ignore', 'pipe', 'pipe'] },
	)
	let faults = ''
	child.stderr?.on('data', (chunk) => (faults += String(chunk)))
	const killer = setInterval(() => {
		if (linesOf(journal) >= killAfter) child.kill('SIGKILL')
	}, 2)
	const { code, signal } = await ended(child)
	clearInterval(killer)
	if (code !== 0 && signal !== 'SIGKILL') throw new Error(`the writer failed: ${faults}`)
	return { killed: signal === 'SIGKILL' }
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
	return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
}

function linesOf(file: string): number {
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0
}

export function readJournal(file: string): Journal {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
	const refused = lines.filter((line) => line.startsWith('refused')).map((line) => Number(line.slice(8)))
	const acknowledged = lines.filter((line) => /^\d+$/.test(line)).map(Number)
	return { acknowledged, refused }
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
	torn: number
	ghosts: number
	integrity: string
}

/** Compares the journal with the file as a fresh connection sees it. */
export async function compare(file: string, journal: Journal): Promise<Verdict> {
	const client = createClient({ url: `file:${file}` })
	const { rows } = await client.execute('SELECT id, count(*) AS n FROM written GROUP BY id')
	const integrity = await client.execute('PRAGMA integrity_check')
	client.close()
	const seen = new Map(rows.map((row) => [Number(row.id), Number(row.n)]))
	const pairs = [...seen.keys()].filter((id) => Math.abs(id) % 4 === 1)
	return {
		acknowledged: journal.acknowledged.length,
		lost: journal.acknowledged.filter((id) => !seen.has(id)).length,
		twice: [...seen.values()].filter((n) => n > 1).length,
		torn: pairs.filter((id) => !seen.has(-id)).length,
		ghosts: journal.refused.filter((id) => seen.has(id)).length,
		integrity: String(integrity.rows[0]?.integrity_check),
	}
}
