import type { SearchOptions } from '#app/domains/search/index.server.ts'
import type { SearchQuery } from '#app/domains/search/schema.ts'
import { paths } from '#app/paths.ts'

const DEFAULT_SIZE = 20

const ticked = (flag: boolean) => (flag ? '1' : null)

/** The address of a search with something of it changed; any change but the page itself starts at the first page. */
export function searchHref(query: SearchQuery, change: Partial<SearchQuery> = {}): string {
	const next = { ...query, after: null, ...change }
	return paths.hr.search({
		q: next.q,
		job_role_id: next.job_role_id,
		pay: next.pay,
		function: next.function,
		industry: next.industry,
		location_state: next.location_state,
		location_city: next.location_city,
		seniority_level: next.seniority_level,
		skill: next.skill,
		skill_mode: next.skill_mode === 'any' && next.skill.length > 1 ? 'any' : null,
		years_min: next.years_min,
		notice_max: next.notice_max,
		verification: next.verification,
		relocate: ticked(next.relocate),
		board: ticked(next.board),
		sort: next.sort === 'match' ? null : next.sort,
		size: next.size === DEFAULT_SIZE ? null : next.size,
		after: next.after,
	})
}

const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
	options.find((option) => option.value === value)?.label ?? value

export const yearsOptions = [5, 10, 15, 20].map((years) => ({
	value: String(years),
	label: `${years} years`,
}))

export const noticeOptions = [
	{ value: '0', label: 'At once' },
	{ value: '30', label: 'Within one month' },
	{ value: '90', label: 'Within three months' },
]

export const verificationOptions = [
	{ value: 'full', label: 'Identity checked' },
	{ value: 'premium', label: 'Premium: references verified' },
]

const counted = ['No', 'One', 'Two', 'Three', 'Four']

type Filter = { label: string; without: Partial<SearchQuery> }

function levelFilter({ seniority_level: levels }: SearchQuery, options: SearchOptions): Filter[] {
	const [first] = levels
	if (!first) return []
	const label =
		levels.length > 1 ? `${counted[levels.length] ?? levels.length} levels` : labelOf(options.levels, first)
	return [{ label, without: { seniority_level: [] } }]
}

function placeFilters({ location_state, location_city }: SearchQuery): Filter[] {
	return [
		...(location_state ? [{ label: location_state, without: { location_state: null } }] : []),
		...(location_city ? [{ label: location_city, without: { location_city: null } }] : []),
	]
}

function termFilters({ years_min, notice_max, verification, relocate, board }: SearchQuery): Filter[] {
	return [
		...(years_min === null ? [] : [{ label: `${years_min} years or more`, without: { years_min: null } }]),
		...(notice_max === null
			? []
			: [{ label: labelOf(noticeOptions, String(notice_max)), without: { notice_max: null } }]),
		...(verification
			? [{ label: labelOf(verificationOptions, verification), without: { verification: null } }]
			: []),
		...(relocate ? [{ label: 'Would relocate', without: { relocate: false } }] : []),
		...(board ? [{ label: 'Open to board roles', without: { board: false } }] : []),
	]
}

function skillFilters({ skill, skill_mode }: SearchQuery, options: SearchOptions): Filter[] {
	const prefix = skill_mode === 'any' && skill.length > 1 ? 'Any of: ' : ''
	return skill.map((key) => ({
		label: `${prefix}${labelOf(options.skills, key)}`,
		without: { skill: skill.filter((other) => other !== key) },
	}))
}

/** Each filter in force, in words, with what takes it away. */
export function filtersInForce(query: SearchQuery, options: SearchOptions): Filter[] {
	const role = query.job_role_id
	return [
		...(role
			? [{ label: `For role: ${labelOf(options.roles, role)}`, without: { job_role_id: null, pay: null } }]
			: []),
		...(query.pay ? [{ label: 'Pay ranges meet', without: { pay: null } }] : []),
		...(query.function ? [{ label: query.function, without: { function: null } }] : []),
		...(query.industry ? [{ label: query.industry, without: { industry: null } }] : []),
		...placeFilters(query),
		...levelFilter(query, options),
		...skillFilters(query, options),
		...termFilters(query),
	]
}

/** "Finance, Lagos, two levels": what the closed filters say. */
export function filterSummary(filters: readonly Filter[]): string {
	return filters.length ? filters.map((filter) => filter.label).join(', ') : 'none in force'
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const filterNames: Record<string, string> = {
	years_min: 'years',
	notice_max: 'notice',
	seniority_level: 'level',
	job_role_id: 'role',
	location_state: 'state',
	location_city: 'city',
	skill: 'skills beyond the tenth',
	skill_mode: 'all or any skills',
	pay: 'pay, which needs a role',
	sort: 'order',
	size: 'page size',
}

/** What was given and not understood, in one sentence; null when nothing was. */
export function leftOutNote(names: readonly string[]): string | null {
	if (names.length === 0) return null
	return `Left out, because it could not be read: ${names.map((name) => filterNames[name] ?? name).join(', ')}.`
}
