import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Client, LibsqlBatchError, LibsqlError, createClient } from '@libsql/client'
import { type LibSQLDatabase, drizzle } from 'drizzle-orm/libsql'
import { UnavailableError } from '#app/lib/errors.ts'
import * as schema from './schema/index.ts'
import { type CompiledBatch, type WriteBatch, compileBatch } from './statements.ts'

type Database = LibSQLDatabase<typeof schema>

/** Reads the machine's own copy; may be seconds old. */
export type ReplicaHandle = Pick<
	Database,
	'select' | 'selectDistinct' | 'all' | 'get' | 'values' | 'query'
> & {
	readonly promise?: 'replica' | 'fresh'
}
/** Reads the primary: sessions, blocks, consent, visibility, credits, payment. */
export type FreshHandle = ReplicaHandle
export type Transaction = (fill: (w: WriteBatch) => void) => Promise<void>

export type DatabaseHandles = {
	replica: ReplicaHandle
	fresh: FreshHandle
	/** The only way to write: one batch in write mode. Nothing can be awaited inside `fill`. */
	transaction: Transaction
	/** Called after each commit; returns its own remover. */
	onCommit(listener: () => void): () => void
	/** For migrations, seeds and checks; never for a verb. */
	unsafeClient: Client
	close(): void
}

export type DatabaseOptions = { url: string; authToken?: string }

/** Other processes (a backup, a command) may hold the file for this long; waiting blocks the event loop. */
const BUSY_TIMEOUT_MS = 200

function isBusy(error: unknown): boolean {
	return (
		error instanceof LibsqlError && /SQLITE_(BUSY|LOCKED)/.test(`${error.code} ${error.extendedCode ?? ''}`)
	)
}

/** The guard that failed, as its own error; a busy database as 503; anything else as it came. */
function explain(error: unknown, batch: CompiledBatch): unknown {
	if (error instanceof LibsqlBatchError) {
		const guard = batch.guards.get(error.statementIndex)
		if (guard && /must_change/.test(error.message)) return guard()
	}
	return isBusy(error) ? new UnavailableError('database busy') : error
}

/**
 * Serialises writes in this process: the client pools connections, and one that has met SQLITE_BUSY may
 * acknowledge the next write without committing it. So writes wait for each other here, the writer has one
 * connection, and after a BUSY that connection is replaced before anything else runs on it.
 */
function writeQueue(client: Client, committed: () => void): Transaction {
	let tail: Promise<unknown> = Promise.resolve()
	async function run(batch: CompiledBatch) {
		if (batch.statements.length === 0) return
		try {
			await client.batch(batch.statements, 'write')
		} catch (error) {
			if (isBusy(error)) await client.reconnect()
			throw explain(error, batch)
		}
		committed()
	}
	return (fill) => {
		const batch = compileBatch(fill)
		const result = tail.then(() => run(batch))
		tail = result.catch(() => undefined)
		return result
	}
}

function openClients({ url, authToken }: DatabaseOptions) {
	if (!url.startsWith('file:')) {
		const remote = createClient({ url, authToken, concurrency: 100 })
		return { writer: remote, reader: remote }
	}
	mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
	return {
		writer: createClient({ url, concurrency: 1, timeout: BUSY_TIMEOUT_MS }),
		reader: createClient({ url, timeout: BUSY_TIMEOUT_MS }),
	}
}

/**
 * Opens the three handles. On a file, `replica` and `fresh` are one reader client over committed data; on a
 * remote primary both ask the primary until an embedded replica is configured.
 */
export function openDatabase(options: DatabaseOptions): DatabaseHandles {
	const { writer, reader } = openClients(options)
	const listeners = new Set<() => void>()
	const read = drizzle(reader, { schema })
	return {
		replica: read,
		fresh: read,
		transaction: writeQueue(writer, () => listeners.forEach((listener) => listener())),
		onCommit(listener) {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		unsafeClient: writer,
		close() {
			writer.close()
			if (reader !== writer) reader.close()
		},
	}
}
