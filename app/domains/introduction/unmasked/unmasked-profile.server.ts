import type { Context } from '#app/domains/context.ts'
import { disclose } from '#app/policy/disclosure.ts'
import type { WholeProfile } from './records.server.ts'

/**
 * What a named reader sees after acceptance, and what the page that asks her lists: one function for both, so
 * that neither shows more than the other. Files are told as present or absent only.
 */
export function unmaskedProfile(ctx: Pick<Context, 'crypto'>, whole: WholeProfile) {
	const { professional, account } = whole
	const { profile_photo_url, resume_url, ...person } = disclose(
		'hr_reader',
		'page',
		'professionals',
		professional,
	)
	return {
		person,
		contact: disclose('hr_reader', 'page', 'users', openContact(ctx, account)),
		has_photo: profile_photo_url !== null,
		has_resume: resume_url !== null,
		work: whole.work.map((row) => disclose('hr_reader', 'page', 'professional_work_history', row)),
		education: whole.education.map((row) => disclose('hr_reader', 'page', 'professional_education', row)),
		certifications: whole.certifications.map((row) =>
			disclose('hr_reader', 'page', 'professional_certifications', row),
		),
		confirmed_references: whole.confirmed_references,
	}
}

export type UnmaskedProfile = ReturnType<typeof unmaskedProfile>

type Account = WholeProfile['account']

/** The account with its address and number in the clear. */
export function openContact(ctx: Pick<Context, 'crypto'>, account: Account): Account {
	const cell = (column: string) => ({ table: 'users', column, row: account.id })
	return {
		...account,
		email: ctx.crypto.open(cell('email'), account.email),
		phone: account.phone === null ? null : ctx.crypto.open(cell('phone'), account.phone),
	}
}

/** The short form of the page of a request: who she is and how to reach her. */
export function contactCard(
	ctx: Pick<Context, 'crypto'>,
	{ professional, account }: Pick<WholeProfile, 'professional' | 'account'>,
) {
	const { first_name, last_name, preferred_name, current_title, current_company } = disclose(
		'hr_reader',
		'page',
		'professionals',
		professional,
	)
	const { email, phone } = disclose('hr_reader', 'page', 'users', openContact(ctx, account))
	return { first_name, last_name, preferred_name, current_title, current_company, email, phone }
}

export type ContactCard = ReturnType<typeof contactCard>

/** Field names for ledger and audit rows: of a list, the list's own name. */
export function fieldsOf(shown: UnmaskedProfile | ContactCard): string[] {
	if (!('person' in shown)) return Object.keys(shown)
	const { person, contact, ...rest } = shown
	return [...Object.keys(person), ...Object.keys(contact), ...Object.keys(rest)]
}
