import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { Admin } from '#app/policy/actors.ts'
import { disclose, shownFields } from '#app/policy/disclosure.ts'
import { authorize } from '#app/policy/policy.ts'
import { findProfessionalCase, insertDisclosure, listCareer } from './professional-records.server.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findProfessionalCase>>>

/** @throws NotFoundError when there is no such active account */
export async function requireProfessionalCase(ctx: Context<Admin>, id: string): Promise<Found> {
	authorize(ctx.viewer, 'verification.professional')
	const found = isUuid(id) ? await findProfessionalCase(ctx.fresh, id) : null
	if (!found) throw new NotFoundError('no such professional case')
	return found
}

const KINDS = [
	'professionals',
	'professional_work_history',
	'professional_education',
	'professional_certifications',
] as const

/** The admin's look at her profile, for the audit trail and for her own ledger: field names, no values. */
async function recordReading(ctx: Context<Admin>, professionalId: string): Promise<void> {
	const fields = KINDS.flatMap((kind) =>
		shownFields('admin_verifier', 'page', kind).map((field) => `${kind}.${field}`),
	)
	const ledger = insertDisclosure({
		id: ctx.ids.uuid(),
		professional_id: professionalId,
		viewer_user_id: ctx.viewer.userId,
		surface: 'page',
		fields,
		occurred_at: ctx.clock.now(),
	})
	const audit = auditRow(ctx, {
		act: 'verification.professional.read',
		entity_type: 'professional',
		entity_id: professionalId,
		metadata: { purpose: 'verification', fields },
	})
	await ctx.transaction((w) => w.add(ledger, audit))
}

export type DecidedCase = {
	state: 'decided'
	verification_status: 'full' | 'premium'
	verification_date: number | null
}

async function claimsOf(ctx: Context<Admin>, { professional, user }: Found) {
	const career = await listCareer(ctx.fresh, professional.id)
	return {
		professional: disclose('admin_verifier', 'page', 'professionals', professional),
		account: disclose('admin_verifier', 'page', 'users', user),
		work: career.work.map((row) => ({
			work_history_id: row.id,
			entry: disclose('admin_verifier', 'page', 'professional_work_history', row),
		})),
		education: career.education.map((row) =>
			disclose('admin_verifier', 'page', 'professional_education', row),
		),
		certifications: career.certifications.map((row) =>
			disclose('admin_verifier', 'page', 'professional_certifications', row),
		),
	}
}

export type OpenCase = Awaited<ReturnType<typeof claimsOf>> & {
	state: 'open'
	ready_at: number
	/** When she was last asked or refused; null when never. */
	answered_at: number | null
}

/**
 * What she claims, for an admin who verifies. Only a case that can be decided shows her; each reading is recorded
 * before it is answered.
 */
export async function readProfessionalCase(
	ctx: Context<Admin>,
	input: { id: string },
): Promise<OpenCase | DecidedCase> {
	const found = await requireProfessionalCase(ctx, input.id)
	const { verification_status, verification_date } = found.professional
	if (verification_status === 'full' || verification_status === 'premium')
		return { state: 'decided', verification_status, verification_date }
	if (!found.is_open) throw new NotFoundError('profile is not ready to be verified')
	const claims = await claimsOf(ctx, found)
	await recordReading(ctx, found.professional.id)
	return { state: 'open', ready_at: found.ready_at, answered_at: found.answered_at, ...claims }
}
