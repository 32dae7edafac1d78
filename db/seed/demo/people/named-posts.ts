import { employerCalled } from '../employers/market.ts'
import { type Month, firstDay, lastDay } from '../months.ts'
import { diceFor } from '../random.ts'
import type { Employment } from './career.ts'
import type { Skill } from './skills.ts'

type Post = Pick<Employment, 'job_title' | 'location' | 'description' | 'achievements' | 'team_size'> & {
	employer: string
	/** Months before now. */
	from: number
	until: number | null
}

/** A post at an employer of the demo, written by its legal name. */
export function post(now: Month, { employer: name, from, until, ...rest }: Post): Employment {
	const employer = employerCalled(name)
	return {
		employer,
		company_name: employer.name,
		industry: employer.industry,
		employment_type: rest.job_title.startsWith('Non-Executive') ? 'contract' : 'full_time',
		start_date: firstDay(now - from),
		end_date: until === null ? null : lastDay(now - until),
		is_current: until === null,
		...rest,
	}
}

/** The first five are the primary ones. */
export const skills = (years: number, names: readonly string[]): Skill[] =>
	names.map((skill_name, index) => ({
		skill_name,
		proficiency_level: index < 5 ? 'expert' : 'intermediate',
		years_of_experience: index < 5 ? years - index : 6,
		is_primary_skill: index < 5,
	}))

export const namedIds = (name: string) => {
	const dice = diceFor(`named:${name}`)
	return { id: dice.uuid(), user_id: dice.uuid(), document_id: dice.uuid() }
}
