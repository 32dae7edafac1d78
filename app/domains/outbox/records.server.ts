import { and, asc, eq, isNull, lte, min, or, sql } from 'drizzle-orm'
import { email_logs, job_deliveries, job_runs, outbox } from '#db/schema/index.ts'
import type { JobName } from '#db/schema/lookups.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'
import type { FreshHandle } from '#db/client.server.ts'

export type OutboxRow = typeof outbox.$inferSelect

export function insertOutbox(row: typeof outbox.$inferInsert): Statement {
	return toStatement(build.insert(outbox).values(row).onConflictDoNothing({ target: outbox.dedupe_key }))
}

/** Rows that are due and neither done nor published within the last `republishAfter` milliseconds. */
export async function listDue(handle: FreshHandle, now: number, republishAfter: number, limit: number) {
	return handle
		.select({ id: outbox.id, job_name: outbox.job_name, payload: outbox.payload })
		.from(outbox)
		.where(
			and(
				isNull(outbox.done_at),
				lte(outbox.due_at, now),
				or(isNull(outbox.published_at), lte(outbox.published_at, now - republishAfter)),
			),
		)
		.orderBy(asc(outbox.due_at), asc(outbox.created_at))
		.limit(limit)
}

/** When the next row that was never published falls due; null when none waits. */
export async function nextDueAt(handle: FreshHandle): Promise<number | null> {
	const [row] = await handle
		.select({ at: min(outbox.due_at) })
		.from(outbox)
		.where(and(isNull(outbox.done_at), isNull(outbox.published_at)))
	return row?.at ?? null
}

export async function findOutbox(handle: FreshHandle, id: string): Promise<OutboxRow | undefined> {
	const [row] = await handle.select().from(outbox).where(eq(outbox.id, id)).limit(1)
	return row
}

export function markPublished(id: string, now: number): Statement {
	return toStatement(
		build
			.update(outbox)
			.set({ published_at: now, attempts: sql`${outbox.attempts} + 1` })
			.where(eq(outbox.id, id)),
	)
}

export function markDone(id: string, now: number): Statement {
	return toStatement(
		build
			.update(outbox)
			.set({ done_at: now, secret_payload: null })
			.where(and(eq(outbox.id, id), isNull(outbox.done_at))),
	)
}

export function markFailed(id: string, message: string): Statement {
	return toStatement(
		build
			.update(outbox)
			.set({ last_error: message.slice(0, 500) })
			.where(eq(outbox.id, id)),
	)
}

export async function findDelivery(handle: FreshHandle, messageId: string): Promise<boolean> {
	const rows = await handle
		.select({ id: job_deliveries.message_id })
		.from(job_deliveries)
		.where(eq(job_deliveries.message_id, messageId))
		.limit(1)
	return rows.length > 0
}

export function insertDelivery(messageId: string, jobName: string, now: number): Statement {
	return sqlStatement(
		sql`INSERT INTO job_deliveries (message_id, job_name, received_at) VALUES (${messageId}, ${jobName}, ${now})
			ON CONFLICT (message_id) DO NOTHING`,
	)
}

/** Claims a window of a scheduled job; changes no row when another machine has it. */
export function claimRun(row: {
	id: string
	job_name: JobName
	window: string
	started_at: number
}): Statement {
	return toStatement(
		build
			.insert(job_runs)
			.values({ ...row, status: 'running' })
			.onConflictDoNothing(),
	)
}

export function finishRun(
	id: string,
	result: {
		finished_at: number
		status: 'done' | 'failed'
		counts: Record<string, number>
		error: string | null
	},
): Statement {
	return toStatement(build.update(job_runs).set(result).where(eq(job_runs.id, id)))
}

export function insertEmailLog(row: typeof email_logs.$inferInsert): Statement {
	return toStatement(build.insert(email_logs).values(row))
}
