import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import type { GateRules } from '#app/policy/gate.ts'

/** The gate's settings at this instant, from the primary. */
export async function readGateRules(ctx: Pick<Context, 'fresh' | 'demo' | 'clock'>): Promise<GateRules> {
	const settings = await readSettings(
		ctx,
		'max_pending_introductions_per_professional',
		'verification_required_for_visibility',
	)
	return {
		required: settings.verification_required_for_visibility ? 'full' : 'basic',
		inboxLimit: settings.max_pending_introductions_per_professional,
		now: ctx.clock.now(),
	}
}
