import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Client, type InStatement, LibsqlError } from '@libsql/client'
import { sha256 } from '#app/lib/hash.server.ts'
import { rebuildStatements } from './rebuild-table.server.ts'
import { syncLookups } from './sync-lookups.server.ts'

type MigrationFile = { name: string; hash: string; statements: string[]; rebuilds: string | null }

export type MigrateOptions = {
	/** Where the hand-named SQL files lie; db/migrations unless told. */
	folder?: string
	/** How long to wait for another process that holds the database, in milliseconds. */
	patienceMs?: number
}

/** Raised when a file that was applied has been edited since, or when a migration leaves dangling references. */
export class MigrationError extends Error {}

const breakpoint = '--> statement-breakpoint'

/** Beside this file, or, once the server is bundled into another folder, under the folder it is started in. */
function ownFolder(): string {
	const beside = fileURLToPath(new URL('./migrations', import.meta.url))
	return existsSync(beside) ? beside : join(process.cwd(), 'db/migrations')
}

const bookkeeping =
	'CREATE TABLE IF NOT EXISTS db_migrations (name TEXT PRIMARY KEY NOT NULL, hash TEXT NOT NULL, ' +
	"applied_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))) STRICT"

function readMigrations(folder: string): MigrationFile[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
	return names.sort().map((name) => {
		const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
		const statements = text.split(breakpoint).map((part) => part.trim())
		return {
			name: name.replace(/\.sql$/, ''),
			hash: sha256(text),
			statements: statements.filter((part) => part.replace(/^\s*--.*$/gm, '').trim() !== ''),
			rebuilds: /^-- rebuild (\w+)/.exec(text)?.[1] ?? null,
		}
	})
}

async function readApplied(client: Client): Promise<Map<string, string>> {
	const { rows } = await client.execute('SELECT name, hash FROM db_migrations')
	return new Map(rows.map((row) => [String(row.name), String(row.hash)]))
}

function pendingOf(files: MigrationFile[], applied: Map<string, string>): MigrationFile[] {
	for (const { name, hash } of files) {
		if (applied.has(name) && applied.get(name) !== hash)
			throw new MigrationError(
				`Migration ${name}.sql was applied to this database and has been edited since. Restore the file, and put the change into a new migration.`,
			)
	}
	return files.filter(({ name }) => !applied.has(name))
}

/**
 * Applies one file in one transaction. Its first statement records the file's own name, so of two processes
 * that race one fails on the primary key before it has changed anything.
 */
async function applyFile(client: Client, file: MigrationFile): Promise<void> {
	const record: InStatement = {
		sql: 'INSERT INTO db_migrations (name, hash) VALUES (?, ?)',
		args: [file.name, file.hash],
	}
	if (file.rebuilds === null) {
		await client.batch([record, ...file.statements], 'write')
		return
	}
	const [ddl = '', ...rest] = file.statements
	const rebuild = await rebuildStatements(client, { table: file.rebuilds, ddl })
	await client.migrate([record, ...rebuild, ...rest])
}

const isBusy = (error: unknown) => error instanceof LibsqlError && /SQLITE_(BUSY|LOCKED)/.test(error.code)
const isLostRace = (error: unknown) =>
	error instanceof LibsqlError && /db_migrations\.name/.test(error.message)

/**
 * Runs `act` until the other process lets go of the file. A connection that has met SQLITE_BUSY may acknowledge
 * writes it does not commit, so it is replaced before the next attempt.
 */
async function patiently<T>(client: Client, patienceMs: number, act: () => Promise<T>): Promise<T> {
	const attempts = Math.max(1, Math.ceil(patienceMs / 50))
	for (let attempt = 1; ; attempt++) {
		try {
			return await act()
		} catch (error) {
			if (!isBusy(error) || attempt >= attempts) throw error
			client.reconnect()
			await sleep(50)
		}
	}
}

async function applyPending(client: Client, files: MigrationFile[], patienceMs: number): Promise<string[]> {
	const done: string[] = []
	for (;;) {
		const applied = await patiently(client, patienceMs, () => readApplied(client))
		const next = pendingOf(files, applied)[0]
		if (!next) return done
		try {
			await patiently(client, patienceMs, () => applyFile(client, next))
			done.push(next.name)
		} catch (error) {
			if (!isLostRace(error)) throw error
		}
	}
}

async function requireSoundReferences(client: Client): Promise<void> {
	const { rows } = await client.execute('PRAGMA foreign_key_check')
	if (rows.length > 0)
		throw new MigrationError(
			`After the migrations ${rows.length} rows refer to nothing, first in ${String(rows[0]?.table)}.`,
		)
}

/**
 * Brings the database up to date: applies every file that is not recorded in `db_migrations`, by name order,
 * also one that was merged late; then writes the values of open lists that their tables lack. Safe when several
 * processes start together. A file whose first line is `-- rebuild TABLE` holds the table's new CREATE TABLE and
 * is applied by the recipe of rebuild-table.server.ts, foreign keys off.
 * @returns the names of the files this call applied
 * @throws MigrationError when an applied file was edited
 */
export async function migrate(client: Client, options: MigrateOptions = {}): Promise<string[]> {
	const { folder = ownFolder(), patienceMs = 30_000 } = options
	const files = readMigrations(folder)
	await patiently(client, patienceMs, async () => {
		if (client.protocol === 'file') await client.execute('PRAGMA journal_mode = WAL')
		await client.execute(bookkeeping)
	})
	const done = await applyPending(client, files, patienceMs)
	if (done.length > 0) await requireSoundReferences(client)
	await patiently(client, patienceMs, () => syncLookups(client))
	return done
}
