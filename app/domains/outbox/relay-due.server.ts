import { MINUTE } from '#app/lib/clock.ts'
import type { Context } from '#app/domains/context.ts'
import { listDue, markFailed, markPublished, nextDueAt } from './records.server.ts'

/** A published row that is not done after this long was lost on the way and goes out again. */
const REPUBLISH_AFTER = 5 * MINUTE
const BATCH = 50

export type RelayResult = { published: number; failed: number; next_due_at: number | null }

async function publishRow(
	ctx: Context,
	row: { id: string; job_name: string; payload: string },
): Promise<boolean> {
	const at = ctx.clock.now()
	try {
		await ctx.transaction((w) => w.add(markPublished(row.id, at)))
		await ctx.ports.scheduler.publish({
			name: row.job_name,
			payload: JSON.parse(row.payload),
			messageId: row.id,
		})
		return true
	} catch (error) {
		const message = error instanceof Error ? error.message : 'unknown error'
		ctx.log.warn({ job: row.job_name, entity_id: row.id, error: message }, 'job was not delivered')
		await ctx.transaction((w) => w.add(markFailed(row.id, message)))
		return false
	}
}

/**
 * Publishes what is due, oldest first, with the outbox id as deduplication id. Runs after each commit and from
 * the sweep, which finds what was forgotten.
 */
export async function relayDue(ctx: Context): Promise<RelayResult> {
	const rows = await listDue(ctx.fresh, ctx.clock.now(), REPUBLISH_AFTER, BATCH)
	const results = await Promise.all(rows.map((row) => publishRow(ctx, row)))
	const published = results.filter(Boolean).length
	return { published, failed: rows.length - published, next_due_at: await nextDueAt(ctx.fresh) }
}
