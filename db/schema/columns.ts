import { sql } from 'drizzle-orm'
import { type CheckBuilder, check, integer, text } from 'drizzle-orm/sqlite-core'

/** UUIDv4 as text. */
export const id = () => text().primaryKey()

/** The id of a row elsewhere. */
export const reference = () => text()

/** Unix milliseconds, UTC. */
export const timestamp = () => integer()

/** Unix milliseconds, UTC. The database's clock is only a fallback: verbs write ctx.clock's time. */
export const now = () =>
	integer()
		.notNull()
		.default(sql`(CAST(unixepoch('subsec') * 1000 AS INTEGER))`)

/** A WAT day, `YYYY-MM-DD`. */
export const day = () => text()

/** 0 or 1 in the file, boolean here. */
export const flag = () => integer({ mode: 'boolean' })

/** Ciphertext `v1.kid.iv.ct.tag`; plain text is refused by a CHECK. */
export const sealed = () => text()

/** Whole naira that follow from a kobo column, rounded half up (decisions, Money). */
export const wholeNaira = (koboColumn: string) =>
	integer()
		.notNull()
		.generatedAlwaysAs(sql.raw(`(${koboColumn} + 50) / 100`), { mode: 'stored' })

/** What the CHECKs of a table hold; keys are column names. */
type Limits = {
	uuids?: readonly string[]
	maxLength?: Readonly<Record<string, number>>
	/** Longest ciphertext, or null where the document sets no limit. */
	sealed?: Readonly<Record<string, number | null>>
	sealedOrEmpty?: readonly string[]
	oneOf?: Readonly<Record<string, readonly string[]>>
	flags?: readonly string[]
	json?: readonly string[]
	days?: readonly string[]
	/** Conditions over several columns, by a short name. */
	rules?: Readonly<Record<string, string>>
}

type Condition = [name: string, sql: string]

const uuidShape = '????????-????-4???-????-????????????'
const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ')

function textConditions({
	uuids = [],
	maxLength = {},
	sealed = {},
	sealedOrEmpty = [],
}: Limits): Condition[] {
	const size = (column: string, limit: number | null) => (limit ? ` AND length(${column}) <= ${limit}` : '')
	return [
		...uuids.map((c): Condition => [`${c}_uuid`, `${c} GLOB '${uuidShape}'`]),
		...Object.entries(maxLength).map(([c, n]): Condition => [`${c}_length`, `length("${c}") <= ${n}`]),
		...Object.entries(sealed).map(([c, n]): Condition => [`${c}_sealed`, `${c} GLOB 'v1.*'${size(c, n)}`]),
		...sealedOrEmpty.map((c): Condition => [`${c}_sealed`, `${c} = '' OR ${c} GLOB 'v1.*'`]),
	]
}

function otherConditions({ oneOf = {}, flags = [], json = [], days = [], rules = {} }: Limits): Condition[] {
	return [
		...Object.entries(oneOf).map(([c, list]): Condition => [`${c}_values`, `${c} IN (${quoted(list)})`]),
		...flags.map((c): Condition => [`${c}_flag`, `${c} IN (0, 1)`]),
		...json.map((c): Condition => [`${c}_json`, `json_valid(${c})`]),
		...days.map((c): Condition => [`${c}_day`, `${c} IS date(${c})`]),
		...Object.entries(rules),
	]
}

/**
 * The named CHECKs of a table. They stand here so that `db:generate` drafts them; names and constants are ours,
 * never input, so that raw SQL is safe.
 */
export function checks(table: string, limits: Limits): CheckBuilder[] {
	return [...textConditions(limits), ...otherConditions(limits)].map(([name, condition]) =>
		check(`${table}_${name}`, sql.raw(condition)),
	)
}
