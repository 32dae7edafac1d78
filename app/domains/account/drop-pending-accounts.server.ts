import type { Statement } from '#db/statements.ts'
import { DAY } from '#app/lib/clock.ts'
import { isAppError } from '#app/lib/errors.ts'
import { randomToken } from '#app/lib/ids.ts'
import type { Context } from '#app/domains/context.ts'
import {
	blankPendingUser,
	deletePendingParts,
	findPendingAccount,
	listPendingUsers,
	type PendingAccount,
} from './pending-records.server.ts'

/** An address that nobody proves is free again after this long. */
const KEPT_FOR = 7 * DAY
const BATCH = 100

/** The guard (it must change a row) and the rest of dropping one pending account. */
export function dropStatements(
	ctx: Context,
	account: PendingAccount,
): { guard: Statement; rest: Statement[] } {
	const random = randomToken(ctx.random)
	const tombstone = { email: `v1.none.${random}`, emailIndex: `deleted.${random}` }
	return {
		guard: blankPendingUser(account.userId, tombstone, ctx.clock.now()),
		rest: deletePendingParts(account),
	}
}

async function dropOne(ctx: Context, userId: string): Promise<boolean> {
	const account = await findPendingAccount(ctx.fresh, userId)
	if (!account) return false
	const { guard, rest } = dropStatements(ctx, account)
	try {
		await ctx.transaction((w) => {
			w.must(guard)
			w.add(...rest)
		})
		return true
	} catch (error) {
		if (isAppError(error) && error.code === 'conflict') return false
		throw error
	}
}

/** Drops accounts that have not proved their address in 7 days. */
export async function dropPendingAccounts(ctx: Context): Promise<{ dropped: number }> {
	const stale = await listPendingUsers(ctx.fresh, ctx.clock.now() - KEPT_FOR, BATCH)
	let dropped = 0
	for (const { id } of stale) if (await dropOne(ctx, id)) dropped += 1
	return { dropped }
}
