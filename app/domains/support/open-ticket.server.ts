import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { renderMail } from '#app/domains/notification/index.server.ts'
import { mailRow } from '#app/domains/outbox/index.server.ts'
import { attemptLimit } from '#app/lib/attempt-limit.ts'
import { DAY, HOUR, SECOND, endOfWatDay, formatWatDay, watDay } from '#app/lib/clock.ts'
import { LimitError, UnavailableError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import { answerDays } from './answer-days.ts'
import { makeReceiptNumber } from './receipt-number.ts'
import { countTicketsOf, findReceipt, insertTicket } from './records.server.ts'
import type { TicketDraft } from './ticket-text.ts'

/** Each ticket with an address sends a mail there, so an address takes few: ours must not be a way to pester it. */
const MOST_PER_ADDRESS = 5
const byNetwork = attemptLimit({ most: 60, windowMs: HOUR })

export type Receipt = { receipt_number: string; due_at: number }

async function freeReceiptNumber(ctx: Context): Promise<string> {
	for (let attempt = 0; attempt < 5; attempt += 1) {
		const number = makeReceiptNumber(ctx.random)
		if (!(await findReceipt(ctx.fresh, number))) return number
	}
	throw new UnavailableError('no free receipt number')
}

async function limitSending(ctx: Context, emailIndex: string | null): Promise<void> {
	const wait = byNetwork.take(ctx.source.ipPrefix ?? 'unknown', ctx.clock.now())
	const again = 'Your text is kept on this page. Please send it later.'
	if (wait) throw new LimitError('tickets by network', `Too many messages at the moment. ${again}`, wait)
	if (!emailIndex) return
	const today = await countTicketsOf(ctx.fresh, emailIndex, ctx.clock.now() - DAY)
	if (today >= MOST_PER_ADDRESS)
		throw new LimitError(
			'tickets by address',
			`This address has sent ${MOST_PER_ADDRESS} messages in a day. ${again}`,
			DAY / SECOND,
		)
}

/**
 * Opens a ticket and, where an address was given, sends its receipt. The mail repeats nothing of what was typed.
 * @throws LimitError for many tickets from one network or with one address
 */
export async function openTicket(ctx: Context, draft: TicketDraft): Promise<Receipt> {
	const emailIndex = draft.email ? ctx.crypto.blindIndex('support_tickets', 'email', draft.email) : null
	await limitSending(ctx, emailIndex)
	const id = ctx.ids.uuid()
	const now = ctx.clock.now()
	const receipt_number = await freeReceiptNumber(ctx)
	const due_at = endOfWatDay(watDay(now + answerDays[draft.kind] * DAY)) - SECOND
	const user_id = 'userId' in ctx.viewer ? ctx.viewer.userId : null
	const seal = (column: string, plain: string) =>
		ctx.crypto.seal({ table: 'support_tickets', column, row: id }, plain)
	const mail = draft.email
		? await renderMail(ctx, {
				user_id,
				to: draft.email,
				template: 'support_receipt',
				variables: {
					receipt_number,
					due_date: formatWatDay(due_at),
					link: ctx.origins.public + paths.contact(),
				},
			})
		: null
	await ctx.transaction((w) => {
		w.add(
			insertTicket({
				id,
				receipt_number,
				kind: draft.kind,
				name: draft.name,
				email: draft.email ? seal('email', draft.email) : null,
				email_index: emailIndex,
				subject: draft.subject,
				body: seal('body', draft.body),
				user_id,
				due_at,
				created_at: now,
				updated_at: now,
			}),
			auditRow(ctx, {
				act: 'support.ticket',
				entity_type: 'support_ticket',
				entity_id: id,
				metadata: { kind: draft.kind },
			}),
		)
		if (mail) w.add(mailRow(ctx, mail))
	})
	return { receipt_number, due_at }
}
