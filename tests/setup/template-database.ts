import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.server.ts'
import { seedReference } from '#db/seed/reference.server.ts'
import { idsFrom, systemRandom } from '#app/lib/ids.ts'
import { TEST_START } from './constants.ts'

declare module 'vitest' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with Vitest's own
	interface ProvidedContext {
		templateDatabase: string
	}
}

/** Migrates and seeds one file; each test copies it. */
export default async function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-template-'))
	const file = join(folder, 'template.db')
	const client = createClient({ url: `file:${file}` })
	await migrate(client)
	await seedReference(client, { clock: { now: () => TEST_START }, ids: idsFrom(systemRandom) })
	await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
	client.close()
	project.provide('templateDatabase', file)
	return () => rmSync(folder, { recursive: true, force: true })
}
