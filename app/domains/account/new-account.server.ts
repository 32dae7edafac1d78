import type { Statement, WriteBatch } from '#db/statements.ts'
import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { mailRow } from '#app/domains/outbox/index.server.ts'
import { FieldError } from '#app/lib/errors.ts'
import { hashPassword } from '#app/lib/password.server.ts'
import { dropStatements } from './drop-pending-accounts.server.ts'
import { accountExistsMail } from './join-mail.server.ts'
import { passwordProblem } from './password-rules.ts'
import { type UserRow, findDisplayName, findUserByEmail, insertUser } from './records.server.ts'
import { findPendingAccount } from './pending-records.server.ts'

export type Applicant = { first_name: string; last_name: string; email: string; password: string }

/** @throws FieldError when the password is a common one or made of the person's own words */
export function refuseWeakPassword(input: Applicant, more: string[] = []): void {
	const problem = passwordProblem(input.password, [input.first_name, input.last_name, input.email, ...more])
	if (problem) throw new FieldError({ password: problem })
}

export type Address = { holder: UserRow | null; passwordHash: string; emailIndex: string }

/** Looks the address up and hashes the password: the same work whether or not the address has an account. */
export async function readAddress(ctx: Context, input: Applicant): Promise<Address> {
	const emailIndex = ctx.crypto.blindIndex('users', 'email', input.email)
	const holder = await findUserByEmail(ctx.fresh, emailIndex)
	const passwordHash = await hashPassword(input.password, {
		peppers: ctx.keys.peppers,
		cost: ctx.keys.bcryptCost,
	})
	return { holder, passwordHash, emailIndex }
}

/** An address with an account gets another mail; the page says the same as always. */
export async function answerExistingHolder(ctx: Context, holder: UserRow): Promise<void> {
	const email = ctx.crypto.open({ table: 'users', column: 'email', row: holder.id }, holder.email)
	const firstName = (await findDisplayName(ctx.fresh, holder.id)) ?? ''
	const mail = await accountExistsMail(ctx, { id: holder.id, email, firstName })
	await ctx.transaction((w) =>
		w.add(
			mailRow(ctx, mail),
			auditRow(ctx, { act: 'account.join_repeated', entity_type: 'user', entity_id: holder.id }),
		),
	)
}

/** What a join with an address whose account was never proved takes away: the statements, and its company. */
export type Way = { apply: (w: WriteBatch) => void; companyId: string | null }

export async function giveWay(ctx: Context, holder: UserRow | null): Promise<Way> {
	const pending = holder?.status === 'pending' ? await findPendingAccount(ctx.fresh, holder.id) : null
	if (!pending) return { apply: () => undefined, companyId: null }
	const { guard, rest } = dropStatements(ctx, pending)
	return {
		companyId: pending.companyId,
		apply(w) {
			w.must(guard)
			w.add(...rest)
		},
	}
}

/** The pending account's users row. */
export function newUser(
	ctx: Context,
	id: string,
	userType: UserRow['user_type'],
	input: Applicant,
	address: Address,
): Statement {
	const now = ctx.clock.now()
	return insertUser({
		id,
		email: ctx.crypto.seal({ table: 'users', column: 'email', row: id }, input.email),
		email_index: address.emailIndex,
		password_hash: address.passwordHash,
		user_type: userType,
		status: 'pending',
		created_at: now,
		updated_at: now,
	})
}
