import type { Context } from '#app/domains/context.ts'
import { giveBackCredit } from '#app/domains/billing/index.server.ts'
import { outboxRow } from '#app/domains/outbox/index.server.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { SECOND } from '#app/lib/clock.ts'
import { ConflictError, isAppError } from '#app/lib/errors.ts'
import { askGate } from '../gate.server.ts'
import { introductionAudit, isActiveReader, noticeFor } from '../parties.server.ts'
import { type RequestJoin, findRequest, listReaders, transition } from '../records.server.ts'
import { withdrawalOf } from '../withdrawal.server.ts'
import { type WholeProfile, findWholeProfile } from '../unmasked/records.server.ts'
import { forCompany, forHer } from '../wording.ts'
import { contactMails, contactToReader } from './contact-mails.server.ts'
import { suppress } from './own-request.server.ts'

/** `waiting`: its time to undo is not over, and the job is queued again for then. */
export type Revealed = 'revealed' | 'waiting' | 'gone'

type Accepting = RequestJoin & { request: { accepting_at: number } }

function isAccepting(found: RequestJoin | null): found is Accepting {
	const request = found?.request
	return request?.status === 'pending' && request.accepting_at !== null && request.suppressed_at === null
}

async function dueAt(ctx: Context, { request }: Accepting): Promise<number> {
	const { acceptance_undo_seconds } = await readSettings(ctx, 'acceptance_undo_seconds')
	return request.accepting_at + acceptance_undo_seconds * SECOND
}

/** Queues the job again: the setting has grown since, or a clock runs fast. */
async function wait(ctx: Context, { request }: Accepting, due: number): Promise<'waiting'> {
	const key = `introduction.reveal:${request.id}:${request.accepting_at}:${due}`
	await ctx.transaction((w) =>
		w.add(outboxRow(ctx, 'introduction.reveal', { introduction_id: request.id }, due, key)),
	)
	return 'waiting'
}

/** What has changed since the click may forbid sharing: then nothing is shared, and nobody of the company told. */
async function findSharable(ctx: Context, found: Accepting): Promise<WholeProfile | null> {
	const { request, company } = found
	const asked = { hr_partner_id: request.sent_by_hr_id, professional_id: request.sent_to_professional_id }
	const [{ blocked }, whole] = await Promise.all([
		askGate(ctx, asked),
		findWholeProfile(ctx.fresh, request.sent_to_professional_id),
	])
	if (blocked || !whole) {
		await suppress(ctx, request.id)
		return null
	}
	if (company.status === 'active' && company.deleted_at === null) return whole
	const { guard, rest } = withdrawalOf(
		ctx,
		{ ...request, professional_user_id: found.professional.user_id },
		forHer.role_closed(),
	)
	await ctx.transaction((w) => {
		w.must(guard)
		w.add(...rest)
	})
	return null
}

const LOST = 'reveal lost a race'

async function share(ctx: Context, found: Accepting, whole: WholeProfile): Promise<void> {
	const { request, role, professional } = found
	const all = await listReaders(ctx.fresh, request.id)
	const readers = all.filter((reader) => isActiveReader(reader, request.company_id))
	const mails = await contactMails(ctx, found, whole, readers)
	await ctx.transaction((w) => {
		w.must(
			transition.reveal(request.id, request.accepting_at, ctx.clock.now()),
			() => new ConflictError(LOST, ''),
		)
		w.add(
			giveBackCredit(ctx, { company_id: request.company_id, introduction_id: request.id }, 'answered'),
			introductionAudit(ctx, 'introduction.reveal', request.id, { readers: readers.length }),
			...readers.map((reader) => contactToReader(ctx, found, whole, reader)),
			...readers.map(({ user }) =>
				noticeFor(
					ctx,
					{ user_id: user.id, side: 'company' },
					request.id,
					'intro_accepted',
					forCompany.accepted(role.role_title),
				),
			),
			noticeFor(
				ctx,
				{ user_id: professional.user_id, side: 'hers' },
				request.id,
				'intro_contact_shared',
				forHer.shared(),
			),
			...mails,
		)
	})
}

/**
 * Turns an acceptance into an introduction, once: status, credit, ledger, notices and both mails are one batch.
 * Whoever comes second finds it done.
 * @param when `due` respects the time to undo, `now` is her own "Share now"
 */
export async function reveal(ctx: Context, id: string, when: 'due' | 'now'): Promise<Revealed> {
	const found = await findRequest(ctx.fresh, id)
	if (!isAccepting(found)) return 'gone'
	const due = when === 'now' ? 0 : await dueAt(ctx, found)
	if (due > ctx.clock.now()) return wait(ctx, found, due)
	const whole = await findSharable(ctx, found)
	if (!whole) return 'gone'
	try {
		await share(ctx, found, whole)
		return 'revealed'
	} catch (error) {
		if (!isAppError(error) || error.message !== LOST) throw error
		const again = await findRequest(ctx.fresh, id)
		return again?.request.status === 'accepted' ? 'revealed' : 'gone'
	}
}
