import { is } from 'drizzle-orm'
import { SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core'
import { beforeAll, expect, test } from 'vitest'
import * as schema from '#db/schema/index.ts'
import { type FileTable, readMigratedTables } from './read-file.ts'

let file: Map<string, FileTable>

// One migrated file serves every test here: they only read it.
beforeAll(async () => {
	file = await readMigratedTables()
})

const declared = Object.values(schema).flatMap((value) =>
	is(value, SQLiteTable) ? [getTableConfig(value)] : [],
)
const byName = declared.map((config) => [config.name, config] as const)

test('drizzle declares every table of the file, and no other', () => {
	const names = declared.map((config) => config.name)
	expect([...names, 'db_migrations'].sort()).toEqual([...file.keys()].sort())
})

test('each table is exported under its own name', () => {
	for (const [key, value] of Object.entries(schema))
		if (is(value, SQLiteTable)) expect(getTableConfig(value).name).toBe(key)
})

test.each(byName)('%s has the same columns in drizzle and in the file', (name, config) => {
	const mine = config.columns.map((column) => ({
		name: column.name,
		type: column.getSQLType().toUpperCase(),
		notNull: column.notNull,
		hasDefault: column.default !== undefined,
		generated: column.generated !== undefined,
	}))
	const theirs = [...(file.get(name)?.columns ?? [])].map(([column, it]) => ({
		name: column,
		type: it.type,
		notNull: it.notNull || (it.primaryKey && it.type === 'INTEGER'),
		hasDefault: it.default !== null,
		generated: it.generated,
	}))
	expect(mine).toEqual(theirs)
})

test.each(byName)('%s has the same foreign keys, CHECKs and named indexes', (name, config) => {
	const table = file.get(name)
	const references = config.foreignKeys.map((key) => key.reference())
	const mine = references.map(({ columns, foreignTable, foreignColumns }) => [
		columns[0]?.name,
		`${getTableConfig(foreignTable).name}.${foreignColumns[0]?.name}`,
	])
	const theirs = [...(table?.columns ?? [])].flatMap(([column, it]) =>
		it.references ? [[column, it.references]] : [],
	)
	expect(mine.sort()).toEqual(theirs.sort())
	expect(config.checks.map((check) => check.name).sort()).toEqual([...(table?.checks.keys() ?? [])].sort())
	const named = [...(table?.indexes.keys() ?? [])].filter((index) => !index.startsWith('sqlite_autoindex'))
	expect(config.indexes.map((index) => index.config.name).sort()).toEqual(named.sort())
})

test.each(byName)('%s has the same CHECK conditions in drizzle and in the file', (name, config) => {
	const plain = (text: string) => text.replaceAll('"', '')
	for (const check of config.checks) {
		const condition = check.value.queryChunks.flatMap((chunk) =>
			'value' in Object(chunk) ? Object(chunk).value : [],
		)
		expect(plain(condition.join('')), check.name).toBe(plain(file.get(name)?.checks.get(check.name) ?? ''))
	}
})
