import { and, eq, isNull, min } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import { outbox } from '#db/schema/index.ts'

/** When the mail that waits longest fell due; null when none waits. */
export async function oldestMailDueAt(handle: FreshHandle): Promise<number | null> {
	const [row] = await handle
		.select({ at: min(outbox.due_at) })
		.from(outbox)
		.where(and(isNull(outbox.done_at), eq(outbox.job_name, 'mail.send')))
	return row?.at ?? null
}
