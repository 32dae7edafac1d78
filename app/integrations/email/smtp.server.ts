import { createTransport } from 'nodemailer'
import type { EmailPort } from './port.ts'

/** One bare address: a list, a group or a line break would reach more people than the one meant. */
const ONE_ADDRESS = /^[^\s@,;:<>()"\\]+@[^\s@,;:<>()"\\]+$/

/** SMTP (RFC 5321) by nodemailer; the Message-ID is made from our id, so that a repeated send is recognisable. */
export function smtpEmail(options: { url: string; from: string }): EmailPort {
	const transport = createTransport(options.url, { disableFileAccess: true, disableUrlAccess: true })
	return {
		async send(message) {
			if (!ONE_ADDRESS.test(message.to)) throw new Error('the recipient is not one e-mail address')
			const domain = /@([\w.-]+)/.exec(options.from)?.[1] ?? 'localhost'
			const result = await transport.sendMail({
				from: options.from,
				to: message.to,
				subject: message.subject,
				text: message.text,
				html: message.html,
				messageId: `<${message.id}@${domain}>`,
				disableFileAccess: true,
				disableUrlAccess: true,
			})
			return { provider: 'smtp', provider_message_id: String(result.messageId) }
		},
	}
}
