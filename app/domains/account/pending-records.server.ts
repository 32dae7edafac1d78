import { and, eq, lt, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import {
	accepted_agreements,
	action_tokens,
	consents,
	hr_partners,
	professionals,
	user_sessions,
	users,
} from '#db/schema/index.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'

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
