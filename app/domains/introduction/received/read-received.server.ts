import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { SECOND } from '#app/lib/clock.ts'
import type { Professional } from '#app/policy/actors.ts'
import { disclose } from '#app/policy/disclosure.ts'
import { authorize } from '#app/policy/policy.ts'
import { reasonText } from '../decline-reasons.ts'
import { askingCompany, offerOf, ownPayFit } from '../offer.ts'
import { introductionAudit, isActiveReader, senderFirst } from '../parties.server.ts'
import { type ReaderJoin, type RequestJoin, listReaders } from '../records.server.ts'
import { type RequestState, stateOf } from '../states.ts'
import { findWholeProfile } from '../unmasked/records.server.ts'
import { unmaskedProfile } from '../unmasked/unmasked-profile.server.ts'
import { contactPerson, readerContact } from './contact-mails.server.ts'
import { readOwnRequest } from './own-request.server.ts'
import { listCurrentEmployers, markViewed } from './records.server.ts'

/** Notes the first look, which the company never learns of. */
async function noteView(ctx: Context<Professional>, { request }: RequestJoin): Promise<void> {
	if (request.viewed_by_professional) return
	await ctx.transaction((w) =>
		w.add(
			markViewed(request.id, ctx.viewer.professionalId, ctx.clock.now()),
			introductionAudit(ctx, 'introduction.view', request.id),
		),
	)
}

/** What she would share, while she still decides: built by the function that builds the readers' page. */
async function previewFor(ctx: Context<Professional>, state: RequestState) {
	if (state !== 'pending' && state !== 'accepting') return null
	const whole = await findWholeProfile(ctx.fresh, ctx.viewer.professionalId)
	if (!whole) return null
	const hidden = whole.professional.confidential_search
		? await listCurrentEmployers(ctx.fresh, ctx.viewer.professionalId)
		: []
	return { profile: unmaskedProfile(ctx, whole), hidden_from: hidden }
}

function contactFor(ctx: Context, found: RequestJoin, state: RequestState, readers: ReaderJoin[]) {
	if (state !== 'accepted' && state !== 'revoked') return null
	const contact = contactPerson(readers, found.request.sent_by_hr_id)
	return contact ? readerContact(ctx, contact) : null
}

/**
 * One of her own requests, whole: letter, offer, company, readers, and, while she decides, exactly what they
 * would see.
 * @param input.observe false leaves no trace of the look, for prefetching browsers
 * @throws NotFoundError for a stranger's, a suppressed or a malformed id alike
 */
export async function readReceived(ctx: Context<Professional>, input: { id: string; observe: boolean }) {
	authorize(ctx.viewer, 'introduction.read', { professional_id: ctx.viewer.professionalId })
	const found = await readOwnRequest(ctx, input.id)
	const { request, role, company, sender, professional } = found
	if (input.observe) await noteView(ctx, found)
	const state = stateOf(request, ctx.clock.now())
	const [named, preview, { acceptance_undo_seconds }] = await Promise.all([
		listReaders(ctx.fresh, request.id),
		previewFor(ctx, state),
		readSettings(ctx, 'acceptance_undo_seconds'),
	])
	const readers = named.filter((reader) => isActiveReader(reader, request.company_id))
	const { accepting_at } = request
	return {
		id: request.id,
		state,
		sent_at: request.sent_at,
		expires_at: request.expires_at,
		/** How long an acceptance can be undone, and until when this one can. */
		undo_seconds: acceptance_undo_seconds,
		undo_until: accepting_at === null ? null : accepting_at + acceptance_undo_seconds * SECOND,
		response_date: request.response_date,
		revoked_at: request.revoked_at,
		decline_reason: reasonText(request.decline_reason),
		professional_response: request.professional_response,
		letter: request.personalized_message,
		sender: disclose('asked', 'page', 'hr_partners', sender),
		/** Those of the named readers who are still there. */
		readers: senderFirst(readers, sender.id).map(({ partner }) =>
			disclose('asked', 'page', 'hr_partners', partner),
		),
		offer: offerOf(role),
		pay_fit: ownPayFit(role, professional.salary_expectation_min),
		company: askingCompany(role, company, request.status === 'accepted'),
		preview,
		contact: contactFor(ctx, found, state, readers),
	}
}

export type ReceivedRequest = Awaited<ReturnType<typeof readReceived>>
