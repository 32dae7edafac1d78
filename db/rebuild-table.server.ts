import type { Client } from '@libsql/client'

export type Rebuild = {
	table: string
	/** The new `CREATE TABLE name (...)`, under the table's own name. Columns in both keep their data. */
	ddl: string
}

type SchemaItem = { type: string; name: string; table: string; sql: string }

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

async function readSchema(client: Client): Promise<SchemaItem[]> {
	const { rows } = await client.execute(
		'SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid',
	)
	return rows.map((row) => ({
		type: String(row.type),
		name: String(row.name),
		table: String(row.tbl_name),
		sql: String(row.sql),
	}))
}

/** Columns that hold data; generated ones are computed anew. */
async function readColumns(client: Client, table: string): Promise<string[]> {
	const { rows } = await client.execute({
		sql: 'SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0',
		args: [table],
	})
	return rows.map((row) => String(row.name))
}

/** The columns that a CREATE TABLE defines, as SQLite itself parses it: made and dropped within one batch. */
async function parseColumns(client: Client, scratch: string, ddl: string): Promise<string[]> {
	const results = await client.batch(
		[
			ddl,
			`SELECT name FROM pragma_table_xinfo('${scratch}') WHERE hidden = 0`,
			`DROP TABLE ${quote(scratch)}`,
		],
		'write',
	)
	return (results[1]?.rows ?? []).map((row) => String(row.name))
}

/** Everything that names the table and would stop SQLite from renaming it: its triggers, and views and triggers of others. */
function dependents(schema: SchemaItem[], table: string): SchemaItem[] {
	const names = new RegExp(`\\b${table}\\b`)
	const viewNames = schema
		.filter((item) => item.type === 'view' && names.test(item.sql))
		.map((item) => item.name)
	const mentions = new RegExp(`\\b(${[table, ...viewNames].join('|')})\\b`)
	return schema.filter((item) => ['view', 'trigger'].includes(item.type) && mentions.test(item.sql))
}

function renamed({ table, ddl }: Rebuild, scratch: string): string {
	const head = new RegExp(`(CREATE TABLE\\s+)"?${table}"?(?=\\s*\\()`, 'i')
	if (!head.test(ddl)) throw new Error(`the new definition does not begin with CREATE TABLE ${table}`)
	return ddl
		.trim()
		.replace(/;$/, '')
		.replace(head, `$1${quote(scratch)}`)
}

function copyStatement(table: string, scratch: string, columns: string[], keepsRowid: boolean): string {
	const list = [...(keepsRowid ? ['rowid'] : []), ...columns.map(quote)].join(', ')
	return `INSERT INTO ${quote(scratch)} (${list}) SELECT ${list} FROM ${quote(table)}`
}

/**
 * The statements that rebuild a table with its data, indexes and triggers, since SQLite cannot change a CHECK in
 * place: the procedure of sqlite.org/lang_altertable.html, section 7. Run them in one transaction with foreign
 * keys off (`client.migrate`), then check the references. Rowids and AUTOINCREMENT counters are kept, because
 * seals and cursors go by them.
 */
export async function rebuildStatements(client: Client, rebuild: Rebuild): Promise<string[]> {
	const { table } = rebuild
	const scratch = `${table}__rebuilt`
	const ddl = renamed(rebuild, scratch)
	const schema = await readSchema(client)
	const old = schema.find((item) => item.type === 'table' && item.name === table)
	if (!old) throw new Error(`there is no table ${table} to rebuild`)
	const kept = new Set(await parseColumns(client, scratch, ddl))
	const columns = (await readColumns(client, table)).filter((column) => kept.has(column))
	const around = dependents(schema, table)
	const indexes = schema.filter((item) => item.type === 'index' && item.table === table)
	const ownKey = /WITHOUT\s+ROWID|INTEGER\s+PRIMARY\s+KEY/i
	const rowids = ![old.sql, ddl].some((sql) => ownKey.test(sql))
	const counted = /AUTOINCREMENT/i.test(old.sql) && /AUTOINCREMENT/i.test(ddl)
	return [
		...around.map(
			(item) => `DROP ${item.type === 'view' ? 'VIEW' : 'TRIGGER'} IF EXISTS ${quote(item.name)}`,
		),
		ddl,
		copyStatement(table, scratch, columns, rowids),
		...(counted
			? [
					`DELETE FROM sqlite_sequence WHERE name = '${scratch}'`,
					`INSERT INTO sqlite_sequence (name, seq) SELECT '${scratch}', seq FROM sqlite_sequence WHERE name = '${table}'`,
				]
			: []),
		`DROP TABLE ${quote(table)}`,
		`ALTER TABLE ${quote(scratch)} RENAME TO ${quote(table)}`,
		...[...indexes, ...around].map((item) => item.sql),
	]
}
