import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { findCompany } from './company-records.server.ts'

export type OwnVerification = {
	verification_status: 'pending' | 'verified' | 'premium'
	verification_date: number | null
	/** Why the company could not be verified yet; null while nobody has refused it. */
	refused_reason: string | null
	refused_at: number | null
	/** Days in which the review is to be done. */
	target_days: number
}

/** Where one's own company stands with its verification. */
export async function readOwnVerification(ctx: Context<HrPartner>): Promise<OwnVerification> {
	authorize(ctx.viewer, 'company.read')
	const [company, settings] = await Promise.all([
		findCompany(ctx.fresh, ctx.viewer.companyId),
		readSettings(ctx, 'verification_turnaround_days'),
	])
	if (!company) throw new NotFoundError('company of a signed-in partner')
	const { verification_status, verification_date, refused_reason, refused_at } = company
	return {
		verification_status,
		verification_date,
		refused_reason,
		refused_at,
		target_days: settings.verification_turnaround_days,
	}
}
