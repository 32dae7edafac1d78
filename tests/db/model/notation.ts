/**
 * One table of the document. A column is written as the document writes it, in one line: type, then `pk`,
 * `-> table.column`, `unique`, `not null` or `nullable`, `check ...`, `default ...`.
 */
export type DocumentedTable = { columns: Record<string, string>; indexes: Record<string, string> }
export type DocumentedTables = Record<string, DocumentedTable>

/** What a column must be in the file. */
export type Expected = {
	type: 'TEXT' | 'INTEGER'
	notNull: boolean
	primaryKey: boolean
	unique: boolean
	default: string | null
	references: string | null
	generated: boolean
	/** Text of a CHECK that must stand in the table's definition, or null. */
	check: string | null
}

const NOW = "CAST(unixepoch('subsec') * 1000 AS INTEGER)"
const integers = ['boolean', 'timestamp', 'integer', 'decimal']
const shapes: Record<string, (column: string) => string> = {
	boolean: (column) => `${column} IN (0, 1)`,
	jsonb: (column) => `json_valid(${column})`,
	date: (column) => `${column} IS date(${column})`,
}

function checkOf(column: string, type: string): string | null {
	const [, name = type, inner = ''] = /^(\w+)(?:\((.*)\))?$/.exec(type) ?? []
	if (name === 'varchar') return `length(${column}) <= ${inner}`
	if (name === 'enum') return `${column} IN ('${inner.split('|').join("', '")}')`
	return shapes[name]?.(column) ?? null
}

function defaultOf(type: string, line: string): string | null {
	const value = / default (.*)$/.exec(line)?.[1]
	if (value === undefined) return null
	if (value === 'now()') return NOW
	if (value === 'true' || value === 'false') return value === 'true' ? '1' : '0'
	return type.startsWith('enum') ? `'${value}'` : String(Number(value))
}

/**
 * Reads a column's line by the decisions' table of types. A column with a default and without `nullable` always
 * holds a value here, so it is NOT NULL.
 */
export function expected(column: string, line: string): Expected {
	const type = line.split(' ')[0] ?? ''
	const held = /\b(pk|not null)\b/.test(line) || (line.includes(' default ') && !line.includes(' nullable'))
	return {
		type: integers.some((name) => type.startsWith(name)) ? 'INTEGER' : 'TEXT',
		notNull: held,
		primaryKey: / pk\b/.test(line),
		unique: / unique\b/.test(line),
		default: defaultOf(type, line),
		references: / -> ([\w.]+)/.exec(line)?.[1] ?? null,
		generated: false,
		check: checkOf(column, type),
	}
}
