import { systemClock } from '#app/lib/clock.ts'
import type { SchedulerPort } from './port.ts'
import { signDelivery } from './sign.server.ts'

export type EmbeddedSchedulerOptions = {
	/** Where this process listens, such as http://127.0.0.1:3000. */
	target: string
	/** The origin that the receiving route verifies against. */
	origin: string
	signingKey: string
	/** How long one delivery may take, in milliseconds; 10 s unless told. */
	limitMs?: number
}

/** Each job has this long. */
const TIME_LIMIT_MS = 10_000

/**
 * Posts jobs to this process over loopback, signed as QStash signs them. Every job has a queue of its own, one
 * at a time, so that a slow job never delays another.
 */
export function embeddedScheduler(options: EmbeddedSchedulerOptions): SchedulerPort {
	const queues = new Map<string, Promise<void>>()

	async function deliver(name: string, body: string, messageId: string): Promise<void> {
		const path = `/machine/jobs/${name}`
		const signature = signDelivery({
			key: options.signingKey,
			url: options.origin + path,
			body,
			messageId,
			at: systemClock.now(),
		})
		const response = await fetch(options.target + path, {
			method: 'POST',
			body,
			headers: {
				'content-type': 'application/json',
				'upstash-signature': signature,
				'upstash-message-id': messageId,
			},
			// A redirect would be followed to a page whose 200 is no proof that the job ran.
			redirect: 'manual',
			signal: AbortSignal.timeout(options.limitMs ?? TIME_LIMIT_MS),
		})
		await response.arrayBuffer()
		if (!response.ok) throw new Error(`job ${name} answered ${response.status}`)
	}

	return {
		publish({ name, payload, messageId }) {
			const before = queues.get(name) ?? Promise.resolve()
			const run = before.then(() => deliver(name, JSON.stringify(payload), messageId))
			queues.set(
				name,
				run.catch(() => undefined),
			)
			return run
		},
	}
}
