import { damerauLevenshtein } from '#app/policy/edit-distance.ts'

/** A skill of the taxonomy, by the name to show. */
export type KnownSkill = { name: string; synonyms: readonly string[] }

const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** How a skill's name is stored on a profile: lower case, by which it is matched. */
export const storedSkillName = (skill: Pick<KnownSkill, 'name'>) => plain(skill.name)

const slug = (name: string) => plain(name).replace(/[^a-z0-9]+/g, '-')

/** The skill that is meant by its name, slug or synonym, however it is capitalised; null for an unknown one. */
export function findSkill(known: readonly KnownSkill[], typed: string): KnownSkill | null {
	const wanted = plain(typed)
	const answersTo = (skill: KnownSkill) =>
		[skill.name, slug(skill.name), ...skill.synonyms].some((name) => plain(name) === wanted)
	return known.find(answersTo) ?? null
}

const SUGGESTIONS = 5

function distance(skill: KnownSkill, wanted: string): number {
	const name = plain(skill.name)
	const starts = name
		.split(' ')
		.some((word) => wanted.split(' ').some((w) => w.length > 2 && word.startsWith(w)))
	return starts ? 0 : damerauLevenshtein(name, wanted) / Math.max(name.length, wanted.length)
}

/** Up to five known skills that look like what was typed, nearest first. */
export function suggestSkills(known: readonly KnownSkill[], typed: string): string[] {
	const wanted = plain(typed)
	return known
		.map((skill) => ({ name: skill.name, far: distance(skill, wanted) }))
		.filter(({ far }) => far <= 0.6)
		.sort((a, b) => a.far - b.far || a.name.localeCompare(b.name, 'en'))
		.slice(0, SUGGESTIONS)
		.map(({ name }) => name)
}
