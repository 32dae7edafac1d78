import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import type { Person } from '#app/policy/actors.ts'
import { deleteSession } from './session-records.server.ts'

/** Ends a session: its row is gone, so the cookie is worth nothing from now on. */
export async function logOut(ctx: Context<Person>, input: { session_id: string }): Promise<void> {
	await ctx.transaction((w) =>
		w.add(deleteSession(input.session_id), auditRow(ctx, { act: 'session.log_out' })),
	)
}
