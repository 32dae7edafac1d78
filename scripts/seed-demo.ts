// Puts the demo's people in place, once for each version of the seed. Usage: seed-demo.ts FINGERPRINT
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { seedDemo } from '#db/seed/demo/index.server.ts'
import { seedReference } from '#db/seed/reference.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { systemClock } from '#app/lib/clock.ts'
import { takeDataLock } from '#app/lib/data-lock.server.ts'
import { env } from '#app/lib/env.server.ts'
import { fieldCrypto } from '#app/lib/field-crypto.server.ts'
import { idsFrom, systemRandom } from '#app/lib/ids.ts'
import { hashPassword } from '#app/lib/password.server.ts'

const PASSWORD = 'harmattan-dusk-2025'
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Everything a former seed left; the lock and the keys stay. */
function emptyFolder(folder: string): void {
	for (const name of readdirSync(folder)) {
		if (!name.startsWith('lock')) rmSync(join(folder, name), { recursive: true, force: true })
	}
}

async function main(fingerprint: string): Promise<void> {
	const settings = env()
	const folder = settings.DATA_DIR
	mkdirSync(folder, { recursive: true })
	const marker = join(folder, 'demo-seed')
	if (existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint) return
	if (!existsSync(marker) && existsSync(join(folder, 'nexus.db')))
		throw new Error(`${folder} holds a database that is not the demo's. Choose another DATA_DIR.`)
	const lock = takeDataLock(folder, null)
	emptyFolder(folder)
	const started = systemClock.now()
	say(`Making ${settings.DEMO_PROFESSIONALS} professionals, companies, roles and requests`)
	const client = createClient({ url: `file:${join(folder, 'nexus.db')}`, concurrency: 1 })
	await migrate(client)
	await seedReference(client, { clock: systemClock, ids: idsFrom(systemRandom) })
	await seedDemo({
		client,
		crypto: fieldCrypto(settings.FIELD_KEYS, settings.BLIND_INDEX_KEY, systemRandom),
		clock: systemClock,
		count: settings.DEMO_PROFESSIONALS,
		passwordHash: await hashPassword(PASSWORD, {
			peppers: settings.PASSWORD_PEPPERS,
			cost: settings.BCRYPT_COST,
		}),
		refKey: settings.REF_KEY,
		progress: say,
	})
	client.close()
	writeFileSync(marker, fingerprint)
	lock.release()
	say(`Seeded in ${((systemClock.now() - started) / 1000).toFixed(1)} s`)
}

main(process.argv[2] ?? '').catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
	process.exit(1)
})
