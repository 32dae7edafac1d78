import type { Context } from '#app/domains/context.ts'
import { functions, seniorityLabels } from '#app/domains/taxonomy/vocabulary.ts'
import { stateChoices } from '#app/lib/places.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { listPublishedRoles } from './records.server.ts'
import { readVocabulary } from './vocabulary.server.ts'

/** What the filters of the search form offer: closed lists and the company's own roles, nothing from profiles. */
export type SearchOptions = {
	roles: { value: string; label: string }[]
	industries: string[]
	functions: readonly string[]
	levels: { value: string; label: string }[]
	states: readonly string[]
	skills: { value: string; label: string }[]
}

export async function readSearchOptions(ctx: Context<HrPartner>): Promise<SearchOptions> {
	authorize(ctx.viewer, 'search.people')
	const [roles, vocabulary] = await Promise.all([
		listPublishedRoles(ctx.fresh, ctx.viewer.companyId),
		readVocabulary(ctx.fresh),
	])
	return {
		roles: roles.map(({ id, role_title }) => ({ value: id, label: role_title })),
		industries: [...vocabulary.industries],
		functions,
		levels: Object.entries(seniorityLabels).map(([value, label]) => ({ value, label })),
		states: stateChoices,
		skills: [...vocabulary.skills.values()].map(({ key, name }) => ({ value: key, label: name })),
	}
}
