import { SYSTEM_USER_ID } from '#db/schema/user.enums.ts'
import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { actorUserId } from '#app/policy/actors.ts'
import { findBalance, insertReturn, insertTaking, listMovements } from './records.server.ts'

type Charged = { company_id: string; introduction_id: string }

/** Why a credit comes back: any answer inside the window, or a withdrawal within 24 hours of release. */
export type ReturnReason = 'answered' | 'withdrawn'

function movement(ctx: Context, { company_id, introduction_id }: Charged) {
	return {
		id: ctx.ids.uuid(),
		company_id,
		introduction_id,
		created_by_user_id: actorUserId(ctx.viewer, SYSTEM_USER_ID),
		created_at: ctx.clock.now(),
	}
}

/**
 * One credit for a request, as a statement of the batch that releases it; the request's row stands before it.
 * It changes no row when the balance is nought, so it is a guard.
 */
export function takeCredit(ctx: Context, charged: Charged): Statement {
	return insertTaking({ ...movement(ctx, charged), reason: 'release' })
}

/** The request's credit back, once; changes nothing where none was taken. */
export function giveBackCredit(ctx: Context, charged: Charged, reason: ReturnReason): Statement {
	return insertReturn({ ...movement(ctx, charged), reason })
}

/** Credits left, from the primary. */
export function readCredits(ctx: Pick<Context, 'fresh'>, companyId: string): Promise<number> {
	return findBalance(ctx.fresh, companyId)
}

export type CreditState = 'not_taken' | 'taken' | 'returned'

/** What became of a request's credit. */
export async function readCreditState(ctx: Pick<Context, 'fresh'>, charged: Charged): Promise<CreditState> {
	const rows = await listMovements(ctx.fresh, charged.company_id, charged.introduction_id)
	if (rows.length === 0) return 'not_taken'
	return rows.some((row) => row.change > 0) ? 'returned' : 'taken'
}
