import type { Context } from '#app/domains/context.ts'
import { readGateRules, readGateSubjects, readParties } from '#app/domains/employer/index.server.ts'
import { type GateRules, type GateSubject, type GateViewer, canSee } from '#app/policy/gate.ts'

type Asked = { hr_partner_id: string; professional_id: string }

export type GateAnswer = {
	/** The whole gate: she may be found and asked. */
	visible: boolean
	/** One of the four blocks stands, whatever else hides or shows her. */
	blocked: boolean
}

/** Both as if nothing but a block could hide her. */
function blocksOnly(viewer: GateViewer, subject: GateSubject, rules: GateRules): boolean {
	const decision = canSee(
		{ ...viewer, isActive: true, companyVerified: true, companyActive: true },
		{
			...subject,
			isActive: true,
			openToOpportunities: true,
			pausedUntil: null,
			visibility: 'network',
			level: 'premium',
			maxRequestsPerMonth: null,
		},
		{ ...rules, inboxLimit: Number.POSITIVE_INFINITY },
	)
	return !decision.visible
}

/**
 * Whether the sender may see her now, on fresh rows. Somebody who does not exist is neither visible nor
 * blocked, after the same reads.
 */
export async function askGate(ctx: Context, { hr_partner_id, professional_id }: Asked): Promise<GateAnswer> {
	const [viewer, rules, subjects] = await Promise.all([
		readParties(ctx, hr_partner_id),
		readGateRules(ctx),
		readGateSubjects(ctx.fresh, [professional_id], ctx.clock.now()),
	])
	const subject = subjects.get(professional_id)
	if (!subject) return { visible: false, blocked: false }
	return {
		visible: canSee(viewer, subject, rules).visible,
		blocked: blocksOnly(viewer, subject, rules),
	}
}
