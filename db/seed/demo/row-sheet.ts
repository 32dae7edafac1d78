import type { InStatement, InValue } from '@libsql/client'
import { type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core'

type Cell = string | number | boolean | null | object

/** Values of one statement; SQLite takes 32,766 and large statements take long to prepare. */
const VALUES_AT_ONCE = 6_000

function toValue(cell: Cell): InValue {
	if (typeof cell === 'boolean') return cell ? 1 : 0
	return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell
}

const keys = new Map<SQLiteTable, { name: string; key: string }>()

function describe(table: SQLiteTable) {
	const known = keys.get(table)
	if (known) return known
	const { name, columns, primaryKeys } = getTableConfig(table)
	const key = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary)
	const fresh = { name, key: key.map((column) => column.name).join(', ') }
	keys.set(table, fresh)
	return fresh
}

/** One statement for rows of the same columns. @throws when a row has other columns than the first */
function insertMany(
	table: SQLiteTable,
	columns: string[],
	rows: readonly Record<string, Cell>[],
): InStatement {
	const { name, key } = describe(table)
	const places = `(${columns.map(() => '?').join(', ')})`
	const args = rows.flatMap((row) => {
		if (Object.keys(row).length !== columns.length) throw new Error(`rows of ${name} differ in their columns`)
		return columns.map((column) => {
			const cell = row[column]
			if (cell === undefined) throw new Error(`a row of ${name} lacks ${column}`)
			return toValue(cell)
		})
	})
	const list = columns.map((column) => `"${column}"`).join(', ')
	const values = rows.map(() => places).join(', ')
	return { sql: `INSERT INTO ${name} (${list}) VALUES ${values} ON CONFLICT (${key}) DO NOTHING`, args }
}

function insertAll(table: SQLiteTable, rows: readonly Record<string, Cell>[]): InStatement[] {
	const columns = Object.keys(rows[0] ?? {})
	const atOnce = Math.max(1, Math.floor(VALUES_AT_ONCE / Math.max(1, columns.length)))
	const chunks = Math.ceil(rows.length / atOnce)
	return Array.from({ length: chunks }, (_, chunk) =>
		insertMany(table, columns, rows.slice(chunk * atOnce, (chunk + 1) * atOnce)),
	)
}

/** Every column that the demo fills, none of them undefined. */
type RowOf<T extends SQLiteTable> = {
	[K in keyof T['$inferInsert']]: Exclude<T['$inferInsert'][K], undefined>
}

/** Guarantee of the cast: columns of our tables hold text, numbers, flags, and lists or objects kept as JSON. */
const asCells = (row: object) => row as Record<string, Cell>

/** The row without what is no column of its table. The cast drops the named keys, as the value does. */
export function without<T extends object, K extends keyof T & string>(row: T, ...names: K[]): Omit<T, K> {
	const left: readonly string[] = names
	return Object.fromEntries(Object.entries(row).filter(([name]) => !left.includes(name))) as Omit<T, K>
}

export type RowSheet = {
	add<T extends SQLiteTable>(table: T, ...rows: RowOf<T>[]): void
	statements(): InStatement[]
}

/**
 * Collects rows and writes them table by table, in the order in which tables were first named. Ids come from the
 * demo's seed: a row that is there already, after a run that was cut short, is left alone.
 */
export function rowSheet(): RowSheet {
	const kept = new Map<SQLiteTable, Record<string, Cell>[]>()
	return {
		add(table, ...rows) {
			const list = kept.get(table)
			if (list) list.push(...rows.map(asCells))
			else kept.set(table, rows.map(asCells))
		},
		statements: () => [...kept].flatMap(([table, rows]) => insertAll(table, rows)),
	}
}
