import { FieldError } from '#app/lib/errors.ts'
import { checkPassword, hashPassword } from '#app/lib/password.server.ts'
import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { findUserByEmail, touchLogin } from './records.server.ts'
import type { LogIn } from './schema.ts'
import { type SignedIn, startSession } from './start-session.server.ts'

export type { SignedIn } from './start-session.server.ts'

/** One sentence for an unknown address, a wrong password and an account that is not active. */
const REFUSED = 'The e-mail address or the password is not right. Check both and try again.'

/**
 * Signs in by password. Unknown and known addresses do the same work and get the same answer.
 * @throws FieldError when they do not match or the account is not active
 */
export async function logIn(ctx: Context, input: LogIn): Promise<SignedIn> {
	const hashing = { peppers: ctx.keys.peppers, cost: ctx.keys.bcryptCost }
	const user = await findUserByEmail(ctx.fresh, ctx.crypto.blindIndex('users', 'email', input.email))
	const check = await checkPassword(input.password, user?.password_hash ?? null, hashing)
	if (!user || !check.matches || user.status !== 'active') {
		await ctx.transaction((w) =>
			w.add(auditRow(ctx, { act: 'session.log_in_failed', metadata: { known: user !== null } })),
		)
		throw new FieldError({ email: REFUSED })
	}
	const rehashed = check.stale ? await hashPassword(input.password, hashing) : null
	const { statement, signedIn } = startSession(ctx, user, input.is_shared_phone)
	await ctx.transaction((w) => {
		w.must(touchLogin(user.id, ctx.clock.now(), rehashed), () => new FieldError({ email: REFUSED }))
		w.add(statement, auditRow(ctx, { act: 'session.log_in', user_id: user.id }))
	})
	return signedIn
}
