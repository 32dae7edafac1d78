import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { MigrationError, migrate } from '#db/migrate.server.ts'
import { lookups } from '#db/sync-lookups.server.ts'
import { SYSTEM_USER_ID } from '#db/schema/user.enums.ts'
import { openFile, scalar, temporaryFolder } from './database.ts'

const ownFolder = join(import.meta.dirname, '../../db/migrations')
const ownFiles = readdirSync(ownFolder).map((name) => name.replace('.sql', ''))

/** A folder of migrations, each file with its SQL. */
function folderOf(files: Record<string, string>): string {
	const folder = join(temporaryFolder(), 'migrations')
	mkdirSync(folder)
	for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, `${name}.sql`), sql)
	return folder
}

const database = () => openFile(join(temporaryFolder(), 'test.db'))

test('brings an empty file up to date, in WAL mode, and does nothing the second time', async () => {
	const client = database()
	expect(await migrate(client)).toEqual(ownFiles.sort())
	expect(await scalar(client, 'PRAGMA journal_mode')).toBe('wal')
	expect(await scalar(client, 'SELECT count(*) FROM db_migrations')).toBe(ownFiles.length)
	expect(await migrate(client)).toEqual([])
})

test('the user system exists, cannot sign in and is no administrator', async () => {
	const client = database()
	await migrate(client)
	const { rows } = await client.execute({ sql: 'SELECT * FROM users', args: [] })
	expect(rows).toHaveLength(1)
	expect(rows[0]).toMatchObject({
		id: SYSTEM_USER_ID,
		user_type: 'admin',
		status: 'suspended',
		password_hash: '!',
	})
	expect(await scalar(client, 'SELECT count(*) FROM admin_users')).toBe(0)
})

test('every open list stands in its table, and a value that is missing comes back at the next start', async () => {
	const client = database()
	await migrate(client)
	await client.execute("DELETE FROM audit_acts WHERE name = 'search.run'")
	await migrate(client)
	for (const [table, names] of Object.entries(lookups)) {
		const { rows } = await client.execute(`SELECT name FROM ${table}`)
		expect(rows.map((row) => row.name).sort()).toEqual([...names].sort())
	}
})

test('applies a file that was merged late, though later ones are applied', async () => {
	const client = database()
	const folder = folderOf({
		'0001_a': 'CREATE TABLE a (x INTEGER) STRICT;',
		'0003_c': 'CREATE TABLE c (x INTEGER) STRICT;',
	})
	expect(await migrate(client, { folder })).toEqual(['0001_a', '0003_c'])
	writeFileSync(join(folder, '0002_b.sql'), 'CREATE TABLE b (x INTEGER) STRICT;')
	expect(await migrate(client, { folder })).toEqual(['0002_b'])
})

test('refuses a file that was edited after it was applied, and names it', async () => {
	const client = database()
	const folder = folderOf({ '0001_a': 'CREATE TABLE a (x INTEGER) STRICT;' })
	await migrate(client, { folder })
	writeFileSync(join(folder, '0001_a.sql'), 'CREATE TABLE a (x TEXT) STRICT;')
	writeFileSync(join(folder, '0002_b.sql'), 'CREATE TABLE b (x INTEGER) STRICT;')
	const refused = migrate(client, { folder })
	await expect(refused).rejects.toThrow(MigrationError)
	await expect(refused).rejects.toThrow(/0001_a\.sql/)
	expect(await scalar(client, "SELECT count(*) FROM sqlite_master WHERE name = 'b'")).toBe(0)
})

test('line ends do not count as an edit', async () => {
	const client = database()
	const folder = folderOf({ '0001_a': '-- a\nCREATE TABLE a (x INTEGER) STRICT;\n' })
	await migrate(client, { folder })
	writeFileSync(join(folder, '0001_a.sql'), '-- a\r\nCREATE TABLE a (x INTEGER) STRICT;\r\n')
	expect(await migrate(client, { folder })).toEqual([])
})

test('a file that fails half-way leaves nothing behind and can be mended', async () => {
	const client = database()
	const folder = folderOf({
		'0001_a': 'CREATE TABLE a (x INTEGER) STRICT;\n--> statement-breakpoint\nINSERT INTO missing VALUES (1);',
	})
	await expect(migrate(client, { folder })).rejects.toThrow(/missing/)
	expect(await scalar(client, "SELECT count(*) FROM sqlite_master WHERE name = 'a'")).toBe(0)
	writeFileSync(join(folder, '0001_a.sql'), 'CREATE TABLE a (x INTEGER) STRICT;')
	expect(await migrate(client, { folder })).toEqual(['0001_a'])
})

/** Runs the migrations in a process of its own, started while the others run; answers with what it applied. */
async function migrateInProcess(file: string): Promise<string[]> {
	const script = join(import.meta.dirname, 'migrate-process.ts')
	const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file])
	return JSON.parse(stdout)
}

test('several processes that start together apply each file once', async () => {
	const file = join(temporaryFolder(), 'raced.db')
	const done = await Promise.all([file, file, file].map(migrateInProcess))
	expect(done.flat().sort()).toEqual(ownFiles.sort())
	const client = openFile(file)
	expect(await scalar(client, 'PRAGMA integrity_check')).toBe('ok')
	expect(await migrate(client)).toEqual([])
})

test('runners that share a thread apply each file once, too', async () => {
	const file = join(temporaryFolder(), 'raced.db')
	const done = await Promise.all([openFile(file), openFile(file)].map((client) => migrate(client)))
	expect(done.flat().sort()).toEqual(ownFiles.sort())
})
