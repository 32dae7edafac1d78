import type { Context } from '#app/domains/context.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { type DraftJoin, findDraft } from './draft-records.server.ts'

/** A draft of the own company; null for another's, a malformed id, and one that has become a request. */
export async function findOwnDraft(ctx: Context<HrPartner>, id: string): Promise<DraftJoin | null> {
	const found = isUuid(id) ? await findDraft(ctx.fresh, id) : null
	return found?.draft.company_id === ctx.viewer.companyId ? found : null
}

/** @throws NotFoundError when there is none */
export async function readOwnDraft(ctx: Context<HrPartner>, id: string): Promise<DraftJoin> {
	const found = await findOwnDraft(ctx, id)
	if (!found) throw new NotFoundError('draft of another company, or sent')
	return found
}
