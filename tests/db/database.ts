import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { onTestFinished } from 'vitest'
import { migrate } from '#db/migrate.server.ts'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-db-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}

/** A client that is closed after the test; `timeout` 0 so that a held file is met at once. */
export function openFile(file: string): Client {
	const client = createClient({ url: `file:${file}`, concurrency: 1 })
	onTestFinished(() => client.close())
	return client
}

/** A migrated, otherwise empty database of this test alone. */
export async function migratedDatabase(): Promise<Client> {
	const client = openFile(join(temporaryFolder(), 'test.db'))
	await migrate(client)
	return client
}

export async function scalar(client: Client, sql: string, ...args: (string | number)[]): Promise<unknown> {
	const { rows } = await client.execute({ sql, args })
	return rows[0]?.[0]
}
