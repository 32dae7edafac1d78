/** One message to one person. `id` is ours and is the idempotency key of the delivery. */
export type EmailMessage = {
	id: string
	to: string
	subject: string
	text: string
	html: string
	channel: 'email' | 'whatsapp' | 'sms'
	sent_at: number
}

export type EmailPort = {
	/**
	 * Hands a message over; the same id twice is delivered once.
	 * @returns the provider's name and its message id
	 * @throws when the server cannot take it now; the outbox tries again
	 */
	send(message: EmailMessage): Promise<{ provider: string; provider_message_id: string }>
}

/** What `/demo/mailbox` reads. Newest first. */
export type MailboxReader = {
	list(limit: number): Promise<EmailMessage[]>
}
