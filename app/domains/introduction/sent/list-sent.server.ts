import type { Context } from '#app/domains/context.ts'
import { HOUR } from '#app/lib/clock.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { disclose } from '#app/policy/disclosure.ts'
import { type MaskedCard, readStoredCard } from '#app/policy/masked-card.ts'
import { authorize } from '#app/policy/policy.ts'
import { ref, shortLabel } from '#app/policy/reference.server.ts'
import { pageOf, readCursor } from '../cursor.ts'
import type { ListSent, SentTab } from '../schema.ts'
import { type SeenState, seenByCompany, stateOf } from '../states.ts'
import { countByTab, listAskedRoles, listDrafts, listRequests } from './sent-records.server.ts'

const PAGE = 20
const MOST_DRAFTS = 50

export type SentItem = {
	id: string
	state: SeenState
	card: Pick<MaskedCard, 'label' | 'headline'>
	role_title: string
	sender_name: string
	sent_at: number
	expires_at: number
	/** Hours between sending and answer; null without one. */
	answer_hours: number | null
}

export type DraftItem = {
	id: string
	state: 'held' | 'draft'
	label: string
	role_title: string
	sender_name: string
	release_at: number | null
	returned_reason: string | null
}

function nameOf(sender: Parameters<typeof disclose<'hr_partners', 'colleague', 'page'>>[3]): string {
	const { first_name, last_name } = disclose('colleague', 'page', 'hr_partners', sender)
	return `${first_name} ${last_name}`
}

async function readDrafts(ctx: Context<HrPartner>, input: ListSent): Promise<DraftItem[]> {
	const { companyId } = ctx.viewer
	const of = { company_id: companyId, job_role_id: input.job_role_id ?? null }
	const rows = await listDrafts(ctx.fresh, of, MOST_DRAFTS)
	return rows.map(({ draft, role_title, sender }) => ({
		id: draft.id,
		state: draft.status,
		label: shortLabel(ref(companyId, draft.sent_to_professional_id, ctx.keys.ref)),
		role_title,
		sender_name: nameOf(sender),
		release_at: draft.release_at,
		returned_reason: draft.returned_reason,
	}))
}

type Row = Awaited<ReturnType<typeof listRequests>>[number]

/** Of the person only what was on the card at release; of her answer only that and when it came. */
function itemOf({ request, role_title, sender, account_status }: Row, now: number): SentItem {
	const { label, headline } = readStoredCard(request.masked_snapshot)
	const isAnswered = request.status === 'accepted' || request.status === 'declined'
	const hours = isAnswered && request.response_date ? (request.response_date - request.sent_at) / HOUR : null
	return {
		id: request.id,
		state: seenByCompany(stateOf(request, now), account_status === 'active'),
		card: { label, headline },
		role_title,
		sender_name: nameOf(sender),
		sent_at: request.sent_at,
		expires_at: request.expires_at,
		answer_hours: hours === null ? null : Math.max(1, Math.round(hours)),
	}
}

export type SentPage = {
	items: SentItem[]
	/** On the first page of "all", and on the tab of their own. */
	drafts: DraftItem[]
	counts: Record<SentTab, number>
	/** For the filter by role. */
	roles: { id: string; role_title: string }[]
	next: string | null
}

/** The own company's requests of one tab, newest first, 20 a page. */
export async function listSent(ctx: Context<HrPartner>, input: ListSent): Promise<SentPage> {
	authorize(ctx.viewer, 'introduction.read', { company_id: ctx.viewer.companyId })
	const now = ctx.clock.now()
	const sent = {
		company_id: ctx.viewer.companyId,
		job_role_id: input.job_role_id ?? null,
		tab: input.status,
		now,
	}
	const after = readCursor(input.after)
	const [rows, counts, drafts, roles] = await Promise.all([
		listRequests(ctx.fresh, sent, after, PAGE + 1),
		countByTab(ctx.fresh, sent),
		readDrafts(ctx, input),
		listAskedRoles(ctx.fresh, ctx.viewer.companyId),
	])
	const { page, next } = pageOf(rows, PAGE, ({ request }) => ({ at: request.sent_at, id: request.id }))
	const withDrafts = after === null && (input.status === 'all' || input.status === 'held')
	return {
		items: page.map((row) => itemOf(row, now)),
		drafts: withDrafts ? drafts : [],
		counts: { ...counts, all: counts.all + drafts.length, held: drafts.length },
		roles,
		next,
	}
}
