import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { checkStudyYears } from './career-dates.ts'
import { room } from './own-profile.server.ts'
import { insertEducation } from './records.server.ts'
import type { EducationEntry } from './schema.ts'

/**
 * Adds a degree or other education to her own profile.
 * @throws FieldError when a date cannot be so or the profile is full
 */
export async function addEducation(
	ctx: Context<Professional>,
	input: EducationEntry,
): Promise<{ id: string }> {
	authorize(ctx.viewer, 'profile.change')
	const now = ctx.clock.now()
	checkStudyYears(input, watDay(now))
	const id = ctx.ids.uuid()
	const row = { ...input, id, professional_id: ctx.viewer.professionalId, created_at: now, updated_at: now }
	await ctx.transaction((w) => {
		w.must(...room(ctx, 'education'))
		w.add(
			insertEducation(row),
			auditRow(ctx, {
				act: 'profile.education.add',
				entity_type: 'professional_education',
				entity_id: id,
				metadata: { fields: Object.keys(input) },
			}),
		)
	})
	return { id }
}
