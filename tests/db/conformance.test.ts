import { beforeAll, expect, test } from 'vitest'
import { documented } from './model/index.ts'
import { addedColumns, addedTables } from './model/added.ts'
import { deviations, movedIndexes, uniqueTogether } from './model/deviations.ts'
import { type Expected, expected } from './model/notation.ts'
import { type FileTable, readMigratedTables } from './read-file.ts'

let file: Map<string, FileTable>

// One migrated file serves every test here: they only read it.
beforeAll(async () => {
	file = await readMigratedTables()
})

function tableOf(name: string): FileTable {
	const table = file.get(name)
	if (!table) throw new Error(`the file has no table ${name}`)
	return table
}

const tables = Object.entries(documented)

test('the document has 31 tables', () => {
	expect(tables).toHaveLength(31)
})

test('the file holds the documented tables and the added ones, and no other', () => {
	expect([...file.keys()].sort()).toEqual([...Object.keys(documented), ...Object.keys(addedTables)].sort())
})

test.each(tables)('%s holds the documented columns and the added ones, and no other', (name, { columns }) => {
	const wanted = [...Object.keys(columns), ...Object.keys(addedColumns[name] ?? {})]
	expect([...tableOf(name).columns.keys()].sort()).toEqual(wanted.sort())
})

test.each(tables)('%s has every column as the document says', (name, { columns }) => {
	const table = tableOf(name)
	for (const [column, line] of Object.entries(columns)) {
		const wanted: Expected = { ...expected(column, line), ...deviations[`${name}.${column}`]?.is }
		const { check, ...shape } = wanted
		expect(table.columns.get(column), `${name}.${column}`).toEqual(shape)
		if (check) expect([...table.checks.values()], `${name}.${column}`).toContain(check)
	}
})

test.each(tables)('%s has the named indexes of the document', (name, { indexes }) => {
	for (const [index, on] of Object.entries(indexes))
		expect(tableOf(name).indexes.get(index)?.columns.join(', '), index).toBe(movedIndexes[index]?.on ?? on)
})

test.each(uniqueTogether)('$table is unique over ($columns)', ({ table, columns, where }) => {
	const matches = [...tableOf(table).indexes.values()].filter(
		(index) => index.unique && index.columns.join(', ') === columns && index.where === where,
	)
	expect(matches).toHaveLength(1)
})

test('deviations and added columns name only what exists', () => {
	for (const key of Object.keys(deviations)) {
		const [table = '', column = ''] = key.split('.')
		expect(documented[table]?.columns[column], key).toBeDefined()
	}
	for (const [table, columns] of Object.entries(addedColumns))
		for (const column of Object.keys(columns))
			expect(documented[table]?.columns[column], column).toBeUndefined()
	const documentedIndexes = new Set(tables.flatMap(([, { indexes }]) => Object.keys(indexes)))
	for (const index of Object.keys(movedIndexes)) expect(documentedIndexes).toContain(index)
})

test('every table is STRICT', () => {
	const loose = [...file.values()].filter((table) => !table.strict).map((table) => table.name)
	expect(loose).toEqual([])
})

test('every foreign key leads an index', () => {
	const bare: string[] = []
	for (const table of file.values()) {
		const leading = new Set([...table.indexes.values()].map((index) => index.columns[0]))
		for (const [column, { references, primaryKey }] of table.columns)
			if (references && !primaryKey && !leading.has(column)) bare.push(`${table.name}.${column}`)
	}
	expect(bare).toEqual([])
})

test('every CHECK is named after its table', () => {
	for (const table of file.values()) {
		expect(table.unnamedChecks, table.name).toBe(0)
		for (const name of table.checks.keys()) expect(name.startsWith(`${table.name}_`), name).toBe(true)
	}
})
