import { and, desc, eq, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import type { CreditReason } from '#db/schema/introduction.enums.ts'
import { companies, credit_ledger } from '#db/schema/index.ts'
import { type Statement, sqlStatement } from '#db/statements.ts'

export async function findBalance(handle: FreshHandle, companyId: string): Promise<number> {
	const [row] = await handle
		.select({ credits: companies.introduction_credits })
		.from(companies)
		.where(eq(companies.id, companyId))
		.limit(1)
	return row?.credits ?? 0
}

/** What moved for one request, newest first. */
export async function listMovements(handle: FreshHandle, companyId: string, introductionId: string) {
	return handle
		.select({ reason: credit_ledger.reason, change: credit_ledger.change, at: credit_ledger.created_at })
		.from(credit_ledger)
		.where(and(eq(credit_ledger.company_id, companyId), eq(credit_ledger.introduction_id, introductionId)))
		.orderBy(desc(credit_ledger.created_at))
}

type Movement = {
	id: string
	company_id: string
	introduction_id: string
	reason: CreditReason
	created_by_user_id: string
	created_at: number
}

/** Changes no row when the company has no credit left. */
export function insertTaking(row: Movement): Statement {
	return sqlStatement(sql`
		INSERT INTO credit_ledger (id, company_id, change, reason, introduction_id, created_by_user_id, created_at)
		SELECT ${row.id}, ${row.company_id}, -1, ${row.reason}, ${row.introduction_id}, ${row.created_by_user_id}, ${row.created_at}
		FROM companies WHERE id = ${row.company_id} AND introduction_credits >= 1`)
}

/** Changes no row when nothing was taken for the request, or when it was given back before. */
export function insertReturn(row: Movement): Statement {
	return sqlStatement(sql`
		INSERT INTO credit_ledger (id, company_id, change, reason, introduction_id, created_by_user_id, created_at)
		SELECT ${row.id}, ${row.company_id}, 1, ${row.reason}, ${row.introduction_id}, ${row.created_by_user_id}, ${row.created_at}
		FROM credit_ledger
		WHERE introduction_id = ${row.introduction_id} AND company_id = ${row.company_id}
		GROUP BY introduction_id HAVING sum(change) < 0`)
}
