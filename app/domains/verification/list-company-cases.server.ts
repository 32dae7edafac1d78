import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { DAY } from '#app/lib/clock.ts'
import type { Admin } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { countCompanyCases, listCompanyCases } from './company-records.server.ts'
import { QUEUE_PAGE, readCaseCursor, writeCaseCursor } from './cursor.ts'
import type { ListCases } from './schema.ts'

export type CompanyCaseItem = Awaited<ReturnType<typeof listCompanyCases>>[number] & { due_at: number }

/** Companies that wait for a decision, oldest first, 20 a page; or those that were refused. */
export async function listCompaniesToVerify(ctx: Context<Admin>, input: ListCases) {
	authorize(ctx.viewer, 'verification.company')
	const [rows, open, { verification_turnaround_days: days }] = await Promise.all([
		listCompanyCases(ctx.fresh, input.tab, readCaseCursor(input.after), QUEUE_PAGE + 1),
		countCompanyCases(ctx.fresh),
		readSettings(ctx, 'verification_turnaround_days'),
	])
	const page = rows.slice(0, QUEUE_PAGE)
	const last = page.at(-1)
	const items: CompanyCaseItem[] = page.map((row) => ({ ...row, due_at: row.created_at + days * DAY }))
	const next = rows.length > QUEUE_PAGE && last ? writeCaseCursor({ at: last.created_at, id: last.id }) : null
	return { items, next, open: open.n }
}
