import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { insertOutbox } from './records.server.ts'

/** A rendered message on its way to one person. */
export type MailDraft = {
	/** The receiving account, or null when the address has none. */
	user_id: string | null
	to: string
	template: string
	template_id: string | null
	subject: string
	text: string
	html: string
	variables_hash: string
	channel?: 'email' | 'whatsapp' | 'sms'
}

export const mailCell = (id: string) => ({ table: 'outbox', column: 'secret_payload', row: id })

/** Queues a mail: the text waits encrypted in the outbox row and is wiped when it has been sent. */
export function mailRow(ctx: Context, draft: MailDraft, dedupeKey: string | null = null): Statement {
	const id = ctx.ids.uuid()
	return insertOutbox({
		id,
		job_name: 'mail.send',
		payload: JSON.stringify({ outbox_id: id }),
		secret_payload: ctx.crypto.seal(
			mailCell(id),
			JSON.stringify({ ...draft, channel: draft.channel ?? 'email' }),
		),
		dedupe_key: dedupeKey,
		due_at: ctx.clock.now(),
		created_at: ctx.clock.now(),
	})
}
