import type { Context } from '#app/domains/context.ts'
import { endOfWatDay, formatWatDay, startOfWatDay, watDay } from '#app/lib/clock.ts'
import { FieldError } from '#app/lib/errors.ts'
import { type RoleRow, countPayChanges } from './records.server.ts'

/** Moving the range about would find out single expectations by trial; this bounds the trials. */
const PAY_CHANGES_A_DAY = 2

export const isPayChanged = (changed: readonly string[]) =>
	changed.some((name) => name.startsWith('salary_range_'))

export type PayLimit = { since: number; atMost: number }

/**
 * The limit that the batch must hold, or null where none applies: a draft that was never published meets
 * nobody's expectations, so its pay moves freely.
 * @throws FieldError when this WAT day's changes are used up
 */
export async function payLimit(
	ctx: Context,
	role: RoleRow,
	changed: readonly string[],
): Promise<PayLimit | null> {
	if (role.published_at === null || !isPayChanged(changed)) return null
	const today = watDay(ctx.clock.now())
	const limit = { since: startOfWatDay(today), atMost: PAY_CHANGES_A_DAY }
	if ((await countPayChanges(ctx.fresh, role.id, limit.since)) < limit.atMost) return limit
	const again = formatWatDay(endOfWatDay(today))
	throw new FieldError({
		salary_range_min: `The pay of a published role changes at most twice a day. It can be changed again on ${again}`,
	})
}
