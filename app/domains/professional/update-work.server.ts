import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { workDates } from './career-dates.ts'
import { changedFields } from './changed-fields.ts'
import { gone, ownEntry, pick, touchProfile } from './own-profile.server.ts'
import * as records from './records.server.ts'
import { requireIndustry } from './require-industry.server.ts'
import type { WorkEntry } from './schema.ts'
import { workChange } from './work-change.server.ts'

/** What was confirmed from documents; said otherwise, the entry is no longer confirmed. */
const CONFIRMED = ['company_name', 'job_title', 'start_date', 'end_date', 'is_current', 'employment_type']

/**
 * Changes one of her own jobs and, in the same batch, who may find her.
 * @throws NotFoundError for an id that is not hers
 * @throws FieldError when a date or the sector cannot be so
 * @throws ConflictError when her employers were changed elsewhere at the same moment
 */
export async function updateWork(
	ctx: Context<Professional>,
	input: { id: string; entry: WorkEntry },
): Promise<{ employer_changed: boolean }> {
	authorize(ctx.viewer, 'profile.change')
	const own = ownEntry(ctx, input.id)
	const before = pick(await records.listWork(ctx.fresh, own.professional_id), own.id)
	const now = ctx.clock.now()
	const entry = { ...input.entry, ...workDates(input.entry, watDay(now)) }
	await requireIndustry(ctx, 'industry', entry.industry, before.industry)
	const fields = changedFields(before, entry)
	if (fields.length === 0) return { employer_changed: false }
	const is_verified = before.is_verified && !fields.some((field) => CONFIRMED.includes(field))
	const { profile, regate } = await workChange(ctx, {
		id: own.id,
		company_name: entry.company_name,
		is_current: entry.is_current,
	})
	await ctx.transaction((w) => {
		w.must(records.updateWork(own, { ...entry, is_verified, updated_at: now }), gone)
		w.add(touchProfile(ctx, profile))
		regate(w)
		w.add(
			auditRow(ctx, {
				act: 'profile.work.update',
				entity_type: 'professional_work_history',
				entity_id: own.id,
				metadata: { fields },
			}),
		)
	})
	const touchesEmployer = fields.includes('is_current') || fields.includes('company_name')
	return { employer_changed: touchesEmployer && (before.is_current || entry.is_current) }
}
