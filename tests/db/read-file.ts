import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { migrate } from '#db/migrate.server.ts'
import type { Expected } from './model/notation.ts'

export type FileIndex = { columns: string[]; unique: boolean; where: string | null }

export type FileTable = {
	name: string
	strict: boolean
	columns: Map<string, Omit<Expected, 'check'>>
	indexes: Map<string, FileIndex>
	/** Named CHECKs and their conditions. */
	checks: Map<string, string>
	unnamedChecks: number
}

async function rowsOf(client: Client, sql: string, ...args: string[]) {
	return (await client.execute({ sql, args })).rows
}

/** The text inside the parenthesis that opens at `start`. */
function insideParentheses(sql: string, start: number): string {
	let depth = 0
	for (let at = start; at < sql.length; at++) {
		if (sql[at] === '(') depth++
		if (sql[at] === ')' && --depth === 0) return sql.slice(start + 1, at)
	}
	throw new Error('unbalanced parentheses')
}

function readChecks(sql: string): Pick<FileTable, 'checks' | 'unnamedChecks'> {
	const checks = new Map<string, string>()
	for (const match of sql.matchAll(/CONSTRAINT (\w+) CHECK (?=\()/g))
		checks.set(match[1] ?? '', insideParentheses(sql, match.index + match[0].length))
	return { checks, unnamedChecks: (sql.match(/\bCHECK \(/g) ?? []).length - checks.size }
}

async function readIndexes(client: Client, table: string): Promise<Map<string, FileIndex>> {
	const indexes = new Map<string, FileIndex>()
	for (const row of await rowsOf(client, 'SELECT name, "unique" FROM pragma_index_list(?)', table)) {
		const name = String(row.name)
		const columns = await rowsOf(client, 'SELECT name FROM pragma_index_info(?) ORDER BY seqno', name)
		const [item] = await rowsOf(
			client,
			"SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?",
			name,
		)
		indexes.set(name, {
			columns: columns.map((column) => String(column.name)),
			unique: row.unique === 1,
			where: / WHERE (.*)$/.exec(String(item?.sql))?.[1] ?? null,
		})
	}
	return indexes
}

async function readTable(client: Client, name: string, sql: string): Promise<FileTable> {
	const indexes = await readIndexes(client, name)
	const foreign = await rowsOf(client, 'SELECT * FROM pragma_foreign_key_list(?)', name)
	const references = new Map(
		foreign.map((row) => [String(row.from), `${String(row.table)}.${String(row.to)}`]),
	)
	const unique = new Set(
		[...indexes.values()]
			.filter((index) => index.unique && index.columns.length === 1 && !index.where)
			.map((index) => index.columns[0]),
	)
	const info = await rowsOf(client, 'SELECT * FROM pragma_table_xinfo(?)', name)
	const columns = info.map((row): [string, Omit<Expected, 'check'>] => {
		const column = String(row.name)
		const primaryKey = row.pk !== 0
		return [
			column,
			{
				type: row.type === 'INTEGER' ? 'INTEGER' : 'TEXT',
				notNull: row.notnull === 1,
				primaryKey,
				unique: unique.has(column) && !primaryKey,
				default: row.dflt_value === null ? null : String(row.dflt_value),
				references: references.get(column) ?? null,
				generated: row.hidden !== 0,
			},
		]
	})
	const strict = /\) STRICT(, WITHOUT ROWID)?$/.test(sql)
	return { name, strict, columns: new Map(columns), indexes, ...readChecks(sql) }
}

async function readTables(client: Client): Promise<Map<string, FileTable>> {
	const rows = await rowsOf(
		client,
		"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
	)
	const tables = await Promise.all(rows.map((row) => readTable(client, String(row.name), String(row.sql))))
	return new Map(tables.map((table) => [table.name, table]))
}

/** Every table of a freshly migrated file, as SQLite itself describes it. */
export async function readMigratedTables(): Promise<Map<string, FileTable>> {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-db-'))
	const client = createClient({ url: `file:${join(folder, 'model.db')}` })
	try {
		await migrate(client)
		return await readTables(client)
	} finally {
		client.close()
		rmSync(folder, { recursive: true, force: true })
	}
}
