import type { Statement } from '#db/statements.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { randomToken } from '#app/lib/ids.ts'
import type { Context } from '#app/domains/context.ts'
import { SESSION_LIMITS, SHARED_PHONE_IDLE } from './find-session.server.ts'
import { type UserRow } from './records.server.ts'
import { insertSession } from './session-records.server.ts'

export type SignedIn = {
	/** The cookie's value; the database holds its sha256 only. */
	token: string
	kind: UserRow['user_type']
	/** Seconds the browser may keep the cookie. */
	maxAgeSeconds: number
}

/** A new session of an account, as a statement for the batch that signs in. */
export function startSession(
	ctx: Context,
	user: Pick<UserRow, 'id' | 'user_type'>,
	isSharedPhone: boolean,
): { statement: Statement; signedIn: SignedIn } {
	const now = ctx.clock.now()
	const limits = SESSION_LIMITS[user.user_type]
	const idle = isSharedPhone ? Math.min(SHARED_PHONE_IDLE, limits.idle) : limits.idle
	const token = randomToken(ctx.random)
	const statement = insertSession({
		id: ctx.ids.uuid(),
		user_id: user.id,
		session_token: sha256(token),
		ip_address: ctx.source.ipPrefix,
		user_agent: ctx.source.userAgent,
		actor_kind: user.user_type,
		is_shared_phone: isSharedPhone,
		last_seen_at: now,
		expires_at: now + idle,
		absolute_expires_at: now + limits.absolute,
		created_at: now,
	})
	return { statement, signedIn: { token, kind: user.user_type, maxAgeSeconds: limits.absolute / 1000 } }
}
