import { NotFoundError } from '#app/lib/errors.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { activateUser, findToken, findUser, useToken } from './records.server.ts'
import { type SignedIn, startSession } from './start-session.server.ts'

export const VERIFY_PURPOSE = 'verify_email'

/** Whether the link of a joining mail still works; asking changes nothing. */
export async function isLiveEmailToken(ctx: Context, input: { token: string }): Promise<boolean> {
	return (await findToken(ctx.fresh, sha256(input.token), VERIFY_PURPOSE, ctx.clock.now())) !== null
}

/**
 * Proves an address: the account becomes active and its person is signed in, once.
 * @throws NotFoundError when the link is unknown, used or has died
 */
export async function verifyEmail(ctx: Context, input: { token: string }): Promise<SignedIn> {
	const now = ctx.clock.now()
	const token = await findToken(ctx.fresh, sha256(input.token), VERIFY_PURPOSE, now)
	const user = token ? await findUser(ctx.fresh, token.user_id) : null
	if (!token || !user) throw new NotFoundError('verification token')
	const { statement, signedIn } = startSession(ctx, user, false)
	const gone = () => new NotFoundError('verification token was used')
	await ctx.transaction((w) => {
		w.must(useToken(token.id, now), gone)
		w.must(activateUser(user.id, now), gone)
		w.add(statement, auditRow(ctx, { act: 'account.verify_email', user_id: user.id }))
	})
	return signedIn
}
