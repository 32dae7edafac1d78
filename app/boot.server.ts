import { Cron } from 'croner'
import { migrate } from '#db/migrate.server.ts'
import { seedReference } from '#db/seed/reference.server.ts'
import { relayDue } from '#app/domains/outbox/index.server.ts'
import { catchUp } from '#app/domains/search/index.server.ts'
import { type DataLock, takeDataLock } from '#app/lib/data-lock.server.ts'
import { type Runtime, contextFor, databaseUrl, runtime } from '#app/runtime.server.ts'
import { schedules, SCHEDULE_ZONE } from '#workers/schedules.ts'

export type Booted = {
	runtime: Runtime
	/** Starts what needs a listening server: the relay and the local scheduler. */
	startJobs(): void
	stop(): void
}

const source = { requestId: 'boot', ipPrefix: null, userAgent: null }

const systemContext = (app: Runtime, job: string) => contextFor(app, { kind: 'system', job }, source)

/** Runs `work` again and again while it is asked for, never twice at once. */
function coalesced(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
	let running = false
	let again = false
	return function nudge() {
		if (running) {
			again = true
			return
		}
		running = true
		void work()
			.catch(failed)
			.finally(() => {
				running = false
				if (again) {
					again = false
					nudge()
				}
			})
	}
}

/** Longest sleep of the relay's timer; setTimeout cannot hold more than 24.8 days. */
const MAX_SLEEP = 60_000

function startRelay(app: Runtime): { nudge: () => void; stop: () => void } {
	let timer: NodeJS.Timeout | undefined
	const warn = (error: unknown) => app.log.warn({ error: String(error) }, 'relay failed')
	const nudge = coalesced(async () => {
		const { next_due_at, published } = await relayDue(systemContext(app, 'outbox.relay'))
		clearTimeout(timer)
		if (published > 0) return nudge()
		if (next_due_at === null) return
		const sleep = Math.min(Math.max(next_due_at - app.clock.now(), 10), MAX_SLEEP)
		timer = setTimeout(nudge, sleep).unref()
	}, warn)
	return { nudge, stop: () => clearTimeout(timer) }
}

/** The minute that a scheduled run stands for: several machines may fire, one claims it. */
function windowOf(at: number): string {
	return new Date(at).toISOString().slice(0, 16)
}

function startSchedules(app: Runtime): () => void {
	const crons = schedules.map(({ job, cron }) => {
		const fire = () => {
			const window = windowOf(app.clock.now())
			const messageId = `${job}:${window}`
			app.ports.scheduler.publish({ name: job, payload: {}, messageId }).catch((error: unknown) => {
				app.log.warn({ job, error: String(error) }, 'scheduled job was not delivered')
			})
		}
		return new Cron(cron, { timezone: SCHEDULE_ZONE, protect: true, unref: true }, fire)
	})
	return () => crons.forEach((cron) => cron.stop())
}

function takeFolder(app: Runtime): DataLock | null {
	return databaseUrl(app.env).startsWith('file:')
		? takeDataLock(app.env.DATA_DIR, `http://127.0.0.1:${app.env.PORT}`)
		: null
}

/**
 * Takes the data folder, brings the schema up to date, puts the reference rows in place and fills the search
 * index, before the server listens.
 * @throws FolderTakenError, EnvError
 */
export async function boot(app: Runtime = runtime()): Promise<Booted> {
	const lock = takeFolder(app)
	await migrate(app.database.unsafeClient)
	await seedReference(app.database.unsafeClient, { clock: app.clock, ids: app.ids })
	await catchUp(systemContext(app, 'search.index'))
	const stops: (() => void)[] = []
	return {
		runtime: app,
		startJobs() {
			const relay = startRelay(app)
			const index = coalesced(
				async () => void (await catchUp(systemContext(app, 'search.index'))),
				(error) => app.log.warn({ error: String(error) }, 'index did not catch up'),
			)
			stops.push(
				relay.stop,
				startSchedules(app),
				app.database.onCommit(relay.nudge),
				app.database.onCommit(index),
			)
			relay.nudge()
		},
		stop() {
			stops.forEach((stop) => stop())
			app.ports.search.close()
			app.database.close()
			lock?.release()
		},
	}
}
