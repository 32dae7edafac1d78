import { MINUTE } from '#app/lib/clock.ts'
import type { Context } from '#app/domains/context.ts'
import { SESSION_LIMITS, SHARED_PHONE_IDLE, type SessionRecord } from './find-session.server.ts'
import { touchSession } from './session-records.server.ts'

/** A session that is used is noted at most this often. */
const NOTED_EVERY = 5 * MINUTE

/** Moves the idle end of a session in use; never past its absolute end. */
export async function keepSessionAlive(
	ctx: Pick<Context, 'transaction' | 'clock'>,
	session: SessionRecord,
): Promise<void> {
	const now = ctx.clock.now()
	if (now - session.lastSeenAt < NOTED_EVERY) return
	const limit = SESSION_LIMITS[session.viewer.kind].idle
	const idle = session.isSharedPhone ? Math.min(SHARED_PHONE_IDLE, limit) : limit
	const end = Math.min(now + idle, session.absoluteExpiresAt)
	await ctx.transaction((w) => w.add(touchSession(session.id, now, end)))
}
