import type { Context } from '#app/domains/context.ts'
import type { System } from '#app/policy/actors.ts'
import { type JobName, type JobPayload, jobs } from './jobs.ts'
import { claimRun, findDelivery, finishRun, insertDelivery, markDone } from './records.server.ts'

export type Counts = Record<string, number>
export type JobHandler<K extends JobName> = (ctx: Context<System>, payload: JobPayload<K>) => Promise<Counts>

export type Delivery = { job: JobName; payload: unknown; messageId: string; window: string | null }
export type JobResult = { status: 'done' | 'repeated' | 'malformed'; counts: Counts }

/**
 * Runs a verified delivery. A message id that was done before is answered without running; a scheduled job
 * claims its window first, so that of several machines one runs it. Handlers are idempotent, so a crash between
 * effect and mark repeats harmlessly.
 * @throws what the handler throws; the delivery then counts as not done and comes again
 */
export async function runJobOnce<K extends JobName>(
	ctx: Context<System>,
	delivery: Delivery & { job: K },
	handler: JobHandler<K>,
): Promise<JobResult> {
	const payload = jobs[delivery.job].safeParse(delivery.payload)
	if (!payload.success) return { status: 'malformed', counts: {} }
	if (await findDelivery(ctx.fresh, delivery.messageId)) return { status: 'repeated', counts: {} }
	const runId = ctx.ids.uuid()
	const window = delivery.window ?? delivery.messageId
	const claimed = await claim(ctx, { id: runId, job_name: delivery.job, window })
	if (!claimed && delivery.window !== null) return { status: 'repeated', counts: {} }
	try {
		const counts = await handler(ctx, payload.data as JobPayload<K>)
		await ctx.transaction((w) => {
			w.add(
				insertDelivery(delivery.messageId, delivery.job, ctx.clock.now()),
				markDone(delivery.messageId, ctx.clock.now()),
				finishRun(runId, { finished_at: ctx.clock.now(), status: 'done', counts, error: null }),
			)
		})
		return { status: 'done', counts }
	} catch (error) {
		const message = error instanceof Error ? error.message : 'refused'
		await ctx.transaction((w) =>
			w.add(
				finishRun(runId, {
					finished_at: ctx.clock.now(),
					status: 'failed',
					counts: {},
					error: message.slice(0, 500),
				}),
			),
		)
		throw error
	}
}

async function claim(
	ctx: Context<System>,
	run: { id: string; job_name: JobName; window: string },
): Promise<boolean> {
	try {
		await ctx.transaction((w) => w.must(claimRun({ ...run, started_at: ctx.clock.now() })))
		return true
	} catch (error) {
		if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'conflict')
			return false
		throw error
	}
}
