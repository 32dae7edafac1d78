import type { InStatement } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { SQL } from 'drizzle-orm'
import * as schema from './schema/index.ts'
import { type AppError, ConflictError } from '#app/lib/errors.ts'

/** One SQL statement with its arguments, ready for a batch. */
export type Statement = { sql: string; args: (string | number | bigint | null | Uint8Array)[] }

/** Builds statements without a connection: `toStatement(build.insert(users).values(...))`. */
export const build = drizzle.mock({ schema })

const dialect = new SQLiteSyncDialect()

type Compiled = { sql: string; params: unknown[] }

/** Drizzle encodes parameters for the driver, so they are SQL values by construction. */
function fromCompiled({ sql, params }: Compiled): Statement {
	return { sql, args: params as Statement['args'] }
}

/** A statement from drizzle's query builder. */
export function toStatement(query: { toSQL(): Compiled }): Statement {
	return fromCompiled(query.toSQL())
}

/** A statement from a drizzle `sql` template; values become placeholders. */
export function sqlStatement(query: SQL): Statement {
	return fromCompiled(dialect.sqlToQuery(query))
}

/** What a verb hands to `transaction`: statements that commit together or not at all. */
export type WriteBatch = {
	/** Adds statements that need change nothing. */
	add(...statements: Statement[]): void
	/**
	 * Adds a guarded statement that must change at least one row; otherwise the whole batch is rolled back and
	 * `lost` is thrown (a ConflictError unless told).
	 */
	must(statement: Statement, lost?: () => AppError): void
}

export type CompiledBatch = {
	statements: InStatement[]
	/** By index of a statement: the error of the guard that stands there. */
	guards: Map<number, () => AppError>
}

const requireChange = 'INSERT INTO must_change (changed) SELECT changes()'
const clearGuards = 'DELETE FROM must_change'

function lostRace(): AppError {
	return new ConflictError(
		'a guarded statement changed no row',
		'Somebody else was faster, or this was already done. Nothing was changed.',
	)
}

/**
 * Runs `fill` and returns the statements of one batch. A guard is `INSERT INTO must_change SELECT changes()`,
 * whose named CHECK fails on 0 and so rolls back the batch.
 */
export function compileBatch(fill: (w: WriteBatch) => void): CompiledBatch {
	const statements: InStatement[] = []
	const guards = new Map<number, () => AppError>()
	fill({
		add: (...more) => void statements.push(...more),
		must(statement, lost = lostRace) {
			statements.push(statement, requireChange)
			guards.set(statements.length - 1, lost)
		},
	})
	if (guards.size > 0) statements.push(clearGuards)
	return { statements, guards }
}
