import type { Context } from '#app/domains/context.ts'
import { skillKey } from '#app/domains/taxonomy/vocabulary.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import type { Vocabulary } from './describe-profile.ts'
import { inWords } from './in-words.ts'
import { type PublishedRole, listPublishedRoles } from './records.server.ts'
import type { SearchQuery } from './schema.ts'
import { readVocabulary } from './vocabulary.server.ts'

export type Resolved = { query: SearchQuery; role: PublishedRole | null; notes: string[] }

/** The key of the listed skill that is meant, by its name or a synonym; null for words of no list. */
function findSkillKey({ skills }: Vocabulary, typed: string): string | null {
	const wanted = skillKey(typed)
	if (skills.has(wanted)) return wanted
	const byOther = [...skills.values()].find(({ synonyms }) =>
		synonyms.some((form) => skillKey(form) === wanted),
	)
	return byOther?.key ?? null
}

function resolveSkills(vocabulary: Vocabulary, typed: readonly string[]) {
	const found = typed.map((text) => ({ text, key: findSkillKey(vocabulary, text) }))
	const unknown = found.filter(({ key }) => key === null).map(({ text }) => `“${text}”`)
	const notes = unknown.length
		? [`${inWords(unknown)} ${unknown.length > 1 ? 'are' : 'is'} not in the list of skills and was left out.`]
		: []
	return { skill: [...new Set(found.flatMap(({ key }) => key ?? []))], notes }
}

/** The query in terms of the lists and of the company's own published roles. */
export async function resolveQuery(ctx: Context<HrPartner>, asked: SearchQuery): Promise<Resolved> {
	const [vocabulary, roles] = await Promise.all([
		readVocabulary(ctx.fresh),
		listPublishedRoles(ctx.fresh, ctx.viewer.companyId),
	])
	const role = roles.find(({ id }) => id === asked.job_role_id) ?? null
	const { skill, notes } = resolveSkills(vocabulary, asked.skill)
	const query = { ...asked, skill, job_role_id: role?.id ?? null, pay: role ? asked.pay : null }
	const isForeign = asked.job_role_id !== null && role === null
	return {
		query,
		role,
		notes: isForeign
			? ['That role is not one of your published roles, so it was left out.', ...notes]
			: notes,
	}
}
