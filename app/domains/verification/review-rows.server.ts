import type { NotificationType } from '#db/schema/lookups.ts'
import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { notificationRow, renderMail } from '#app/domains/notification/index.server.ts'
import { mailRow } from '#app/domains/outbox/index.server.ts'

type Review = {
	user: { id: string; email: string }
	first_name: string
	type: Extract<NotificationType, 'verification_complete' | 'verification_refused'>
	/** The notice in the app. */
	title: string
	message: string
	/** The sentence in the mail; neutral, because others may read over a shoulder. */
	result: string
	/** One of our own paths. */
	action_url: string
}

/** Tells a person the outcome of a review, in the app and by mail, as statements of the decision's own batch. */
export async function reviewRows(ctx: Context, review: Review): Promise<Statement[]> {
	const mail = await renderMail(ctx, {
		user_id: review.user.id,
		to: ctx.crypto.open({ table: 'users', column: 'email', row: review.user.id }, review.user.email),
		template: 'verification_complete',
		variables: {
			first_name: review.first_name,
			result: review.result,
			link: ctx.origins.public + review.action_url,
		},
	})
	const notice = notificationRow(ctx, {
		user_id: review.user.id,
		type: review.type,
		title: review.title,
		message: review.message,
		action_url: review.action_url,
	})
	return [notice, mailRow(ctx, mail)]
}
