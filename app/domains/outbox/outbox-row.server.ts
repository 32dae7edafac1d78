import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import type { JobName, JobPayload } from './jobs.ts'
import { insertOutbox } from './records.server.ts'

/**
 * Work for later, as a statement of the change's own batch; the relay publishes it after the commit.
 * @param dueAt milliseconds; now unless told
 * @param dedupeKey one row for each key: the same work is never queued twice
 */
export function outboxRow<K extends JobName>(
	ctx: Context,
	job: K,
	payload: JobPayload<K>,
	dueAt: number = ctx.clock.now(),
	dedupeKey: string | null = null,
): Statement {
	return insertOutbox({
		id: ctx.ids.uuid(),
		job_name: job,
		payload: JSON.stringify(payload),
		dedupe_key: dedupeKey,
		due_at: dueAt,
		created_at: ctx.clock.now(),
	})
}
