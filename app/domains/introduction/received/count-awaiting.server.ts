import type { Context } from '#app/domains/context.ts'
import type { Person } from '#app/policy/actors.ts'
import { countPending } from './records.server.ts'

/** How many requests await this person's answer; nought for whoever receives none. */
export async function countAwaiting(ctx: Context<Person>): Promise<number> {
	const { viewer } = ctx
	if (viewer.kind !== 'professional') return 0
	return countPending(ctx.fresh, viewer.professionalId, ctx.clock.now())
}
