import { searchableWords } from '#app/integrations/search-engine/query-text.ts'
import { noticeBand } from '#app/policy/bands.ts'
import type { Described } from './describe-profile.ts'
import { inWords } from './in-words.ts'

/** What somebody was looked for by; every line told comes from closed vocabularies. */
export type Wanted = {
	q: string
	/** Skill keys asked for: by the filter, or by the role. */
	skills: readonly string[]
	/** Sectors asked for: by the filter, or by the role. */
	industries: readonly string[]
	/** The role's state. */
	location_state: string | null
	notice_max: number | null
}

const MOST = 5
const MOST_NAMES = 3

/** The words of a name stand in the query, next to one another and in order. */
function isNamedIn(query: string, name: string): boolean {
	const words = searchableWords(name).join(' ')
	return words !== '' && query.includes(` ${words} `)
}

function skillLines(person: Described, wanted: Wanted, query: string): string[] {
	const asked = person.skills.filter(
		({ key, name, synonyms }) =>
			wanted.skills.includes(key) || [name, ...synonyms].some((form) => isNamedIn(query, form)),
	)
	const primary = asked.filter((skill) => skill.isPrimary).map((skill) => skill.name)
	const other = asked.filter((skill) => !skill.isPrimary).map((skill) => skill.name)
	return [
		...(primary.length
			? [
					`${inWords(primary.slice(0, MOST_NAMES))}: ${primary.length > 1 ? 'primary skills' : 'a primary skill'}`,
				]
			: []),
		...(other.length
			? [`${inWords(other.slice(0, MOST_NAMES))}: ${other.length > 1 ? 'listed skills' : 'a listed skill'}`]
			: []),
	]
}

function sectorLine(person: Described, wanted: Wanted, query: string): string[] {
	const asked = person.industries.filter((name) => wanted.industries.includes(name) || isNamedIn(query, name))
	return asked.length ? [`Has worked in ${inWords(asked.slice(0, MOST_NAMES))}`] : []
}

function placeLine(person: Described, wanted: Wanted): string[] {
	if (!wanted.location_state) return []
	if (person.location_state === wanted.location_state)
		return [`In ${person.location_state}, where the role is`]
	return person.willing_to_relocate ? ['Would relocate'] : []
}

/** Lines that answer the query first, then what speaks for the person; at most five. */
export function whyLines(person: Described, wanted: Wanted): string[] {
	const query = ` ${searchableWords(wanted.q).join(' ')} `
	const primary = person.skills.filter((skill) => skill.isPrimary).map((skill) => skill.name)
	const skills = skillLines(person, wanted, query)
	const lines = [
		...skills,
		...sectorLine(person, wanted, query),
		...(person.qualifications.length
			? [`Listed qualifications: ${person.qualifications.slice(0, MOST_NAMES).join(', ')}`]
			: []),
		...placeLine(person, wanted),
		...(skills.length === 0 && primary.length
			? [`Primary skills: ${inWords(primary.slice(0, MOST_NAMES))}`]
			: []),
		...(wanted.notice_max === null ? [] : [`Notice: ${noticeBand(person.notice_period_days).toLowerCase()}`]),
	]
	return lines.slice(0, MOST)
}
