import { z } from 'zod'

/** What libSQL's protocol over HTTP (Hrana 2 and 3, JSON encoding) says, and nothing more. */

const wireValue = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('null') }),
	z.strictObject({ type: z.literal('integer'), value: z.string().regex(/^-?\d+$/) }),
	z.strictObject({ type: z.literal('float'), value: z.number() }),
	z.strictObject({ type: z.literal('text'), value: z.string() }),
	z.strictObject({ type: z.literal('blob'), base64: z.string() }),
])
export type WireValue = z.infer<typeof wireValue>

/** SQL is written out, or named by the id of a `store_sql` on the same stream. */
const sqlText = { sql: z.string().optional(), sql_id: z.int().optional() }

const statement = z.strictObject({
	...sqlText,
	args: z.array(wireValue).default([]),
	named_args: z.array(z.strictObject({ name: z.string(), value: wireValue })).default([]),
	want_rows: z.boolean().default(true),
})
export type WireStatement = z.infer<typeof statement>

export type Condition =
	| { type: 'ok' | 'error'; step: number }
	| { type: 'not'; cond: Condition }
	| { type: 'and' | 'or'; conds: Condition[] }
	| { type: 'is_autocommit' }

const condition: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ type: z.enum(['ok', 'error']), step: z.int().nonnegative() }),
		z.strictObject({ type: z.literal('not'), cond: condition }),
		z.strictObject({ type: z.enum(['and', 'or']), conds: z.array(condition) }),
		z.strictObject({ type: z.literal('is_autocommit') }),
	]),
)

const step = z.strictObject({ condition: condition.nullish(), stmt: statement })

const streamRequest = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('close') }),
	z.strictObject({ type: z.literal('execute'), stmt: statement }),
	z.strictObject({ type: z.literal('batch'), batch: z.strictObject({ steps: z.array(step) }) }),
	z.strictObject({ type: z.literal('sequence'), ...sqlText }),
	z.strictObject({ type: z.literal('describe'), ...sqlText }),
	z.strictObject({ type: z.literal('store_sql'), sql_id: z.int(), sql: z.string().max(5_000) }),
	z.strictObject({ type: z.literal('close_sql'), sql_id: z.int() }),
	z.strictObject({ type: z.literal('get_autocommit') }),
])
export type StreamRequest = z.infer<typeof streamRequest>

export const pipelineBody = z.strictObject({
	baton: z.string().nullish(),
	requests: z.array(streamRequest),
})

export type SqlValue = bigint | number | string | Buffer | null

/** With safe integers the driver gives INTEGER as bigint and REAL as number, so nothing has to be guessed. */
export function toWire(value: SqlValue): WireValue {
	if (value === null) return { type: 'null' }
	if (typeof value === 'bigint') return { type: 'integer', value: String(value) }
	if (typeof value === 'number') return { type: 'float', value }
	if (typeof value === 'string') return { type: 'text', value }
	return { type: 'blob', base64: value.toString('base64') }
}

export function fromWire(value: WireValue): SqlValue {
	if (value.type === 'null') return null
	if (value.type === 'integer') return BigInt(value.value)
	if (value.type === 'blob') return Buffer.from(value.base64, 'base64')
	return value.value
}

/** Positional arguments as a list, named ones as a record; a statement may not mix them. */
export function argumentsOf(stmt: WireStatement): SqlValue[] | Record<string, SqlValue> {
	if (stmt.named_args.length === 0) return stmt.args.map(fromWire)
	if (stmt.args.length > 0) throw new WireError('ARGS_BOTH_POSITIONAL_AND_NAMED', 'Use one kind of arguments')
	return Object.fromEntries(
		stmt.named_args.map(({ name, value }) => [name.replace(/^[:@$]/, ''), fromWire(value)]),
	)
}

/** An error as the protocol carries it. */
export class WireError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message)
	}
}

export type StatementResult = {
	cols: { name: string; decltype: string | null }[]
	rows: WireValue[][]
	affected_row_count: number
	last_insert_rowid: string | null
}
