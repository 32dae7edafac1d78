import type { Context } from '#app/domains/context.ts'
import { cardsOf, readCardSources } from '#app/domains/search/index.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import type { Disclosed } from '#app/policy/disclosed.ts'
import type { MaskedCard } from '#app/policy/masked-card.ts'
import { unref } from '#app/policy/reference.server.ts'
import { askGate } from '../gate.server.ts'
import type { RoleRow } from './draft-records.server.ts'

/** Stands in for a text that is no ref, so that it takes the same path as a stranger's. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

const noQuery = { q: '', notice_max: null, location_state: null, industry: null, skill: [] }

/** The card as it stands for this company beside this role, whatever the gate says; null for nobody. */
export async function cardNow(
	ctx: Context<HrPartner>,
	professionalId: string,
	role: RoleRow | null,
): Promise<Disclosed<MaskedCard> | null> {
	const sources = await readCardSources(ctx, [professionalId])
	const [card] = cardsOf(ctx, sources, [professionalId], { query: noQuery, role })
	return card ?? null
}

/**
 * The person behind a ref, as she may be seen and asked now.
 * @throws NotFoundError for whoever is hidden, absent, or another company's ref, after the same reads
 */
export async function readAskable(ctx: Context<HrPartner>, reference: string, role: RoleRow | null) {
	const professional_id = unref(ctx.viewer.companyId, reference, ctx.keys.ref) ?? NOBODY
	const [{ visible }, card] = await Promise.all([
		askGate(ctx, { hr_partner_id: ctx.viewer.hrPartnerId, professional_id }),
		cardNow(ctx, professional_id, role),
	])
	if (!visible || !card) throw new NotFoundError('person to ask')
	return { professional_id, card }
}
