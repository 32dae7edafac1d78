import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import type { Admin } from '#app/policy/actors.ts'
import { authorize, may } from '#app/policy/policy.ts'
import { countCompanyCases } from './company-records.server.ts'
import { countProfessionalCases } from './professional-records.server.ts'

/** `oldest_at`: since when the oldest case waits, or null. */
export type QueueState = { n: number; oldest_at: number | null }

export type Queues = {
	/** Null where this admin may not decide. */
	professionals: QueueState | null
	companies: QueueState | null
	/** Days in which a case is to be decided. */
	target_days: number
}

/** The queues that this admin works on. @throws ForbiddenError for an admin who works on none */
export async function readQueues(ctx: Context<Admin>): Promise<Queues> {
	authorize(ctx.viewer, 'admin.queues')
	const [professionals, companies, { verification_turnaround_days }] = await Promise.all([
		may(ctx.viewer, 'verification.professional') ? countProfessionalCases(ctx.fresh) : null,
		may(ctx.viewer, 'verification.company') ? countCompanyCases(ctx.fresh) : null,
		readSettings(ctx, 'verification_turnaround_days'),
	])
	return { professionals, companies, target_days: verification_turnaround_days }
}
