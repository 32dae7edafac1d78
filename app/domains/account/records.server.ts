import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	accepted_agreements,
	action_tokens,
	companies,
	company_join_requests,
	consents,
	hr_partners,
	professionals,
	users,
} from '#db/schema/index.ts'
import type { TokenPurpose } from '#db/schema/lookups.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

export type UserRow = typeof users.$inferSelect

export async function findUserByEmail(handle: FreshHandle, emailIndex: string): Promise<UserRow | null> {
	const [row] = await handle.select().from(users).where(eq(users.email_index, emailIndex)).limit(1)
	return row ?? null
}

export async function findUser(handle: FreshHandle, id: string): Promise<UserRow | null> {
	const [row] = await handle.select().from(users).where(eq(users.id, id)).limit(1)
	return row ?? null
}

export async function findCompanyClash(handle: FreshHandle, rcNumber: string, name: string) {
	const [row] = await handle
		.select({ id: companies.id, rc_number: companies.rc_number, company_name: companies.company_name })
		.from(companies)
		.where(or(eq(companies.rc_number, rcNumber), sql`lower(${companies.company_name}) = lower(${name})`))
		.limit(1)
	return row ?? null
}

export async function findCompanyOwner(handle: FreshHandle, companyId: string) {
	const [row] = await handle
		.select({ user_id: hr_partners.user_id })
		.from(hr_partners)
		.where(
			and(
				eq(hr_partners.company_id, companyId),
				eq(hr_partners.role_in_platform, 'owner'),
				eq(hr_partners.status, 'active'),
			),
		)
		.limit(1)
	return row?.user_id ?? null
}

export async function findToken(handle: FreshHandle, tokenHash: string, purpose: TokenPurpose, now: number) {
	const [row] = await handle
		.select()
		.from(action_tokens)
		.where(
			and(
				eq(action_tokens.token_hash, tokenHash),
				eq(action_tokens.purpose, purpose),
				isNull(action_tokens.used_at),
				gt(action_tokens.expires_at, now),
			),
		)
		.limit(1)
	return row ?? null
}

export const insertUser = (row: typeof users.$inferInsert) => toStatement(build.insert(users).values(row))
export const insertProfessional = (row: typeof professionals.$inferInsert) =>
	toStatement(build.insert(professionals).values(row))
export const insertCompany = (row: typeof companies.$inferInsert) =>
	toStatement(build.insert(companies).values(row))
export const insertHrPartner = (row: typeof hr_partners.$inferInsert) =>
	toStatement(build.insert(hr_partners).values(row))
export const insertConsent = (row: typeof consents.$inferInsert) =>
	toStatement(build.insert(consents).values(row))
export const insertAgreement = (row: typeof accepted_agreements.$inferInsert) =>
	toStatement(build.insert(accepted_agreements).values(row).onConflictDoNothing())
export const insertToken = (row: typeof action_tokens.$inferInsert) =>
	toStatement(build.insert(action_tokens).values(row))
export const insertJoinRequest = (row: typeof company_join_requests.$inferInsert) =>
	toStatement(build.insert(company_join_requests).values(row))

export async function listAgreements(handle: FreshHandle, userId: string, version: string) {
	return handle
		.select({ agreement: accepted_agreements.agreement })
		.from(accepted_agreements)
		.where(and(eq(accepted_agreements.user_id, userId), eq(accepted_agreements.version, version)))
}

/** Single use: changes no row when the token was used or has died. */
export function useToken(id: string, now: number): Statement {
	return toStatement(
		build
			.update(action_tokens)
			.set({ used_at: now })
			.where(and(eq(action_tokens.id, id), isNull(action_tokens.used_at), gt(action_tokens.expires_at, now))),
	)
}

export function activateUser(id: string, now: number): Statement {
	return toStatement(
		build
			.update(users)
			.set({ status: 'active', email_verified: true, last_login_at: now, updated_at: now })
			.where(and(eq(users.id, id), eq(users.status, 'pending'))),
	)
}

export function touchLogin(id: string, now: number, newHash: string | null): Statement {
	return toStatement(
		build
			.update(users)
			.set({ last_login_at: now, updated_at: now, ...(newHash ? { password_hash: newHash } : {}) })
			.where(and(eq(users.id, id), eq(users.status, 'active'))),
	)
}

export function deleteDeadTokens(before: number): Statement {
	return toStatement(build.delete(action_tokens).where(lt(action_tokens.expires_at, before)))
}

/** The greeting name of a person on either side. */
export async function findDisplayName(handle: FreshHandle, userId: string): Promise<string | null> {
	const [row] = await handle
		.select({ professional: professionals.first_name, partner: hr_partners.first_name })
		.from(users)
		.leftJoin(professionals, eq(professionals.user_id, users.id))
		.leftJoin(hr_partners, eq(hr_partners.user_id, users.id))
		.where(eq(users.id, userId))
		.limit(1)
	return row?.professional ?? row?.partner ?? null
}
