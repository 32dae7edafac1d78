import type { SeniorityLevel } from '#db/schema/job-role.enums.ts'

/** Steps of a career, the lowest first. */
export const rungs = ['officer', 'manager', 'director', 'vp', 'executive', 'c_suite'] as const
export type Rung = (typeof rungs)[number]

/** A level that a role may have; the two lowest rungs are only of the past. */
export type SeniorRung = SeniorityLevel

/**
 * What people of one function do. Texts hold slots such as {team} and {bn}, and [now|then] for the tense; see
 * fill-text.ts.
 */
export type Craft = {
	key: string
	/** "finance", inside a sentence. */
	noun: string
	/** As the card's function says it. */
	/** How large its teams are. */
	leads: 'many' | 'few'
	/** Share of all people. */
	weight: number
	titles: Record<Rung, readonly string[]>
	/** Sectors it is found in; null for all. */
	industries: readonly string[] | null
	fields: readonly string[]
	certificates: readonly (readonly [name: string, issuer: string])[]
	/** Skills of the taxonomy, lower case, the most typical first. */
	skills: readonly string[]
	specialities: readonly string[]
	duties: Record<'lead' | 'middle' | 'early', readonly string[]>
	wins: readonly string[]
	strengths: readonly string[]
}
