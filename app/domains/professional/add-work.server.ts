import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { workDates } from './career-dates.ts'
import { room } from './own-profile.server.ts'
import { insertWork } from './records.server.ts'
import { requireIndustry } from './require-industry.server.ts'
import type { WorkEntry } from './schema.ts'
import { workChange } from './work-change.server.ts'

/**
 * Adds a job to her own work history. A current one hides her from that employer and its group in the same batch.
 * @throws FieldError when a date or the sector cannot be so, or the profile is full
 */
export async function addWork(ctx: Context<Professional>, input: WorkEntry): Promise<{ id: string }> {
	authorize(ctx.viewer, 'profile.change')
	const now = ctx.clock.now()
	const dates = workDates(input, watDay(now))
	await requireIndustry(ctx, 'industry', input.industry)
	const id = ctx.ids.uuid()
	const row = {
		...input,
		...dates,
		id,
		professional_id: ctx.viewer.professionalId,
		created_at: now,
		updated_at: now,
	}
	const { profile, regate } = await workChange(ctx, row)
	await ctx.transaction((w) => {
		w.must(...room(ctx, 'work', profile))
		w.add(insertWork(row))
		regate(w)
		w.add(
			auditRow(ctx, {
				act: 'profile.work.add',
				entity_type: 'professional_work_history',
				entity_id: id,
				metadata: { fields: Object.keys(input) },
			}),
		)
	})
	return { id }
}
