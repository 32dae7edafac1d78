import Database from 'libsql'
import {
	type Condition,
	type SqlValue,
	type StatementResult,
	type StreamRequest,
	WireError,
	type WireStatement,
	argumentsOf,
	toWire,
} from './libsql-wire.ts'

export type Connection = InstanceType<typeof Database>

/** How long another process may hold the file before the caller hears SQLITE_BUSY; waiting blocks this server. */
const BUSY_TIMEOUT_MS = 100

/** A connection whose COMMIT returns only after the write-ahead log is on the disk. */
export function openConnection(file: string): Connection {
	const connection = new Database(file, { timeout: BUSY_TIMEOUT_MS })
	connection.exec('PRAGMA synchronous = FULL')
	connection.exec('PRAGMA foreign_keys = ON')
	return connection
}

type StepFailure = { message: string; code: string }

/** The driver's error as the real server words it; its code is the base one, without the extension. */
export function failureOf(error: unknown): StepFailure {
	if (error instanceof WireError) return { message: error.message, code: error.code }
	if (!(error instanceof Database.SqliteError)) return { message: String(error), code: 'INTERNAL_ERROR' }
	const code = error.code.split('_').slice(0, 2).join('_')
	return { message: `SQLite error: ${error.message}`, code }
}

/** Statements that take no write lock. Whatever is not known to be one waits for its turn. */
const harmless = /^\s*(select|values|explain|commit|end|rollback|begin\s+transaction\s+readonly)\b/i

/** One client's stream: a connection, its stored SQL and, between requests, perhaps an open transaction. */
export type Stream = {
	readonly connection: Connection
	/** True when a statement among `requests` may write. */
	mayWrite(requests: StreamRequest[]): boolean
	run(request: StreamRequest): Record<string, unknown>
	close(): void
}

function execute(connection: Connection, sql: string, stmt: WireStatement): StatementResult {
	const args = argumentsOf(stmt)
	const prepared = connection.prepare<[SqlValue[] | Record<string, SqlValue>]>(sql)
	prepared.safeIntegers(true)
	if (!prepared.reader) {
		const { changes, lastInsertRowid } = prepared.run(args)
		return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid: String(lastInsertRowid) }
	}
	prepared.raw(true)
	// Every cell of a raw row is a value of SQLite's five types.
	const rows = prepared.all(args) as SqlValue[][]
	const changes = harmless.test(sql)
		? 0
		: (connection.prepare('SELECT changes() AS n').get() as { n: number }).n
	return {
		cols: prepared.columns().map(({ name, type }) => ({ name, decltype: type })),
		rows: stmt.want_rows ? rows.map((row) => row.map(toWire)) : [],
		affected_row_count: changes,
		last_insert_rowid: null,
	}
}

type Outcome = { result: StatementResult } | { error: StepFailure } | null

function holds(condition: Condition, outcomes: Outcome[], connection: Connection): boolean {
	const check = (inner: Condition) => holds(inner, outcomes, connection)
	switch (condition.type) {
		case 'ok':
		case 'error': {
			if (condition.step >= outcomes.length)
				throw new WireError('BATCH_COND_BAD_STEP', 'No such earlier step')
			const outcome = outcomes[condition.step]
			return outcome ? (condition.type === 'ok' ? 'result' : 'error') in outcome : false
		}
		case 'not':
			return !check(condition.cond)
		case 'and':
			return condition.conds.every(check)
		case 'or':
			return condition.conds.some(check)
		case 'is_autocommit':
			return !connection.inTransaction
	}
}

/** The placeholders of a statement, strings and comments apart. */
function parametersOf(sql: string): { name: string | null }[] {
	const bare = sql.replace(/'[^']*'|"[^"]*"|--.*$|\/\*[\s\S]*?\*\//gm, '')
	const names = [...bare.matchAll(/\?\d*|[:@$]\w+/g)].map(([name]) => name)
	return [...new Set(names.filter((name) => name !== '?'))]
		.map((name): { name: string | null } => ({ name }))
		.concat(names.filter((name) => name === '?').map(() => ({ name: null })))
}

export function openStream(file: string): Stream {
	let connection = openConnection(file)
	const stored = new Map<number, string>()

	function sqlOf({ sql, sql_id }: { sql?: string; sql_id?: number }): string {
		const text = sql ?? (sql_id === undefined ? undefined : stored.get(sql_id))
		if (text === undefined) throw new WireError('SQL_NOT_FOUND', `SQL text ${sql_id} is not stored`)
		return text
	}

	/** A connection that has met SQLITE_BUSY may acknowledge what it does not commit: it never runs again. */
	function attempt<T>(work: () => T): T {
		try {
			return work()
		} catch (error) {
			if (error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)) {
				connection.close()
				connection = openConnection(file)
			}
			throw error
		}
	}

	function batch(steps: Extract<StreamRequest, { type: 'batch' }>['batch']['steps']) {
		const outcomes: Outcome[] = []
		for (const { condition, stmt } of steps) {
			if (condition && !holds(condition, outcomes, connection)) {
				outcomes.push(null)
				continue
			}
			try {
				outcomes.push({ result: attempt(() => execute(connection, sqlOf(stmt), stmt)) })
			} catch (error) {
				outcomes.push({ error: failureOf(error) })
			}
		}
		return {
			step_results: outcomes.map((outcome) => (outcome && 'result' in outcome ? outcome.result : null)),
			step_errors: outcomes.map((outcome) => (outcome && 'error' in outcome ? outcome.error : null)),
		}
	}

	function describe(sql: string) {
		const prepared = connection.prepare(sql)
		return {
			params: parametersOf(sql),
			cols: prepared.reader ? prepared.columns().map(({ name, type }) => ({ name, decltype: type })) : [],
			is_explain: /^\s*explain\b/i.test(sql),
			is_readonly: harmless.test(sql),
		}
	}

	const handlers: { [K in StreamRequest['type']]: (r: Extract<StreamRequest, { type: K }>) => object } = {
		close: () => ({}),
		execute: ({ stmt }) => ({ result: attempt(() => execute(connection, sqlOf(stmt), stmt)) }),
		batch: ({ batch: { steps } }) => ({ result: batch(steps) }),
		sequence(request) {
			attempt(() => connection.exec(sqlOf(request)))
			return {}
		},
		describe: (request) => ({ result: describe(sqlOf(request)) }),
		store_sql({ sql_id, sql }) {
			if (stored.has(sql_id)) throw new WireError('SQL_STORE_EXISTS', `SQL text ${sql_id} is already stored`)
			stored.set(sql_id, sql)
			return {}
		},
		close_sql({ sql_id }) {
			stored.delete(sql_id)
			return {}
		},
		get_autocommit: () => ({ is_autocommit: !connection.inTransaction }),
	}

	function sqlTexts(request: StreamRequest): string[] {
		if (request.type === 'store_sql' || request.type === 'sequence') return [request.sql ?? '']
		if (request.type === 'execute') return [request.stmt.sql ?? '']
		return request.type === 'batch' ? request.batch.steps.map(({ stmt }) => stmt.sql ?? '') : []
	}

	return {
		get connection() {
			return connection
		},
		mayWrite(requests) {
			// Stored SQL counts as soon as it is stored: what it is stored for comes next.
			const texts = [...stored.values(), ...requests.flatMap(sqlTexts)].filter(Boolean)
			return texts.some((sql) => !harmless.test(sql))
		},
		run(request) {
			const handler = handlers[request.type] as (r: StreamRequest) => object
			return { type: request.type, ...handler(request) }
		},
		close() {
			// Statements that are not collected yet keep a closed connection, and so its transaction, alive.
			if (connection.inTransaction) connection.exec('ROLLBACK')
			connection.close()
		},
	}
}
