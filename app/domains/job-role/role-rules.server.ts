import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { listIndustries, listSkills } from '#app/domains/taxonomy/index.server.ts'
import { watDay } from '#app/lib/clock.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import type { RoleRules } from './role-problems.ts'

/** A skill as the form offers it: stored and sent by its lower-case name, shown by the taxonomy's. */
export type SkillChoice = { value: string; label: string; category: string | null }

export type RoleChoices = { industries: string[]; skills: SkillChoice[] }

async function readChoices(ctx: Context): Promise<RoleChoices> {
	const [industries, skills] = await Promise.all([listIndustries(ctx), listSkills(ctx)])
	return {
		industries,
		skills: skills.map((skill) => ({
			value: skill.name.toLowerCase(),
			label: skill.name,
			category: skill.category,
		})),
	}
}

/** The closed lists a role is filled in from, for whoever may create roles. */
export async function listRoleChoices(ctx: Context<HrPartner>): Promise<RoleChoices> {
	authorize(ctx.viewer, 'role.create')
	return readChoices(ctx)
}

/** Shown names by stored ones; a skill that the taxonomy has retired keeps its stored name. */
export async function readSkillNames(ctx: Context): Promise<(stored: string[] | null) => string[]> {
	const { skills } = await readChoices(ctx)
	const labels = new Map(skills.map((skill) => [skill.value, skill.label]))
	return (stored) => (stored ?? []).map((name) => labels.get(name) ?? name)
}

/** What a role's fields are checked against. */
export async function readRoleRules(ctx: Context, before: RoleRules['before']): Promise<RoleRules> {
	const [choices, settings] = await Promise.all([
		readChoices(ctx),
		readSettings(ctx, 'min_salary_threshold_ngn'),
	])
	return {
		minSalaryThresholdNgn: settings.min_salary_threshold_ngn,
		industries: choices.industries,
		skillNames: choices.skills.map((skill) => skill.value),
		today: watDay(ctx.clock.now()),
		before,
	}
}
