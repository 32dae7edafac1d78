import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Context } from '#app/domains/context.ts'
import { embeddedMailbox } from '#app/integrations/email/embedded.server.ts'
import type { Ports } from '#app/integrations/ports.server.ts'
import { embeddedSearchEngine } from '#app/integrations/search-engine/embedded.server.ts'
import { parseEnv } from '#app/lib/env.server.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import type { Random } from '#app/lib/ids.ts'
import { createLog } from '#app/lib/log.server.ts'
import type { System, Viewer } from '#app/policy/actors.ts'
import { type Runtime, contextFor, createRuntime, useRuntime } from '#app/runtime.server.ts'
import { relayDue, runJobOnce } from '#app/domains/outbox/index.server.ts'
import { isJobName, type JobName } from '#app/domains/outbox/jobs.ts'
import { TEST_START } from './constants.ts'

/** A clock that moves only when told. */
export type TestClock = { now(): number; set(at: number): void; advance(ms: number): void }

function testClock(): TestClock {
	let at = TEST_START
	return {
		now: () => at,
		set(next) {
			at = next
		},
		advance(ms) {
			at += ms
		},
	}
}

/** Random bytes from a seed (xorshift32, Marsaglia 2003): a failing test fails again. */
function testRandom(seed = 20261109): Random {
	let state = seed
	const byte = () => {
		state ^= state << 13
		state ^= state >>> 17
		state ^= state << 5
		return (state >>> 8) & 0xff
	}
	return { bytes: (length) => Uint8Array.from({ length }, byte) }
}

const secret = (name: string) => `${name}-for-tests-only-0123456789abcdef`
const ring = (kid: string) => `${kid}:${Buffer.from(secret(kid)).toString('base64url')}`

export function testEnv(folder: string, more: Record<string, string> = {}) {
	return parseEnv({
		NODE_ENV: 'test',
		DATA_DIR: folder,
		PORT: '3999',
		SESSION_SECRETS: secret('session'),
		PASSWORD_PEPPERS: ring('p1'),
		FIELD_KEYS: ring('k1'),
		BLIND_INDEX_KEY: secret('blind'),
		REF_KEY: secret('ref'),
		QSTASH_CURRENT_SIGNING_KEY: secret('current'),
		QSTASH_NEXT_SIGNING_KEY: secret('next'),
		BCRYPT_COST: '4',
		...more,
	})
}

export type Published = { name: string; payload: unknown; messageId: string }

export type TestApp = {
	runtime: Runtime
	clock: TestClock
	folder: string
	/** What the scheduler was asked to deliver; nothing is delivered by itself. */
	published: Published[]
	context<V extends Viewer>(viewer: V): Context<V>
	/** Relays what is due and runs it, again and again, until nothing is due. @returns the jobs that ran */
	runDueJobs(): Promise<JobName[]>
	/** All mails in the mailbox, newest first. */
	mails(): ReturnType<NonNullable<Ports['mailbox']>['list']>
	close(): void
	[Symbol.dispose](): void
}

const source = { requestId: 'test', ipPrefix: '127.0.0.0/24', userAgent: 'vitest' }

function testPorts(folder: string, published: Published[]) {
	return (crypto: FieldCrypto): Ports => {
		const mailbox = embeddedMailbox(join(folder, 'mailbox'), crypto)
		return {
			email: mailbox,
			mailbox,
			search: embeddedSearchEngine(join(folder, 'search.db')),
			scheduler: {
				async publish(job) {
					published.push(job)
				},
			},
		}
	}
}

async function runOne(ctx: Context<System>, job: Published): Promise<JobName | null> {
	const { registry } = await import('#workers/registry.ts')
	const name = job.name
	if (!isJobName(name)) return null
	const run = <K extends JobName>(key: K) =>
		runJobOnce(ctx, { job: key, payload: job.payload, messageId: job.messageId, window: null }, registry[key])
	await run(name)
	return name
}

/**
 * The product on a fresh copy of the migrated and seeded database, with a clock, randomness and a mailbox of its
 * own. It is also put in place as the process's runtime, so that loaders and actions can be called.
 */
export async function testApp(more: Record<string, string> = {}): Promise<TestApp> {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-test-'))
	copyFileSync(inject('templateDatabase'), join(folder, 'nexus.db'))
	const clock = testClock()
	const published: Published[] = []
	const runtime = createRuntime(testEnv(folder, more), {
		clock,
		random: testRandom(),
		log: createLog('silent'),
		ports: testPorts(folder, published),
	})
	useRuntime(runtime)
	const context = <V extends Viewer>(viewer: V) => contextFor(runtime, viewer, source)
	const close = () => {
		useRuntime(null)
		runtime.ports.search.close()
		runtime.database.close()
		rmSync(folder, { recursive: true, force: true })
	}
	async function runDueJobs(): Promise<JobName[]> {
		const ran: JobName[] = []
		const ctx = context({ kind: 'system' as const, job: 'outbox.relay' })
		for (;;) {
			published.length = 0
			await relayDue(ctx)
			if (published.length === 0) return ran
			for (const job of [...published]) {
				const name = await runOne(context({ kind: 'system' as const, job: job.name }), job)
				if (name) ran.push(name)
			}
		}
	}
	return {
		runtime,
		clock,
		folder,
		published,
		context,
		runDueJobs,
		mails: async () => runtime.ports.mailbox?.list(1_000) ?? [],
		close,
		[Symbol.dispose]: close,
	}
}
