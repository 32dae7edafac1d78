import type { Context } from '#app/domains/context.ts'
import { findLastLapse } from './records.server.ts'

/**
 * The latest end of time among requests that nobody has closed yet, or null. It moves at the very instant at which
 * a request runs out, which no commit tells.
 */
export function readLastLapse(ctx: Pick<Context, 'fresh' | 'clock'>): Promise<number | null> {
	return findLastLapse(ctx.fresh, ctx.clock.now())
}
