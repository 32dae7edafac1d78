import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { renderMail } from '#app/domains/notification/index.server.ts'
import { mailRow } from '#app/domains/outbox/index.server.ts'
import { formatPhone } from '#app/lib/phone.ts'
import { paths } from '#app/paths.ts'
import { disclose } from '#app/policy/disclosure.ts'
import type { ReaderJoin, RequestJoin } from '../records.server.ts'
import { type WholeProfile, insertDisclosure } from '../unmasked/records.server.ts'
import { openContact } from '../unmasked/unmasked-profile.server.ts'

const phoneText = (phone: string | null) => (phone === null ? 'Not given' : formatPhone(phone))
const nameOf = (person: { first_name: string; last_name: string }) =>
	`${person.first_name} ${person.last_name}`

/** Her name and contact as a mail may carry them to a named reader. */
function herContact(ctx: Context, { professional, account }: WholeProfile) {
	return {
		...disclose('hr_reader', 'email', 'professionals', professional),
		...disclose('hr_reader', 'email', 'users', openContact(ctx, account)),
	}
}

/** What a reader of the company may be told to her: name, title and contact. */
export function readerContact(ctx: Pick<Context, 'crypto'>, { partner, user }: ReaderJoin) {
	const { first_name, last_name, job_title } = disclose('met', 'email', 'hr_partners', partner)
	return { first_name, last_name, job_title, ...disclose('met', 'email', 'users', openContact(ctx, user)) }
}

export type ReaderContact = ReturnType<typeof readerContact>

/** The ledger row of the mail that tells one reader her contact. */
export function contactToReader(
	ctx: Context,
	{ request }: RequestJoin,
	whole: WholeProfile,
	reader: ReaderJoin,
): Statement {
	return insertDisclosure({
		id: ctx.ids.uuid(),
		professional_id: request.sent_to_professional_id,
		viewer_user_id: reader.user.id,
		viewer_company_id: request.company_id,
		surface: 'email',
		fields: Object.keys(herContact(ctx, whole)),
		introduction_id: request.id,
		occurred_at: ctx.clock.now(),
	})
}

async function mailToReader(
	ctx: Context,
	{ request, role }: RequestJoin,
	whole: WholeProfile,
	reader: ReaderJoin,
) {
	const her = herContact(ctx, whole)
	const { email } = openContact(ctx, reader.user)
	const mail = await renderMail(ctx, {
		user_id: reader.user.id,
		to: email,
		template: 'introduction_accepted',
		variables: {
			recipient_name: nameOf(reader.partner),
			other_name: her.preferred_name ? `${nameOf(her)}, addressed as ${her.preferred_name}` : nameOf(her),
			other_description: `your request for the role “${role.role_title}”`,
			other_email: her.email,
			other_phone: phoneText(her.phone),
			link: ctx.origins.public + paths.hr.request(request.id),
		},
	})
	return mailRow(ctx, mail, `introduction_accepted:${request.id}:${reader.user.id}`)
}

/** The sender where she is still there, else the first of the readers. */
export function contactPerson(readers: readonly ReaderJoin[], senderId: string): ReaderJoin | null {
	return readers.find(({ partner }) => partner.id === senderId) ?? readers[0] ?? null
}

async function mailToHer(ctx: Context, found: RequestJoin, whole: WholeProfile, contact: ReaderJoin) {
	const { request, company } = found
	const other = readerContact(ctx, contact)
	const { professional, account } = whole
	const mail = await renderMail(ctx, {
		user_id: account.id,
		to: openContact(ctx, account).email,
		template: 'introduction_accepted',
		variables: {
			recipient_name: professional.preferred_name ?? nameOf(professional),
			other_name: nameOf(other),
			other_description: `${other.job_title}, ${company.company_name}`,
			other_email: other.email,
			other_phone: phoneText(other.phone),
			link: ctx.origins.public + paths.professional.request(request.id),
		},
	})
	return mailRow(ctx, mail, `introduction_accepted:${request.id}:${account.id}`)
}

/** Each named reader gets her contact, she gets the sender's. */
export async function contactMails(
	ctx: Context,
	found: RequestJoin,
	whole: WholeProfile,
	readers: readonly ReaderJoin[],
): Promise<Statement[]> {
	const contact = contactPerson(readers, found.request.sent_by_hr_id)
	return Promise.all([
		...readers.map((reader) => mailToReader(ctx, found, whole, reader)),
		...(contact ? [mailToHer(ctx, found, whole, contact)] : []),
	])
}
