import type { Context } from '#app/domains/context.ts'
import { takeCredit } from '#app/domains/billing/index.server.ts'
import { outboxRow } from '#app/domains/outbox/index.server.ts'
import { ConflictError, isAppError } from '#app/lib/errors.ts'
import type { HrPartner, System } from '#app/policy/actors.ts'
import { introductionAudit, noticeFor, suppressionAudit } from '../parties.server.ts'
import { type ReturnedBecause, forCompany, forHer, returned } from '../wording.ts'
import { type DraftJoin, deleteHeld, findDraft, returnToDraft } from './draft-records.server.ts'
import { type Prepared, prepareRelease } from './prepare-release.server.ts'
import { insertReleased, touchIfRoom } from './release-records.server.ts'

/** `returned`: back to draft with a reason. `waiting`: not due, and queued again for then. */
export type Released = 'released' | 'returned' | 'waiting' | 'gone'

type Releasing = Context<HrPartner | System>
type Lost = 'gone' | 'changed' | 'no_credit' | 'full'

const lost = (why: Lost) => () => new ConflictError(`release: ${why}`, '')

function lostBy(error: unknown): Lost {
	const why = (['gone', 'changed', 'no_credit', 'full'] as const).find(
		(word) => isAppError(error) && error.message === `release: ${word}`,
	)
	if (!why) throw error
	return why
}

/** What has changed during the hold and forbids sending; null when nothing has. */
function whyNot({ role, company, sender, account }: DraftJoin): ReturnedBecause | null {
	if (role.status !== 'active' || role.deleted_at !== null) return 'role'
	if (company.status !== 'active' || company.deleted_at !== null) return 'company'
	if (company.verification_status === 'pending') return 'company'
	const isActive = sender.status === 'active' && account.status === 'active' && account.deleted_at === null
	return isActive && sender.can_send_introductions ? null : 'right'
}

async function giveBack(
	ctx: Releasing,
	{ draft, role, sender }: DraftJoin,
	why: ReturnedBecause,
): Promise<Released> {
	const words = forCompany.returned(role.role_title, returned[why])
	try {
		await ctx.transaction((w) => {
			w.must(returnToDraft(draft.id, returned[why], ctx.clock.now()), lost('gone'))
			w.add(
				introductionAudit(ctx, 'introduction.return', draft.id, { reason: why }),
				noticeFor(
					ctx,
					{ user_id: sender.user_id, side: 'company' },
					draft.id,
					'intro_returned_to_draft',
					words,
				),
			)
		})
		return 'returned'
	} catch (error) {
		return lostBy(error) === 'gone' ? 'gone' : 'returned'
	}
}

async function send(
	ctx: Releasing,
	{ draft }: DraftJoin,
	prepared: Prepared,
	isHidden: boolean,
): Promise<void> {
	const { now, expires_at, card, rest, inboxLimit, her } = prepared
	const suppressed_at = isHidden ? now : null
	const asking = {
		company_id: draft.company_id,
		job_role_id: draft.job_role_id,
		professional_id: draft.sent_to_professional_id,
		draft_id: draft.id,
		now,
		rest,
	}
	await ctx.transaction((w) => {
		w.must(deleteHeld(draft.id), lost('gone'))
		w.must(
			insertReleased(
				{ draft, now, expires_at, masked_snapshot: JSON.stringify(card), suppressed_at },
				asking,
			),
			lost('changed'),
		)
		w.must(takeCredit(ctx, { company_id: draft.company_id, introduction_id: draft.id }), lost('no_credit'))
		w.add(introductionAudit(ctx, 'introduction.release', draft.id, { job_role_id: draft.job_role_id }))
		if (isHidden) return w.add(suppressionAudit(ctx, draft.id))
		w.must(touchIfRoom(draft, inboxLimit, now), lost('full'))
		const notice = forHer.received(expires_at)
		w.add(noticeFor(ctx, { user_id: her.user_id, side: 'hers' }, draft.id, 'intro_request', notice), her.mail)
	})
}

async function attempt(
	ctx: Releasing,
	found: DraftJoin,
	prepared: Prepared,
	isHidden: boolean,
): Promise<Released> {
	try {
		await send(ctx, found, prepared, isHidden)
		return 'released'
	} catch (error) {
		const why = lostBy(error)
		if (why === 'gone') return 'gone'
		if (why === 'full') return attempt(ctx, found, prepared, true)
		if (why === 'no_credit') return giveBack(ctx, found, 'no_credit')
		const again = await findDraft(ctx.fresh, found.draft.id)
		return giveBack(ctx, found, (again ? whyNot(again) : null) ?? 'asked_before')
	}
}

/** Queues the job again: a clock runs fast. */
async function wait(ctx: Releasing, id: string, due: number): Promise<'waiting'> {
	const key = `introduction.release:${id}:${due}:again`
	await ctx.transaction((w) => w.add(outboxRow(ctx, 'introduction.release', { draft_id: id }, due, key)))
	return 'waiting'
}

/**
 * Sends a request that is on hold, once: row, credit, notice and mail are one batch. Where the gate hides her by
 * now, or her inbox is full, the request is suppressed: to the company it is like any other, and she never
 * learns of it.
 * @param when `due` respects the hold, `now` is "Send now"
 */
export async function release(ctx: Releasing, id: string, when: 'due' | 'now'): Promise<Released> {
	const found = await findDraft(ctx.fresh, id)
	if (found?.draft.status !== 'held' || found.draft.release_at === null) return 'gone'
	if (when === 'due' && found.draft.release_at > ctx.clock.now()) return wait(ctx, id, found.draft.release_at)
	const why = whyNot(found)
	if (why) return giveBack(ctx, found, why)
	const prepared = await prepareRelease(ctx, found)
	return attempt(ctx, found, prepared, prepared.isHidden)
}
