import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { introductionAudit } from '../parties.server.ts'
import { findCompanys } from '../records.server.ts'
import { TOO_LATE } from '../wording.ts'
import { deleteDraft, returnToDraft } from './draft-records.server.ts'
import { findOwnDraft, readOwnDraft } from './own-draft.server.ts'

const tooLate = () => new ConflictError('the hold is over', TOO_LATE.hold)

/**
 * Takes a request back while it is on hold; it becomes a draft that can be changed and sent again.
 * @throws ConflictError when it has left
 */
export async function undoHold(ctx: Context<HrPartner>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'introduction.request', { company_id: ctx.viewer.companyId })
	const found = await findOwnDraft(ctx, input.id)
	if (!found && (await findCompanys(ctx.fresh, input.id, ctx.viewer.companyId))) throw tooLate()
	const { draft } = found ?? (await readOwnDraft(ctx, input.id))
	await ctx.transaction((w) => {
		w.must(returnToDraft(draft.id, null, ctx.clock.now()), tooLate)
		w.add(introductionAudit(ctx, 'introduction.hold_undo', draft.id))
	})
}

/** Deletes a draft that is not on hold. @throws ConflictError when it is on hold or has left */
export async function discardDraft(ctx: Context<HrPartner>, input: { id: string }): Promise<void> {
	authorize(ctx.viewer, 'introduction.request', { company_id: ctx.viewer.companyId })
	const { draft } = await readOwnDraft(ctx, input.id)
	const { guard, rest } = deleteDraft(draft.id, ctx.viewer.companyId)
	await ctx.transaction((w) => {
		w.must(guard, tooLate)
		w.add(rest, introductionAudit(ctx, 'introduction.draft', draft.id, { discarded: true }))
	})
}
