import type { Context } from '#app/domains/context.ts'
import { ConflictError, NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { Professional } from '#app/policy/actors.ts'
import { type RequestJoin, findHers, transition } from '../records.server.ts'
import { type RequestEvent, after, stateOf } from '../states.ts'
import { suppressionAudit } from '../parties.server.ts'

/** One of her own requests. @throws NotFoundError for a stranger's, a suppressed or a malformed id alike */
export async function readOwnRequest(ctx: Context<Professional>, id: string): Promise<RequestJoin> {
	const found = isUuid(id) ? await findHers(ctx.fresh, id, ctx.viewer.professionalId) : null
	if (!found) throw new NotFoundError('request of another professional, or suppressed')
	return found
}

/** @throws ConflictError with `sentence` when the event cannot happen in the request's state */
export function mustAllow(
	ctx: Context,
	{ request }: RequestJoin,
	event: RequestEvent,
	sentence: string,
): void {
	const state = stateOf(request, ctx.clock.now())
	if (after(state, event) === null)
		throw new ConflictError(`${event} of a request that is ${state}`, sentence)
}

/** What identifies one of her requests in a guard. */
export function hers(ctx: Context<Professional>, id: string) {
	return { id, professionalId: ctx.viewer.professionalId, now: ctx.clock.now() }
}

/** Takes a request out of her sight for good; to the company nothing changes. */
export async function suppress(ctx: Context, id: string): Promise<void> {
	await ctx.transaction((w) => {
		w.must(transition.suppress(id, ctx.clock.now()))
		w.add(suppressionAudit(ctx, id))
	})
}
