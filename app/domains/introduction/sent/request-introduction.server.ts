import { auditRow } from '#app/domains/audit/index.server.ts'
import { readCredits } from '#app/domains/billing/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { outboxRow } from '#app/domains/outbox/index.server.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { DAY, SECOND } from '#app/lib/clock.ts'
import { FieldError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import type { RequestIntroduction } from '../schema.ts'
import { ASKED_BEFORE, NO_CREDIT } from '../wording.ts'
import { requireUndertaking } from '../undertaking.server.ts'
import { readAskable } from './card.server.ts'
import {
	dropReturned,
	findRole,
	insertHeld,
	insertReaders,
	listColleagues,
	touchIfPaid,
} from './draft-records.server.ts'
import { release } from './release.server.ts'

export type Requested = { id: string; release_at: number; is_held: boolean }

/** The role must be the company's own and published. */
async function readRole(ctx: Context<HrPartner>, id: string) {
	const role = await findRole(ctx.fresh, ctx.viewer.companyId, id)
	if (role?.status === 'active') return role
	throw new FieldError({ job_role_id: 'Choose one of your published roles' })
}

/** The sender and the colleagues she names. */
async function readReaders(ctx: Context<HrPartner>, chosen: readonly string[]): Promise<string[]> {
	const { hrPartnerId, companyId } = ctx.viewer
	const colleagues = await listColleagues(ctx.fresh, companyId, hrPartnerId)
	const others = [...new Set(chosen)].filter((id) => id !== hrPartnerId)
	const known = others.every((id) => colleagues.some(({ partner }) => partner.id === id))
	if (!known) throw new FieldError({ reader_id: 'Choose readers from the list of your colleagues' })
	return [hrPartnerId, ...others]
}

const refused = (sentence: string) => () => new FieldError({}, sentence)

/**
 * Puts a request on hold for `introduction_hold_seconds`; a job or "Send now" releases it. Where they are 0,
 * release follows at once.
 * @throws NotFoundError for a person who is hidden, absent or another company's ref
 * @throws FieldError for a role, readers or a credit that is missing, and when the company has asked before
 */
export async function requestIntroduction(
	ctx: Context<HrPartner>,
	input: RequestIntroduction,
): Promise<Requested> {
	authorize(ctx.viewer, 'introduction.request', { company_id: ctx.viewer.companyId })
	await requireUndertaking(ctx)
	const role = await readRole(ctx, input.job_role_id)
	const { professional_id } = await readAskable(ctx, input.ref, role)
	const readers = await readReaders(ctx, input.reader_id)
	if ((await readCredits(ctx, ctx.viewer.companyId)) < 1) throw new FieldError({}, NO_CREDIT)
	const settings = await readSettings(ctx, 'introduction_hold_seconds', 'decline_rest_days')
	const now = ctx.clock.now()
	const draft = {
		id: ctx.ids.uuid(),
		job_role_id: role.id,
		company_id: ctx.viewer.companyId,
		sent_by_hr_id: ctx.viewer.hrPartnerId,
		sent_to_professional_id: professional_id,
		personalized_message: input.personalized_message,
		held_at: now,
		release_at: now + settings.introduction_hold_seconds * SECOND,
	}
	const asking = {
		company_id: draft.company_id,
		job_role_id: role.id,
		professional_id,
		draft_id: draft.id,
		now,
		rest: settings.decline_rest_days * DAY,
	}
	await ctx.transaction((w) => {
		w.add(...dropReturned(asking))
		w.must(insertHeld(draft, asking), refused(ASKED_BEFORE))
		w.must(touchIfPaid(draft), refused(NO_CREDIT))
		w.add(
			insertReaders(draft.id, readers, now),
			auditRow(ctx, {
				act: 'introduction.request',
				entity_type: 'introduction_request',
				entity_id: draft.id,
				metadata: { job_role_id: role.id, readers },
			}),
			outboxRow(ctx, 'introduction.release', { draft_id: draft.id }, draft.release_at, releaseKey(draft)),
		)
	})
	const is_held = draft.release_at > now
	if (!is_held) await release(ctx, draft.id, 'due')
	return { id: draft.id, release_at: draft.release_at, is_held }
}

function releaseKey(draft: { id: string; release_at: number }): string {
	return `introduction.release:${draft.id}:${draft.release_at}`
}
