import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { renderMail } from '#app/domains/notification/index.server.ts'
import { mailRow } from '#app/domains/outbox/index.server.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { DAY, formatWatTime } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import type { HrPartner, System } from '#app/policy/actors.ts'
import type { Disclosed } from '#app/policy/disclosed.ts'
import type { MaskedCard } from '#app/policy/masked-card.ts'
import { askGate } from '../gate.server.ts'
import { openContact } from '../unmasked/unmasked-profile.server.ts'
import { cardNow } from './card.server.ts'
import { type DraftJoin, findProfessional } from './draft-records.server.ts'

export type Prepared = {
	now: number
	expires_at: number
	isHidden: boolean
	card: Disclosed<MaskedCard>
	/** Milliseconds after a decline. */
	rest: number
	inboxLimit: number
	her: { user_id: string; mail: Statement }
}

/** The sender of a draft as the viewer whose eyes the gate and the card are made for. */
export function senderOf({ sender, company }: DraftJoin): HrPartner {
	return {
		kind: 'hr_partner',
		userId: sender.user_id,
		hrPartnerId: sender.id,
		companyId: company.id,
		roleInPlatform: sender.role_in_platform,
		canCreateRoles: sender.can_create_roles,
		canSendIntroductions: sender.can_send_introductions,
		canManageBilling: sender.can_manage_billing,
		companyVerified: company.verification_status !== 'pending',
		companyActive: company.status === 'active' && company.deleted_at === null,
	}
}

/** The discreet mail: the time to answer and the way there, nothing else. */
async function receivedMail(ctx: Context, { draft }: DraftJoin, deadline: number) {
	const her = await findProfessional(ctx.fresh, draft.sent_to_professional_id)
	if (!her) throw new Error('a draft names a professional who does not exist')
	const mail = await renderMail(ctx, {
		user_id: her.user.id,
		to: openContact(ctx, her.user).email,
		template: 'introduction_request_received',
		variables: {
			deadline: formatWatTime(deadline),
			link: ctx.origins.public + paths.professional.request(draft.id),
		},
	})
	return { user_id: her.user.id, mail: mailRow(ctx, mail, `introduction_request_received:${draft.id}`) }
}

/** Everything a release reads, before its batch; the same reads whether or not she is hidden. */
export async function prepareRelease(ctx: Context<HrPartner | System>, found: DraftJoin): Promise<Prepared> {
	const { draft, role } = found
	const settings = await readSettings(
		ctx,
		'introduction_expiry_days',
		'decline_rest_days',
		'max_pending_introductions_per_professional',
	)
	const now = ctx.clock.now()
	const expires_at = now + settings.introduction_expiry_days * DAY
	const [{ visible }, card, her] = await Promise.all([
		askGate(ctx, { hr_partner_id: draft.sent_by_hr_id, professional_id: draft.sent_to_professional_id }),
		cardNow({ ...ctx, viewer: senderOf(found) }, draft.sent_to_professional_id, role),
		receivedMail(ctx, found, expires_at),
	])
	if (!card) throw new Error('a draft names a professional without a card')
	return {
		now,
		expires_at,
		isHidden: !visible,
		card,
		rest: settings.decline_rest_days * DAY,
		inboxLimit: settings.max_pending_introductions_per_professional,
		her,
	}
}
