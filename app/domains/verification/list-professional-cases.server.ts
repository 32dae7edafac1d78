import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { DAY } from '#app/lib/clock.ts'
import type { Admin } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { QUEUE_PAGE, readCaseCursor, writeCaseCursor } from './cursor.ts'
import { countProfessionalCases, listProfessionalCases } from './professional-records.server.ts'
import type { ListCases } from './schema.ts'

export type ProfessionalCaseItem = Awaited<ReturnType<typeof listProfessionalCases>>[number] & {
	due_at: number
}

/** Professionals that wait for a decision, oldest first, 20 a page and without names; or those that were asked. */
export async function listProfessionalsToVerify(ctx: Context<Admin>, input: ListCases) {
	authorize(ctx.viewer, 'verification.professional')
	const [rows, open, { verification_turnaround_days: days }] = await Promise.all([
		listProfessionalCases(ctx.fresh, input.tab, readCaseCursor(input.after), QUEUE_PAGE + 1),
		countProfessionalCases(ctx.fresh),
		readSettings(ctx, 'verification_turnaround_days'),
	])
	const page = rows.slice(0, QUEUE_PAGE)
	const last = page.at(-1)
	const items: ProfessionalCaseItem[] = page.map((row) => ({ ...row, due_at: row.ready_at + days * DAY }))
	const next = rows.length > QUEUE_PAGE && last ? writeCaseCursor({ at: last.ready_at, id: last.id }) : null
	return { items, next, open: open.n }
}
