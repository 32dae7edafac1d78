import type { Context } from '#app/domains/context.ts'
import { DAY } from '#app/lib/clock.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { readFigures } from './records.server.ts'

/** The days that use case 3 looks back over. */
const WINDOW = 90 * DAY

export type OwnFigures = {
	received: number
	pending_introductions: number
	accepted_introductions: number
	declined_introductions: number
	interviews_scheduled: number
	offers_received: number
	/** Whole hours; null while she has answered nothing. */
	avg_response_time_hours: number | null
}

const nothing: OwnFigures = {
	received: 0,
	pending_introductions: 0,
	accepted_introductions: 0,
	declined_introductions: 0,
	interviews_scheduled: 0,
	offers_received: 0,
	avg_response_time_hours: null,
}

/** Use case 3: her last 90 days, of what she can see. */
export async function readOwnFigures(ctx: Context<Professional>): Promise<OwnFigures> {
	authorize(ctx.viewer, 'introduction.read', { professional_id: ctx.viewer.professionalId })
	const now = ctx.clock.now()
	return (await readFigures(ctx.fresh, ctx.viewer.professionalId, now - WINDOW, now)) ?? nothing
}
