import type { Context } from '#app/domains/context.ts'
import type { System } from '#app/policy/actors.ts'
import { type MailDraft, mailCell } from './mail-row.server.ts'
import { findOutbox, insertEmailLog, markDone } from './records.server.ts'

type StoredMail = MailDraft & { channel: 'email' | 'whatsapp' | 'sms' }

/**
 * Hands one queued mail to the mail port and logs it without its body. The outbox id is the delivery's
 * idempotency key, so a repeat after a crash is recognised by the receiver.
 */
export async function sendMail(
	ctx: Context<System>,
	input: { outbox_id: string },
): Promise<{ sent: number }> {
	const row = await findOutbox(ctx.fresh, input.outbox_id)
	if (!row || row.done_at !== null || !row.secret_payload) return { sent: 0 }
	const mail = JSON.parse(ctx.crypto.open(mailCell(row.id), row.secret_payload)) as StoredMail
	const { provider, provider_message_id } = await ctx.ports.email.send({
		id: row.id,
		to: mail.to,
		subject: mail.subject,
		text: mail.text,
		html: mail.html,
		channel: mail.channel,
		sent_at: ctx.clock.now(),
	})
	const logId = ctx.ids.uuid()
	await ctx.transaction((w) =>
		w.add(
			markDone(row.id, ctx.clock.now()),
			insertEmailLog({
				id: logId,
				user_id: mail.user_id,
				recipient_email: ctx.crypto.seal(
					{ table: 'email_logs', column: 'recipient_email', row: logId },
					mail.to,
				),
				recipient_email_index: ctx.crypto.blindIndex('email_logs', 'recipient_email', mail.to),
				template_id: mail.template_id,
				subject: mail.subject,
				status: 'sent',
				email_provider: provider,
				provider_message_id,
				variables_hash: mail.variables_hash,
				sent_at: ctx.clock.now(),
				created_at: ctx.clock.now(),
			}),
		),
	)
	return { sent: 1 }
}
