import type { Context } from '#app/domains/context.ts'
import { ConflictError, NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { findCompanys } from '../records.server.ts'
import { TOO_LATE } from '../wording.ts'
import { findOwnDraft } from './own-draft.server.ts'
import { release } from './release.server.ts'

/**
 * Ends the hold: the request leaves now. One that has left already stays as it is.
 * @throws NotFoundError for another company's
 * @throws ConflictError when it was taken back
 */
export async function sendNow(ctx: Context<HrPartner>, input: { id: string }): Promise<{ sent: boolean }> {
	authorize(ctx.viewer, 'introduction.release', { company_id: ctx.viewer.companyId })
	const found = await findOwnDraft(ctx, input.id)
	const outcome = found ? await release(ctx, input.id, 'now') : 'gone'
	if (outcome !== 'gone') return { sent: outcome === 'released' }
	const request = isUuid(input.id) ? await findCompanys(ctx.fresh, input.id, ctx.viewer.companyId) : null
	if (request) return { sent: true }
	if (!found) throw new NotFoundError('draft of another company')
	throw new ConflictError('the draft is not on hold', TOO_LATE.hold)
}
