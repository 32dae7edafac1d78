import type { FreshHandle } from '#db/client.server.ts'
import { type SkillTerm, listIndustries, listSkills } from '#app/domains/taxonomy/index.server.ts'
import type { Vocabulary } from './describe-profile.ts'
import { skillKey } from '#app/domains/taxonomy/vocabulary.ts'

const skillOf = ({ name, synonyms }: SkillTerm) => ({ key: skillKey(name), name, synonyms })

/** The lists that may be chosen from, as search matches by them. */
export async function readVocabulary(handle: FreshHandle): Promise<Vocabulary> {
	const [industries, skills] = await Promise.all([
		listIndustries({ replica: handle }),
		listSkills({ replica: handle }),
	])
	return {
		industries: new Set(industries),
		skills: new Map(skills.map((term) => [skillKey(term.name), skillOf(term)])),
	}
}
