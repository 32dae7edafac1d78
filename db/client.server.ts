import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Client, LibsqlBatchError, LibsqlError, createClient } from '@libsql/client'
import { type LibSQLDatabase, drizzle } from 'drizzle-orm/libsql'
import { UnavailableError } from '#app/lib/errors.ts'
import { openDataVersion } from './data-version.server.ts'
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
	/** Another text after each commit by anybody; null where the database does not count its changes. */
	dataVersion(): string | null
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

/** The connection broke before or after the server had the batch: whether it was committed is not known. */
function isUnreachable(error: unknown): boolean {
	return error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message)
}

/** The guard that failed, as its own error; a busy or absent database as 503; anything else as it came. */
function explain(error: unknown, batch: CompiledBatch): unknown {
	if (error instanceof LibsqlBatchError) {
		const guard = batch.guards.get(error.statementIndex)
		if (guard && /CHECK constraint failed: must_change/.test(error.message)) return guard()
	}
	if (isUnreachable(error)) {
		return new UnavailableError(
			'database unreachable',
			'The service cannot answer just now. Please try again shortly; nothing is done twice.',
		)
	}
	return isBusy(error) ? new UnavailableError('database busy') : error
}

type Run = (batch: CompiledBatch) => Promise<void>

/**
 * Serialises writes in this process: the client pools connections, and one that has met SQLITE_BUSY may
 * acknowledge the next write without committing it. So writes wait for each other here, the writer has one
 * connection, and after a BUSY that connection is replaced before anything else runs on it.
 */
function inQueue(client: Client): Run {
	let tail: Promise<unknown> = Promise.resolve()
	async function run(batch: CompiledBatch) {
		try {
			await client.batch(batch.statements, 'write')
		} catch (error) {
			if (isBusy(error)) await client.reconnect()
			throw error
		}
	}
	return (batch) => {
		const result = tail.then(() => run(batch))
		tail = result.catch(() => undefined)
		return result
	}
}

/** A remote primary puts batches in order itself; each travels on a connection of its own, in one request. */
function atOnce(client: Client): Run {
	return async (batch) => void (await client.batch(batch.statements, 'write'))
}

function transactionBy(run: Run, committed: () => void): Transaction {
	return async (fill) => {
		const batch = compileBatch(fill)
		if (batch.statements.length === 0) return
		await run(batch).catch((error: unknown) => {
			throw explain(error, batch)
		})
		committed()
	}
}

function openClients({ url, authToken }: DatabaseOptions) {
	if (!url.startsWith('file:')) {
		const remote = createClient({ url, authToken, concurrency: 100 })
		return { writer: remote, reader: remote, run: atOnce(remote) }
	}
	mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
	const writer = createClient({ url, concurrency: 1, timeout: BUSY_TIMEOUT_MS })
	return { writer, reader: createClient({ url, timeout: BUSY_TIMEOUT_MS }), run: inQueue(writer) }
}

/**
 * Opens the three handles. On a file, `replica` and `fresh` are one reader client over committed data; on a
 * remote primary both ask the primary until an embedded replica is configured.
 */
export function openDatabase(options: DatabaseOptions): DatabaseHandles {
	const { writer, reader, run } = openClients(options)
	const listeners = new Set<() => void>()
	const version = openDataVersion(options.url)
	const read = drizzle(reader, { schema })
	return {
		replica: read,
		fresh: read,
		transaction: transactionBy(run, () => listeners.forEach((listener) => listener())),
		onCommit(listener) {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		dataVersion: version.read,
		unsafeClient: writer,
		close() {
			version.close()
			writer.close()
			if (reader !== writer) reader.close()
		},
	}
}
