import type { Context } from '#app/domains/context.ts'
import { type CreditState, readCreditState } from '#app/domains/billing/index.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { disclose } from '#app/policy/disclosure.ts'
import type { Disclosed } from '#app/policy/disclosed.ts'
import { type MaskedCard, readStoredCard } from '#app/policy/masked-card.ts'
import { authorize, may } from '#app/policy/policy.ts'
import { ref, shortLabel } from '#app/policy/reference.server.ts'
import { reasonText } from '../decline-reasons.ts'
import { senderFirst } from '../parties.server.ts'
import { type RequestJoin, findAccount, findCompanys, listReaders } from '../records.server.ts'
import { type SeenState, seenByCompany, stateOf } from '../states.ts'
import { returnsCredit } from '../withdrawal.server.ts'
import { findContact } from '../unmasked/read-unmasked.server.ts'
import type { ContactCard } from '../unmasked/unmasked-profile.server.ts'
import type { DraftJoin } from './draft-records.server.ts'
import { findOwnDraft } from './own-draft.server.ts'

type Named = { id: string; name: string; job_title: string; is_sender: boolean }

type Common = {
	id: string
	role: { id: string; role_title: string; is_confidential: boolean }
	letter: string | null
	readers: Named[]
	/** Whether this viewer may take it back, send it or withdraw it. */
	may_change: boolean
}

export type SentDraft = Common & {
	kind: 'draft'
	state: 'held' | 'draft'
	ref: string
	label: string
	release_at: number | null
	returned_reason: string | null
}

export type SentRequest = Common & {
	kind: 'request'
	state: SeenState
	/** The card as it stood at release: nothing on it moves. */
	card: Disclosed<MaskedCard>
	sent_at: number
	expires_at: number
	/** When the answer was given; null while there is none to tell. */
	answered_at: number | null
	decline_reason: string | null
	professional_response: string | null
	credit: CreditState
	/** A withdrawal now would bring the credit back. */
	withdrawal_returns_credit: boolean
	is_reader: boolean
	/** For named readers of an accepted introduction alone. */
	contact: ContactCard | null
}

async function readersOf(ctx: Context<HrPartner>, id: string, senderId: string): Promise<Named[]> {
	const rows = await listReaders(ctx.fresh, id)
	return senderFirst(rows, senderId).map(({ partner }) => {
		const { first_name, last_name, job_title } = disclose('colleague', 'page', 'hr_partners', partner)
		return {
			id: partner.id,
			name: `${first_name} ${last_name}`,
			job_title,
			is_sender: partner.id === senderId,
		}
	})
}

function roleOf({ role }: RequestJoin | DraftJoin): Common['role'] {
	return { id: role.id, role_title: role.role_title, is_confidential: role.is_confidential }
}

async function draftView(ctx: Context<HrPartner>, found: DraftJoin): Promise<SentDraft> {
	const { draft } = found
	const reference = ref(draft.company_id, draft.sent_to_professional_id, ctx.keys.ref)
	return {
		kind: 'draft',
		id: draft.id,
		state: draft.status,
		ref: reference,
		label: shortLabel(reference),
		role: roleOf(found),
		letter: draft.personalized_message,
		readers: await readersOf(ctx, draft.id, draft.sent_by_hr_id),
		release_at: draft.release_at,
		returned_reason: draft.returned_reason,
		may_change: may(ctx.viewer, 'introduction.request', { company_id: draft.company_id }),
	}
}

async function requestView(ctx: Context<HrPartner>, found: RequestJoin): Promise<SentRequest> {
	const { request, professional } = found
	const now = ctx.clock.now()
	const account = await findAccount(ctx.fresh, professional.user_id)
	const state = seenByCompany(stateOf(request, now), account?.status === 'active')
	const isAnswered = state === 'accepted' || state === 'revoked' || state === 'declined'
	const charged = { company_id: request.company_id, introduction_id: request.id }
	const [readers, credit, contact] = await Promise.all([
		readersOf(ctx, request.id, request.sent_by_hr_id),
		readCreditState(ctx, charged),
		state === 'accepted' ? findContact(ctx, request.id) : null,
	])
	return {
		kind: 'request',
		id: request.id,
		state,
		card: readStoredCard(request.masked_snapshot),
		role: roleOf(found),
		letter: request.personalized_message,
		readers,
		sent_at: request.sent_at,
		expires_at: request.expires_at,
		answered_at: isAnswered ? request.response_date : null,
		decline_reason: state === 'declined' ? reasonText(request.decline_reason) : null,
		professional_response: state === 'declined' ? request.professional_response : null,
		credit,
		withdrawal_returns_credit: returnsCredit(request, now),
		is_reader: readers.some((reader) => reader.id === ctx.viewer.hrPartnerId),
		contact,
		may_change: may(ctx.viewer, 'introduction.withdraw', { company_id: request.company_id }),
	}
}

/**
 * One of the own company's requests, on hold or sent. Before acceptance it shows the stored card alone; after it,
 * the contact to named readers, which is written down as a showing.
 * @throws NotFoundError for another company's and for a malformed id
 */
export async function readSent(
	ctx: Context<HrPartner>,
	input: { id: string },
): Promise<SentDraft | SentRequest> {
	authorize(ctx.viewer, 'introduction.read', { company_id: ctx.viewer.companyId })
	const draft = await findOwnDraft(ctx, input.id)
	if (draft) return draftView(ctx, draft)
	const found = isUuid(input.id) ? await findCompanys(ctx.fresh, input.id, ctx.viewer.companyId) : null
	if (!found) throw new NotFoundError('request of another company')
	return requestView(ctx, found)
}
