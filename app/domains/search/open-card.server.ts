import type { ViewSource } from '#db/schema/search.enums.ts'
import type { Context } from '#app/domains/context.ts'
import { HOUR } from '#app/lib/clock.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import type { Disclosed } from '#app/policy/disclosed.ts'
import type { MaskedCard } from '#app/policy/masked-card.ts'
import { authorize } from '#app/policy/policy.ts'
import { unref } from '#app/policy/reference.server.ts'
import { listAllowed, readGate } from './gate.server.ts'
import { cardFields, cardsOf, readCardSources } from './read-cards.server.ts'
import { addClicked, insertDisclosure, insertProfileView, listPublishedRoles } from './records.server.ts'
import { requireAgreements } from './require-agreements.server.ts'

/** Stands in for what is no ref at all, so that it takes the same path as a stranger's. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

export type OpenCard = { ref: string; job_role_id: string | null; view_source?: ViewSource }
export type OpenedCard = { card: Disclosed<MaskedCard>; role: { id: string; role_title: string } | null }

const noQuery = { q: '', notice_max: null, industry: null, skill: [] }

/** The view and its line in her ledger; how long it lasted is not known. */
async function recordView(
	ctx: Context<HrPartner>,
	professionalId: string,
	source: ViewSource,
	jobRoleId: string | null,
) {
	const now = ctx.clock.now()
	const { hrPartnerId, userId, companyId } = ctx.viewer
	await ctx.transaction((w) =>
		w.add(
			insertProfileView({
				id: ctx.ids.uuid(),
				viewer_hr_id: hrPartnerId,
				viewed_professional_id: professionalId,
				view_source: source,
				job_role_id: jobRoleId,
				viewed_at: now,
			}),
			insertDisclosure({
				id: ctx.ids.uuid(),
				professional_id: professionalId,
				viewer_user_id: userId,
				viewer_company_id: companyId,
				surface: 'page',
				fields: [...cardFields],
				occurred_at: now,
			}),
			addClicked(hrPartnerId, professionalId, now - HOUR),
		),
	)
}

/**
 * One masked card, opened: written down as a view and in her ledger.
 * @throws NotFoundError for a person who is hidden, absent or another company's ref, after the same reads
 * @throws ForbiddenError while the company is not verified or the agreements are not accepted
 */
export async function openCard(ctx: Context<HrPartner>, input: OpenCard): Promise<OpenedCard> {
	authorize(ctx.viewer, 'card.open')
	const id = unref(ctx.viewer.companyId, input.ref, ctx.keys.ref) ?? NOBODY
	const [gate, roles] = await Promise.all([
		readGate(ctx),
		listPublishedRoles(ctx.fresh, ctx.viewer.companyId),
		requireAgreements(ctx),
	])
	const role = roles.find((published) => published.id === input.job_role_id) ?? null
	const [allowed, sources] = await Promise.all([listAllowed(ctx, gate, [id]), readCardSources(ctx, [id])])
	if (!allowed.has(id)) throw new NotFoundError('card')
	const [card] = cardsOf(ctx, sources, [id], { query: noQuery, role })
	if (!card) throw new NotFoundError('card')
	await recordView(ctx, id, input.view_source ?? 'search', role?.id ?? null)
	return { card, role: role && { id: role.id, role_title: role.role_title } }
}
