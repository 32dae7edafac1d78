// Runs one job now: npm run jobs -- introduction.expire. A running server does it; without one, this process does.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { boot } from '#app/boot.server.ts'
import { runJobOnce } from '#app/domains/outbox/index.server.ts'
import { isJobName, jobs, type JobName } from '#app/domains/outbox/jobs.ts'
import { embeddedScheduler } from '#app/integrations/scheduler/embedded.server.ts'
import { FolderTakenError } from '#app/lib/data-lock.server.ts'
import { env } from '#app/lib/env.server.ts'
import { contextFor } from '#app/runtime.server.ts'
import { registry } from '#workers/registry.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

function serverAddress(folder: string): string | null {
	return (JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')) as { address: string | null }).address
}

/** Hands the job to the server that owns the data folder, signed like any delivery. */
async function handOver(name: JobName): Promise<void> {
	const settings = env()
	const target = serverAddress(settings.DATA_DIR)
	if (!target) throw new Error('Another command owns the data folder. Try again when it has ended.')
	const scheduler = embeddedScheduler({
		target,
		origin: settings.PUBLIC_ORIGIN,
		signingKey: settings.QSTASH_CURRENT_SIGNING_KEY,
	})
	await scheduler.publish({ name, payload: {}, messageId: randomUUID() })
	say(`${name}: done by the server at ${target}`)
}

async function runHere<K extends JobName>(name: K): Promise<void> {
	const booted = await boot()
	const ctx = contextFor(
		booted.runtime,
		{ kind: 'system' as const, job: name },
		{ requestId: 'command', ipPrefix: null, userAgent: null },
	)
	const result = await runJobOnce(
		ctx,
		{ job: name, payload: {}, messageId: randomUUID(), window: null },
		registry[name],
	)
	booted.stop()
	say(`${name}: ${result.status} ${JSON.stringify(result.counts)}`)
}

async function main(name: string): Promise<void> {
	if (!isJobName(name)) throw new Error(`No such job. Jobs: ${Object.keys(jobs).join(', ')}`)
	try {
		await runHere(name)
	} catch (error) {
		if (!(error instanceof FolderTakenError)) throw error
		await handOver(name)
	}
}

main(process.argv[2] ?? '').catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
	process.exit(1)
})
