import { DAY } from '#app/lib/clock.ts'
import type { Context } from '#app/domains/context.ts'
import { deleteKeysBefore } from '#app/domains/idempotency/index.server.ts'
import { deleteDeadTokens } from './records.server.ts'
import { deleteDeadSessions } from './session-records.server.ts'

/** Deletes dead sessions, tokens a day past their end, and form keys older than a day. */
export async function purgeSessions(ctx: Context): Promise<Record<string, number>> {
	const now = ctx.clock.now()
	await ctx.transaction((w) =>
		w.add(deleteDeadSessions(now), deleteDeadTokens(now - DAY), deleteKeysBefore(now - DAY)),
	)
	return {}
}
