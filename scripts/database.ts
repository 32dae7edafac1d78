// db:migrate, db:seed and db:check. Usage: database.ts migrate | seed | check
import { createClient } from '@libsql/client'
import { checkDatabase } from '#db/check.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { seedReference } from '#db/seed/reference.server.ts'
import { systemClock } from '#app/lib/clock.ts'
import { FolderTakenError, takeDataLock } from '#app/lib/data-lock.server.ts'
import { env } from '#app/lib/env.server.ts'
import { idsFrom, systemRandom } from '#app/lib/ids.ts'
import { databaseUrl } from '#app/runtime.server.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

type Client = ReturnType<typeof createClient>

async function migrateAndSay(client: Client): Promise<void> {
	const applied = await migrate(client)
	say(applied.length ? `applied ${applied.join(', ')}` : 'the schema is up to date')
}

const commands = {
	migrate: migrateAndSay,
	async seed(client: Client) {
		await migrateAndSay(client)
		await seedReference(client, { clock: systemClock, ids: idsFrom(systemRandom) })
		say('reference rows are in place')
	},
	async check(client: Client) {
		const problems = await checkDatabase(client)
		for (const problem of problems) say(`${problem.check}: ${problem.detail}`)
		say(
			problems.length
				? `${problems.length} problems`
				: 'no problem: integrity, foreign keys and derived columns hold',
		)
		if (problems.length) process.exitCode = 1
	},
}

/** Commands that write take the folder; a running server keeps it and applies both by itself at its start. */
async function main(name: string): Promise<void> {
	if (!(name in commands)) throw new Error(`usage: database.ts ${Object.keys(commands).join(' | ')}`)
	const settings = env()
	const url = databaseUrl(settings)
	const lock = name !== 'check' && url.startsWith('file:') ? takeDataLock(settings.DATA_DIR, null) : null
	const client = createClient({ url, authToken: settings.DATABASE_AUTH_TOKEN, concurrency: 1, timeout: 200 })
	try {
		await commands[name as keyof typeof commands](client)
	} finally {
		client.close()
		lock?.release()
	}
}

main(process.argv[2] ?? '').catch((error: unknown) => {
	const more =
		error instanceof FolderTakenError
			? ' A server migrates and seeds by itself when it starts; stop it first to do it by hand.'
			: ''
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}${more}\n`)
	process.exit(1)
})
