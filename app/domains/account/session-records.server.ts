import { eq, lt, or } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import { admin_users, companies, hr_partners, professionals, user_sessions, users } from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

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

export const insertSession = (row: typeof user_sessions.$inferInsert) =>
	toStatement(build.insert(user_sessions).values(row))

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
