import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import { expect, test } from 'vitest'
import { migrate } from '#db/migrate.server.ts'
import { migratedDatabase, openFile, scalar, temporaryFolder } from './database.ts'
import { insert, insertIntroduction, insertProfessional } from './rows.ts'

async function definitionOf(client: Client, table: string): Promise<string> {
	return String(await scalar(client, 'SELECT sql FROM sqlite_master WHERE name = ?', table))
}

/** Everything in the schema but the table's own definition, in a form that can be compared. */
async function surroundings(client: Client, table: string) {
	const { rows } = await client.execute({
		sql: 'SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name <> ? ORDER BY type, name',
		args: [table],
	})
	return rows.map((row) => ({ ...row }))
}

/** Applies a migration file that rebuilds `table`, beside the product's own. */
async function rebuildBy(client: Client, table: string, ddl: string, more = ''): Promise<void> {
	const folder = temporaryFolder()
	writeFileSync(join(folder, '9001_rebuild.sql'), `-- rebuild ${table}\n${ddl};\n${more}`)
	expect(await migrate(client, { folder })).toEqual(['9001_rebuild'])
}

const readAll = async (client: Client, table: string) =>
	(await client.execute(`SELECT rowid AS place, * FROM ${table} ORDER BY rowid`)).rows.map((row) => ({
		...row,
	}))

test.each(['professionals', 'introduction_requests', 'user_activity_logs', 'companies', 'invoices', 'users'])(
	'a rebuild of %s keeps data, rowids, triggers, indexes, views and references',
	async (table) => {
		const client = await migratedDatabase()
		await insertIntroduction(client)
		const gone = await insertProfessional(client)
		await client.execute({ sql: 'DELETE FROM professionals WHERE id = ?', args: [gone] })
		await insertProfessional(client, { profile_summary: 'Summary.' })
		const [rows, around] = [await readAll(client, table), await surroundings(client, table)]
		const ddl = await definitionOf(client, table)
		const last = ddl.lastIndexOf(')')
		await rebuildBy(
			client,
			table,
			`${ddl.slice(0, last)}, CONSTRAINT ${table}_new CHECK (created_at > 0)${ddl.slice(last)}`,
		)
		expect(await readAll(client, table)).toEqual(rows)
		expect(await surroundings(client, table)).toEqual(around)
		expect(await definitionOf(client, table)).toContain(`${table}_new`)
		expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
		expect(await scalar(client, 'PRAGMA foreign_keys')).toBe(1)
	},
)

test('after a rebuild the new CHECK, the triggers and the foreign keys are in force', async () => {
	const client = await migratedDatabase()
	const { sent_to_professional_id } = await insertIntroduction(client)
	const ddl = await definitionOf(client, 'professionals')
	await rebuildBy(client, 'professionals', ddl.replace("'premium')", "'premium', 'lifetime')"))
	await client.execute(
		"UPDATE professionals SET verification_status = 'lifetime', profile_summary = 'Summary.'",
	)
	expect(await scalar(client, 'SELECT profile_completeness FROM professionals')).toBe(15)
	await insert(client, 'professional_skills', { professional_id: sent_to_professional_id, skill_name: 'sql' })
	expect(await scalar(client, 'SELECT profile_completeness FROM professionals')).toBe(18)
	await expect(client.execute('DELETE FROM professionals')).rejects.toThrow(/FOREIGN KEY/)
	await expect(client.execute("UPDATE professionals SET verification_status = 'gold'")).rejects.toThrow(
		/values/,
	)
})

test('a rebuild keeps the counter of an AUTOINCREMENT table, so that no cursor sees a number twice', async () => {
	const client = await migratedDatabase()
	await insertProfessional(client)
	await insertProfessional(client)
	const last = Number(await scalar(client, 'SELECT max(seq) FROM search_changes'))
	await client.execute(`DELETE FROM search_changes WHERE seq >= ${last - 1}`)
	await rebuildBy(client, 'search_changes', await definitionOf(client, 'search_changes'))
	await insertProfessional(client)
	expect(Number(await scalar(client, 'SELECT min(seq) FROM search_changes WHERE seq >= ?', last - 1))).toBe(
		last + 1,
	)
})

test('a rebuild may add and drop columns, and runs the statements that follow it', async () => {
	const client = openFile(join(temporaryFolder(), 'test.db'))
	await client.batch(['CREATE TABLE t (a INTEGER, b TEXT) STRICT', "INSERT INTO t VALUES (1, 'x')"], 'write')
	await rebuildBy(
		client,
		't',
		"CREATE TABLE t (a INTEGER, c TEXT NOT NULL DEFAULT 'new') STRICT",
		'--> statement-breakpoint\nUPDATE t SET a = a + 1;',
	)
	expect((await client.execute('SELECT * FROM t')).rows[0]).toMatchObject({ a: 2, c: 'new' })
})

test('a rebuild whose rows break the new CHECK changes nothing', async () => {
	const client = openFile(join(temporaryFolder(), 'test.db'))
	await client.batch(['CREATE TABLE t (a INTEGER) STRICT', 'INSERT INTO t VALUES (1)'], 'write')
	const before = await definitionOf(client, 't')
	await expect(rebuildBy(client, 't', 'CREATE TABLE t (a INTEGER CHECK (a > 1)) STRICT')).rejects.toThrow(
		/CHECK/,
	)
	expect(await definitionOf(client, 't')).toBe(before)
	expect(await scalar(client, 'SELECT a FROM t')).toBe(1)
})
