import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { listSkills as listKnownSkills } from '#app/domains/taxonomy/index.server.ts'
import { FieldError } from '#app/lib/errors.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { full, touchProfile } from './own-profile.server.ts'
import { type SkillRow, listSkills, roomFor, roomForPrimary, saveSkill } from './records.server.ts'
import { ENTRY_LIMITS, PRIMARY_SKILLS, type SaveSkills } from './schema.ts'
import { type KnownSkill, findSkill, storedSkillName, suggestSkills } from './skill-names.ts'

function unknownSkill(known: readonly KnownSkill[], typed: string): FieldError {
	const near = suggestSkills(known, typed)
	const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Choose one from the list.'
	return new FieldError({ skill_name: `“${typed}” is not on our list. ${hint}` })
}

/** @throws FieldError with suggestions for the first name that the taxonomy does not know */
function storedNames(known: readonly KnownSkill[], typed: readonly string[]): string[] {
	const names = typed.map((name) => {
		const skill = findSkill(known, name)
		if (!skill) throw unknownSkill(known, name)
		return storedSkillName(skill)
	})
	return [...new Set(names)]
}

/** @throws FieldError when the profile or its main skills are full; the batch guards the same again */
function checkRoom(held: readonly SkillRow[], names: readonly string[], isPrimary: boolean): void {
	const others = held.filter((skill) => !names.includes(skill.skill_name))
	if (others.length + names.length > ENTRY_LIMITS.skill) throw full('skill')
	const primary = others.filter((skill) => skill.is_primary_skill).length
	if (!isPrimary || primary + names.length <= PRIMARY_SKILLS) return
	throw new FieldError({
		is_primary_skill: `You may name at most ${PRIMARY_SKILLS} main skills. Save these without the tick, or change another first.`,
	})
}

/**
 * Adds skills, or changes the level of those she has; all that are named get the same level and years.
 * @throws FieldError for a skill that is not in the taxonomy, a sixth main skill, or a full profile
 * @throws ConflictError when others were added at the same moment and there is no more room
 */
export async function saveSkills(
	ctx: Context<Professional>,
	input: Omit<SaveSkills, 'intent'>,
): Promise<{ saved: number }> {
	authorize(ctx.viewer, 'profile.change')
	const { professionalId } = ctx.viewer
	const names = storedNames(await listKnownSkills(ctx), input.skill_name)
	const held = await listSkills(ctx.fresh, professionalId)
	const { proficiency_level, years_of_experience, is_primary_skill } = input
	checkRoom(held, names, is_primary_skill)
	const added = names.filter((name) => !held.some((skill) => skill.skill_name === name))
	const guards = [
		roomFor('skill', professionalId, ENTRY_LIMITS.skill, added.length),
		...(is_primary_skill ? [roomForPrimary(professionalId, names, PRIMARY_SKILLS)] : []),
	]
	const audit = (act: 'profile.skill.add' | 'profile.skill.update', count: number) =>
		auditRow(ctx, { act, entity_type: 'professional', entity_id: professionalId, metadata: { count } })
	await ctx.transaction((w) => {
		w.must(touchProfile(ctx, {}, ...guards))
		for (const skill_name of names)
			w.add(
				saveSkill({
					id: ctx.ids.uuid(),
					professional_id: professionalId,
					skill_name,
					proficiency_level,
					years_of_experience,
					is_primary_skill,
					created_at: ctx.clock.now(),
				}),
			)
		if (added.length > 0) w.add(audit('profile.skill.add', added.length))
		if (added.length < names.length) w.add(audit('profile.skill.update', names.length - added.length))
	})
	return { saved: names.length }
}
