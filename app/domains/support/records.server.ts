import { and, count, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { FreshHandle, ReplicaHandle } from '#db/client.server.ts'
import { companies, support_tickets } from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

export function insertTicket(row: typeof support_tickets.$inferInsert): Statement {
	return toStatement(build.insert(support_tickets).values(row))
}

/** What a receipt may tell: nothing of who wrote, or what. */
export async function findReceipt(handle: FreshHandle, receiptNumber: string) {
	const [row] = await handle
		.select({
			receipt_number: support_tickets.receipt_number,
			kind: support_tickets.kind,
			due_at: support_tickets.due_at,
		})
		.from(support_tickets)
		.where(eq(support_tickets.receipt_number, receiptNumber))
		.limit(1)
	return row ?? null
}

export async function countTicketsOf(
	handle: FreshHandle,
	emailIndex: string,
	after: number,
): Promise<number> {
	const [row] = await handle
		.select({ n: count() })
		.from(support_tickets)
		.where(and(eq(support_tickets.email_index, emailIndex), gt(support_tickets.created_at, after)))
	return row?.n ?? 0
}

/** True when one of these mail domains belongs to a verified and active company. */
export async function isDomainOfVerified(
	handle: ReplicaHandle,
	domains: readonly string[],
): Promise<boolean> {
	const rows = await handle
		.select({ id: companies.id })
		.from(companies)
		.where(
			and(
				inArray(companies.email_domain, [...domains]),
				inArray(companies.verification_status, ['verified', 'premium']),
				eq(companies.status, 'active'),
				isNull(companies.deleted_at),
			),
		)
		.limit(1)
	return rows.length > 0
}
