import type { Context } from '#app/domains/context.ts'
import { endOfWatDay, formatWatDay, startOfWatDay, watDay } from '#app/lib/clock.ts'
import { FieldError } from '#app/lib/errors.ts'
import { type RoleRow, countPayChanges } from './records.server.ts'

/** Moving the range about would find out single expectations by trial; this bounds the trials. */
const PAY_CHANGES_A_DAY = 2

export const isPayChanged = (changed: readonly string[]) =>
	changed.some((name) => name.startsWith('salary_range_'))

/**
 * The version guard of the update makes this count hold until it is written. A draft that was never published
 * meets nobody's expectations, so its pay moves freely.
 * @throws FieldError when this WAT day's changes are used up
 */
export async function requirePayChangeLeft(
	ctx: Context,
	role: RoleRow,
	changed: readonly string[],
): Promise<void> {
	if (role.published_at === null || !isPayChanged(changed)) return
	const today = watDay(ctx.clock.now())
	if ((await countPayChanges(ctx.fresh, role.id, startOfWatDay(today))) < PAY_CHANGES_A_DAY) return
	const again = formatWatDay(endOfWatDay(today))
	throw new FieldError({
		salary_range_min: `The pay of a published role changes at most twice a day. It can be changed again on ${again}`,
	})
}
