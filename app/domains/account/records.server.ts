import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	accepted_agreements,
	action_tokens,
	admin_users,
	companies,
	company_join_requests,
	consents,
	hr_partners,
	professionals,
	user_sessions,
	users,
} from '#db/schema/index.ts'
import type { TokenPurpose } from '#db/schema/lookups.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'

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

/** Everything the guard needs of a session, in one read of the primary. */
export async function findSessionRow(handle: FreshHandle, tokenHash: string) {
	const [row] = await handle
		.select({
			session: user_sessions,
			user: users,
			professional_id: professionals.id,
			hr: hr_partners,
			company: companies,
			admin: admin_users,
		})
		.from(user_sessions)
		.innerJoin(users, eq(users.id, user_sessions.user_id))
		.leftJoin(professionals, eq(professionals.user_id, users.id))
		.leftJoin(hr_partners, eq(hr_partners.user_id, users.id))
		.leftJoin(companies, eq(companies.id, hr_partners.company_id))
		.leftJoin(admin_users, eq(admin_users.user_id, users.id))
		.where(eq(user_sessions.session_token, tokenHash))
		.limit(1)
	return row ?? null
}

export type SessionJoin = NonNullable<Awaited<ReturnType<typeof findSessionRow>>>

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
export const insertSession = (row: typeof user_sessions.$inferInsert) =>
	toStatement(build.insert(user_sessions).values(row))
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

export function touchSession(id: string, now: number, expiresAt: number): Statement {
	return toStatement(
		build
			.update(user_sessions)
			.set({ last_seen_at: now, expires_at: expiresAt })
			.where(eq(user_sessions.id, id)),
	)
}

export function deleteSession(id: string): Statement {
	return toStatement(build.delete(user_sessions).where(eq(user_sessions.id, id)))
}

export function deleteDeadSessions(now: number): Statement {
	return toStatement(
		build
			.delete(user_sessions)
			.where(or(lt(user_sessions.expires_at, now), lt(user_sessions.absolute_expires_at, now))),
	)
}

export function deleteDeadTokens(before: number): Statement {
	return toStatement(build.delete(action_tokens).where(lt(action_tokens.expires_at, before)))
}

export async function listPendingUsers(handle: FreshHandle, createdBefore: number, limit: number) {
	return handle
		.select({ id: users.id })
		.from(users)
		.where(and(eq(users.status, 'pending'), lt(users.created_at, createdBefore)))
		.limit(limit)
}

export type PendingAccount = {
	userId: string
	professionalId: string | null
	hrPartnerId: string | null
	companyId: string | null
}

export async function findPendingAccount(
	handle: FreshHandle,
	userId: string,
): Promise<PendingAccount | null> {
	const [row] = await handle
		.select({
			userId: users.id,
			professionalId: professionals.id,
			hrPartnerId: hr_partners.id,
			companyId: hr_partners.company_id,
		})
		.from(users)
		.leftJoin(professionals, eq(professionals.user_id, users.id))
		.leftJoin(hr_partners, eq(hr_partners.user_id, users.id))
		.where(and(eq(users.id, userId), eq(users.status, 'pending')))
		.limit(1)
	return row ?? null
}

/** Audit rows keep the id, so a pending account becomes a nameless tombstone; changes no row once it is active. */
export function blankPendingUser(
	userId: string,
	tombstone: { email: string; emailIndex: string },
	now: number,
): Statement {
	return toStatement(
		build
			.update(users)
			.set({
				status: 'deleted',
				email: tombstone.email,
				email_index: tombstone.emailIndex,
				phone: null,
				phone_index: null,
				password_hash: '-',
				deleted_at: now,
				updated_at: now,
			})
			.where(and(eq(users.id, userId), eq(users.status, 'pending'))),
	)
}

/** What hangs on a pending account. It never signed in, so nothing else can refer to it. */
export function deletePendingParts(account: PendingAccount): Statement[] {
	const { userId, professionalId, hrPartnerId, companyId } = account
	const parts = [consents, accepted_agreements, action_tokens, user_sessions].map((table) =>
		toStatement(build.delete(table).where(eq(table.user_id, userId))),
	)
	if (professionalId) {
		parts.push(
			sqlStatement(sql`DELETE FROM professional_gate_tokens WHERE professional_id = ${professionalId}`),
		)
		parts.push(sqlStatement(sql`DELETE FROM search_document_keys WHERE professional_id = ${professionalId}`))
		parts.push(toStatement(build.delete(professionals).where(eq(professionals.id, professionalId))))
	}
	if (hrPartnerId) parts.push(toStatement(build.delete(hr_partners).where(eq(hr_partners.id, hrPartnerId))))
	if (companyId) {
		const unused = sql`id = ${companyId} AND verification_status = 'pending'
			AND NOT EXISTS (SELECT 1 FROM hr_partners h WHERE h.company_id = ${companyId})`
		parts.push(
			sqlStatement(
				sql`DELETE FROM company_groups WHERE company_id IN (SELECT id FROM companies WHERE ${unused})`,
			),
		)
		parts.push(sqlStatement(sql`DELETE FROM companies WHERE ${unused}`))
	}
	return parts
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
