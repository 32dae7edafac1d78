import { and, count, eq, lt, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import { idempotency_keys } from '#db/schema/index.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'

export type KeyRef = { actor: string; route: string; key: string }

const where = (ref: KeyRef) =>
	and(
		eq(idempotency_keys.actor, ref.actor),
		eq(idempotency_keys.route, ref.route),
		eq(idempotency_keys.key, ref.key),
	)

export async function findKey(handle: FreshHandle, ref: KeyRef) {
	const [row] = await handle.select().from(idempotency_keys).where(where(ref)).limit(1)
	return row ?? null
}

/** How often this form succeeded for this actor: the version that its next key carries. */
export async function countKeys(handle: FreshHandle, actor: string, route: string): Promise<number> {
	const [row] = await handle
		.select({ n: count() })
		.from(idempotency_keys)
		.where(and(eq(idempotency_keys.actor, actor), eq(idempotency_keys.route, route)))
	return row?.n ?? 0
}

/** Changes no row when the key was taken a moment ago. */
export function insertKey(ref: KeyRef, requestHash: string, now: number): Statement {
	return sqlStatement(sql`INSERT INTO idempotency_keys (actor, route, key, request_hash, response, created_at)
		VALUES (${ref.actor}, ${ref.route}, ${ref.key}, ${requestHash}, '{}', ${now})
		ON CONFLICT (actor, route, key) DO NOTHING`)
}

export function storeResponse(ref: KeyRef, response: unknown): Statement {
	return toStatement(
		build
			.update(idempotency_keys)
			.set({ response: JSON.stringify(response) })
			.where(where(ref)),
	)
}

export function deleteKeysBefore(instant: number): Statement {
	return toStatement(build.delete(idempotency_keys).where(lt(idempotency_keys.created_at, instant)))
}
