import type { ProficiencyLevel } from '#db/schema/career.enums.ts'
import type { Craft } from '../crafts/index.ts'
import type { Dice } from '../random.ts'
import { skills as taxonomy } from '../../taxonomy.ts'

export type Skill = {
	skill_name: string
	proficiency_level: ProficiencyLevel
	years_of_experience: number
	is_primary_skill: boolean
}

const allSkills = taxonomy.map(([name]) => name.toLowerCase())

/** 4 to 8 skills: those of the function first, which are the primary ones, then one or two of other fields. */
export function drawSkills(dice: Dice, craft: Craft, years: number): Skill[] {
	const own = dice.some(craft.skills.slice(0, 5), dice.int(3, 5))
	const rest = allSkills.filter((name) => !own.includes(name))
	const others = [...dice.some(craft.skills.slice(3), 2), ...dice.some(rest, 3)]
	const names = [...new Set([...own, ...others])].slice(0, dice.int(Math.max(4, own.length), 8))
	return names.map((skill_name, index) => {
		const isPrimary = index < Math.min(own.length, 4)
		return {
			skill_name,
			proficiency_level: isPrimary ? 'expert' : dice.chance(0.75) ? 'intermediate' : 'beginner',
			years_of_experience: isPrimary
				? Math.max(4, years - dice.int(1, 6))
				: dice.int(2, Math.max(3, years - 5)),
			is_primary_skill: isPrimary,
		}
	})
}
