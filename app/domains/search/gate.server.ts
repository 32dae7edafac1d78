import type { Context } from '#app/domains/context.ts'
import { listVisible, readGateRules, readParties } from '#app/domains/employer/index.server.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import {
	type GateRole,
	type GateRules,
	type GateViewer,
	isAgencyWithoutClient,
	partiesOf,
} from '#app/policy/gate.ts'
import { gateWord } from '#app/policy/gate-word.server.ts'

/** The gate as it stands for this viewer at this instant, read from the primary. */
export type Gate = { viewer: GateViewer; rules: GateRules; role: GateRole | null }

export async function readGate(ctx: Context<HrPartner>): Promise<Gate> {
	const [viewer, rules] = await Promise.all([readParties(ctx, ctx.viewer.hrPartnerId), readGateRules(ctx)])
	return { viewer, rules, role: null }
}

/** The viewer's tokens as the index holds them; null for whoever may see nobody at all. */
export function gateWords({ viewer, role }: Gate, refKey: string): Set<string> | null {
	if (isAgencyWithoutClient(viewer, role)) return null
	return new Set(partiesOf(viewer, role).map((token) => gateWord(token, refKey)))
}

/** Those of these people whom the viewer may see, by the rows as they are now. */
export function listAllowed(
	ctx: Pick<Context, 'fresh'>,
	gate: Gate,
	ids: readonly string[],
): Promise<Set<string>> {
	return listVisible(ctx.fresh, gate.viewer, ids, gate.rules, gate.role)
}
