import { readCredits } from '#app/domains/billing/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { disclose } from '#app/policy/disclosure.ts'
import { authorize } from '#app/policy/policy.ts'
import { listReaders } from '../records.server.ts'
import { requireUndertaking } from '../undertaking.server.ts'
import { readAskable } from './card.server.ts'
import { findReturnedDraft, findRole, listActiveRoles, listColleagues } from './draft-records.server.ts'

async function readColleagues(ctx: Context<HrPartner>) {
	const rows = await listColleagues(ctx.fresh, ctx.viewer.companyId, ctx.viewer.hrPartnerId)
	return rows.map(({ partner }) => {
		const { first_name, last_name, job_title } = disclose('colleague', 'page', 'hr_partners', partner)
		return { id: partner.id, name: `${first_name} ${last_name}`, job_title }
	})
}

/** What was typed before, where a request for this role and person was taken back or returned. */
async function readTyped(ctx: Context<HrPartner>, professionalId: string, jobRoleId: string | undefined) {
	if (!jobRoleId) return { letter: null, reader_id: [] }
	const of = { company_id: ctx.viewer.companyId, job_role_id: jobRoleId, professional_id: professionalId }
	const draft = await findReturnedDraft(ctx.fresh, of)
	const readers = draft ? await listReaders(ctx.fresh, draft.id) : []
	return { letter: draft?.personalized_message ?? null, reader_id: readers.map(({ partner }) => partner.id) }
}

/**
 * What the form of a new request shows: the card, the published roles, colleagues who may be named, the credit.
 * The card here is no profile view: whoever asks has opened it before.
 * @throws NotFoundError for a person who may not be seen
 * @throws ForbiddenError without the right, the verification or the undertaking
 */
export async function readRequestForm(
	ctx: Context<HrPartner>,
	input: { ref: string; job_role_id: string | null },
) {
	authorize(ctx.viewer, 'introduction.request', { company_id: ctx.viewer.companyId })
	await requireUndertaking(ctx)
	const { companyId } = ctx.viewer
	const wanted = input.job_role_id !== null && isUuid(input.job_role_id) ? input.job_role_id : null
	const found = wanted === null ? null : await findRole(ctx.fresh, companyId, wanted)
	const role = found?.status === 'active' ? found : null
	const { professional_id, card } = await readAskable(ctx, input.ref, role)
	const [roles, colleagues, credits, settings, typed] = await Promise.all([
		listActiveRoles(ctx.fresh, companyId),
		readColleagues(ctx),
		readCredits(ctx, companyId),
		readSettings(ctx, 'introduction_hold_seconds', 'introduction_expiry_days'),
		readTyped(ctx, professional_id, role?.id),
	])
	return {
		card,
		role: role && {
			id: role.id,
			role_title: role.role_title,
			is_confidential: role.is_confidential,
			location_state: role.location_state,
		},
		roles,
		colleagues,
		credits,
		...settings,
		typed,
	}
}

export type RequestFormPage = Awaited<ReturnType<typeof readRequestForm>>
