import type { Statement } from '#db/statements.ts'
import { giveBackCredit } from '#app/domains/billing/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { renderMail } from '#app/domains/notification/index.server.ts'
import { mailRow } from '#app/domains/outbox/index.server.ts'
import { ConflictError, FieldError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { ref, shortLabel } from '#app/policy/reference.server.ts'
import { introductionAudit, noticeFor } from '../parties.server.ts'
import { type RequestJoin, findAccount, transition } from '../records.server.ts'
import type { DeclineInput } from '../schema.ts'
import { findWholeProfile } from '../unmasked/records.server.ts'
import { openContact } from '../unmasked/unmasked-profile.server.ts'
import { TOO_LATE, forCompany } from '../wording.ts'
import { wordsThatName } from './own-words.ts'
import { hers, mustAllow, readOwnRequest } from './own-request.server.ts'

/** Her words reach the company while she stays unnamed, so they may not name her. */
async function refuseOwnName(ctx: Context<Professional>, response: string | null): Promise<void> {
	const whole = response === null ? null : await findWholeProfile(ctx.fresh, ctx.viewer.professionalId)
	if (response === null || !whole) return
	const { first_name, last_name, current_company } = whole.professional
	const employers = [current_company ?? '', ...whole.work.map((entry) => entry.company_name)]
	const found = wordsThatName(response, { names: [first_name, last_name], employers })
	if (found.length === 0) return
	throw new FieldError({
		professional_response: `Take out ${found.join(' and ')}: it would tell the company who you are`,
	})
}

/** The notice and the mail for whoever sent the request; one who has left gets neither. */
async function answerToSender(ctx: Context, { request, role, sender }: RequestJoin): Promise<Statement[]> {
	const account = await findAccount(ctx.fresh, sender.user_id)
	if (!account || account.status !== 'active' || sender.status !== 'active') return []
	const mail = await renderMail(ctx, {
		user_id: account.id,
		to: openContact(ctx, account).email,
		template: 'introduction_declined',
		variables: {
			first_name: sender.first_name,
			card_label: shortLabel(ref(request.company_id, request.sent_to_professional_id, ctx.keys.ref)),
			role_title: role.role_title,
			link: ctx.origins.public + paths.hr.request(request.id),
		},
	})
	const to = { user_id: account.id, side: 'company' } as const
	return [
		noticeFor(ctx, to, request.id, 'intro_declined', forCompany.declined(role.role_title)),
		mailRow(ctx, mail, `introduction_declined:${request.id}`),
	]
}

/**
 * Declines a request: the company reads the reason and the words she chose to give, and gets its credit back.
 * @throws FieldError when her words would name her
 * @throws ConflictError when it was answered, withdrawn or has expired
 */
export async function declineIntroduction(
	ctx: Context<Professional>,
	input: DeclineInput & { id: string },
): Promise<void> {
	authorize(ctx.viewer, 'introduction.answer', { professional_id: ctx.viewer.professionalId })
	const found = await readOwnRequest(ctx, input.id)
	mustAllow(ctx, found, 'decline', TOO_LATE.answer)
	await refuseOwnName(ctx, input.professional_response)
	const answer = await answerToSender(ctx, found)
	const { company_id } = found.request
	const words = { reason: input.decline_reason, response: input.professional_response }
	await ctx.transaction((w) => {
		w.must(
			transition.decline(hers(ctx, input.id), words),
			() => new ConflictError('decline lost a race', TOO_LATE.answer),
		)
		w.add(
			giveBackCredit(ctx, { company_id, introduction_id: input.id }, 'answered'),
			introductionAudit(ctx, 'introduction.decline', input.id, { reason: input.decline_reason }),
			...answer,
		)
	})
}
