import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { regateProfessional } from '#app/domains/employer/index.server.ts'
import { FieldError } from '#app/lib/errors.ts'
import { OUTSIDE_NIGERIA } from '#app/lib/places.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { changedFields } from './changed-fields.ts'
import { readProfile, touched } from './own-profile.server.ts'
import { type ProfileRow, listWork, updateProfile } from './records.server.ts'
import { requireIndustry } from './require-industry.server.ts'
import type { UpdateBasics } from './schema.ts'

const EMPLOYER_FIELDS = ['current_company', 'has_no_employer']

/** @throws FieldError when her work history says that she has an employer */
async function checkNoEmployer(ctx: Context<Professional>, input: UpdateBasics): Promise<void> {
	if (!input.has_no_employer) return
	const current = (await listWork(ctx.fresh, ctx.viewer.professionalId)).find((entry) => entry.is_current)
	if (!current) return
	throw new FieldError({
		has_no_employer: `Your work history says that you work at ${current.company_name} now. Enter its end there first.`,
	})
}

function basicsOf(input: UpdateBasics, profile: ProfileRow, now: number) {
	const abroad = input.location_state === OUTSIDE_NIGERIA
	const location_country = abroad ? (input.location_country ?? profile.location_country) : 'NG'
	const basics = { ...input, location_country }
	const isAnswered = changedFields(profile, basics).some((field) => EMPLOYER_FIELDS.includes(field))
	return {
		...basics,
		employer_answered_at: isAnswered ? now : (profile.employer_answered_at ?? now),
	}
}

/**
 * Saves name, place, experience and who employs her. A change of employer decides anew, in the same batch, who
 * may find her.
 * @returns whether the employer has changed
 * @throws FieldError for an unknown sector, or "no employer" against her own work history
 * @throws ConflictError when her employers were changed elsewhere at the same moment
 */
export async function updateBasics(
	ctx: Context<Professional>,
	input: UpdateBasics,
): Promise<{ employer_changed: boolean }> {
	authorize(ctx.viewer, 'profile.change')
	const profile = await readProfile(ctx)
	await requireIndustry(ctx, 'current_industry', input.current_industry, profile.current_industry)
	await checkNoEmployer(ctx, input)
	const basics = basicsOf(input, profile, ctx.clock.now())
	const fields = changedFields(profile, basics)
	const employerChanged = fields.some((field) => EMPLOYER_FIELDS.includes(field))
	if (fields.length === 0) return { employer_changed: false }
	const { current_company, has_no_employer } = basics
	const regate = await regateProfessional(ctx.fresh, profile.id, { current_company, has_no_employer })
	const entity = { entity_type: 'professional', entity_id: profile.id }
	await ctx.transaction((w) => {
		w.must(updateProfile(profile.id, { ...basics, ...touched(ctx) }))
		regate(w)
		w.add(auditRow(ctx, { act: 'profile.update', ...entity, metadata: { fields } }))
		if (employerChanged)
			w.add(auditRow(ctx, { act: 'profile.employer', ...entity, metadata: { fields: EMPLOYER_FIELDS } }))
	})
	return { employer_changed: employerChanged }
}
