import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { renderMail } from '#app/domains/notification/index.server.ts'
import { type MailDraft, mailRow } from '#app/domains/outbox/index.server.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { randomToken } from '#app/lib/ids.ts'
import { paths } from '#app/paths.ts'
import { insertToken } from './records.server.ts'
import { VERIFY_PURPOSE } from './verify-email.server.ts'

const LINK_LIVES = 2 * DAY

/** The mail with the link that proves an address, and the token behind it, for the joining batch. */
export async function proofOfEmail(
	ctx: Context,
	person: { userId: string; email: string; firstName: string; companyName?: string },
): Promise<Statement[]> {
	const token = randomToken(ctx.random)
	const mail = await renderMail(ctx, {
		user_id: person.userId,
		to: person.email,
		template: person.companyName ? 'welcome_hr_partner' : 'welcome_professional',
		variables: {
			first_name: person.firstName,
			company_name: person.companyName ?? '',
			valid_hours: String(LINK_LIVES / HOUR),
			link: ctx.origins.public + paths.verifyEmail(token),
		},
	})
	const now = ctx.clock.now()
	const row = insertToken({
		id: ctx.ids.uuid(),
		user_id: person.userId,
		purpose: VERIFY_PURPOSE,
		token_hash: sha256(token),
		expires_at: now + LINK_LIVES,
		created_at: now,
	})
	return [row, mailRow(ctx, mail)]
}

/** The mail to the holder of an address that somebody joined with again. */
export async function accountExistsMail(
	ctx: Context,
	user: { id: string; email: string; firstName: string },
): Promise<MailDraft> {
	return renderMail(ctx, {
		user_id: user.id,
		to: user.email,
		template: 'account_exists',
		variables: { first_name: user.firstName, link: ctx.origins.public + paths.login() },
	})
}
