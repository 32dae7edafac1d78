import type { Context } from '#app/domains/context.ts'
import { parseReceiptNumber } from './receipt-number.ts'
import { findReceipt } from './records.server.ts'
import type { TicketKind } from './ticket-text.ts'

/** The receipt of a ticket of this kind, for the page after the form; null when the number is none of ours. */
export async function readReceipt(ctx: Pick<Context, 'fresh'>, kind: TicketKind, text: string | null) {
	const number = text ? parseReceiptNumber(text) : null
	const found = number ? await findReceipt(ctx.fresh, number) : null
	return found?.kind === kind ? { receipt_number: found.receipt_number, due_at: found.due_at } : null
}
