import { z } from 'zod'
import { seniorityLevels } from '#db/schema/job-role.enums.ts'
import { isUuid } from '#app/lib/ids.ts'
import { yearsBounds } from '#app/policy/bands.ts'

export const sorts = ['match', 'verification', 'experience'] as const
export const noticeBounds = [0, 30, 90] as const
export const MAX_TEXT = 200
const DEFAULT_SIZE = 20
/** A page for whoever asks for less data. */
const SMALL_SIZE = 10
const MAX_SIZE = 50
const MAX_SKILLS = 10
const MAX_SKILL = 100

/** A figure between two bands counts as the lower; below the first it asks for nothing. */
function lowerBound(bounds: readonly number[]) {
	return z.coerce
		.number()
		.int()
		.min(0)
		.max(100_000)
		.transform((figure) => bounds.findLast((bound) => bound <= figure) ?? null)
}

const word = z.string().trim().min(1).max(100)
const flag = z.enum(['1', 'on', 'true']).transform(() => true)

/** Filters by their names on the wire. Each is read on its own: one that makes no sense leaves the others alone. */
const readers = {
	industry: word,
	function: word,
	location_state: word,
	location_city: word,
	years_min: lowerBound(yearsBounds),
	notice_max: lowerBound(noticeBounds),
	skill_mode: z.enum(['all', 'any']),
	verification: z.enum(['full', 'premium']),
	relocate: flag,
	board: flag,
	job_role_id: z.string().refine(isUuid),
	pay: z.literal('meets'),
	sort: z.enum(sorts),
	size: z.coerce.number().int().min(1).max(MAX_SIZE),
} as const

type Read = { [K in keyof typeof readers]: z.infer<(typeof readers)[K]> | null }
export type FilterName = keyof Read | 'seniority_level' | 'skill'

export type SearchQuery = Omit<Read, 'skill_mode' | 'relocate' | 'board' | 'sort' | 'size'> & {
	q: string
	seniority_level: (typeof seniorityLevels)[number][]
	skill: string[]
	skill_mode: 'all' | 'any'
	relocate: boolean
	board: boolean
	sort: (typeof sorts)[number]
	size: number
	after: string | null
}

export type ParsedSearch = {
	query: SearchQuery
	/** Names of parameters that were given and could not be read; the page says that they were left out. */
	left_out: FilterName[]
}

const UNPRINTABLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g

const clean = (text: string) => text.replace(UNPRINTABLE, ' ').trim()

/** Cut by characters, so that no half of a pair is left. */
const typed = (text: string) =>
	clean(
		Array.from(text.slice(0, MAX_TEXT * 2))
			.slice(0, MAX_TEXT)
			.join(''),
	)

/** Empty parameters count as absent: a form sends all of its fields. */
function given(params: URLSearchParams, name: string): string[] {
	return params.getAll(name).map(clean).filter(Boolean)
}

/** Guarantee of the cast: each value was read by the reader of its own name. */
function readEach(params: URLSearchParams): { read: Read; left_out: FilterName[] } {
	const read: Record<string, unknown> = {}
	const left_out: FilterName[] = []
	for (const [name, reader] of Object.entries(readers)) {
		const [value] = given(params, name)
		const result = value === undefined ? null : reader.safeParse(value)
		read[name] = result?.success ? result.data : null
		if (result?.success === false) left_out.push(name as FilterName)
	}
	return { read: read as Read, left_out }
}

function readLevels(params: URLSearchParams) {
	const wanted = given(params, 'seniority_level')
	const levels = seniorityLevels.filter((level) => wanted.includes(level))
	return { levels, isKnown: wanted.every((level) => levels.some((known) => known === level)) }
}

function readSkills(params: URLSearchParams): string[] {
	return [...new Set(given(params, 'skill').map((skill) => skill.toLowerCase().slice(0, MAX_SKILL)))]
}

function queryOf(
	params: URLSearchParams,
	read: Read,
	usualSize: number,
): Omit<SearchQuery, 'seniority_level' | 'skill'> {
	return {
		...read,
		q: typed(params.get('q') ?? ''),
		skill_mode: read.skill_mode ?? 'all',
		relocate: read.relocate ?? false,
		board: read.board ?? false,
		pay: read.job_role_id ? read.pay : null,
		sort: read.sort ?? 'match',
		size: read.size ?? usualSize,
		after: params.get('after')?.slice(0, MAX_TEXT) ?? null,
	}
}

/**
 * The query of an address. Never throws: what cannot be read is left out and named.
 * @param small ten people a page where the address names no number
 */
export function parseSearch(params: URLSearchParams, { small = false } = {}): ParsedSearch {
	const { read, left_out } = readEach(params)
	const { levels, isKnown } = readLevels(params)
	const skills = readSkills(params)
	if (!isKnown) left_out.push('seniority_level')
	if (skills.length > MAX_SKILLS) left_out.push('skill')
	if (read.pay && !read.job_role_id) left_out.push('pay')
	return {
		query: {
			...queryOf(params, read, small ? SMALL_SIZE : DEFAULT_SIZE),
			seniority_level: levels,
			skill: skills.slice(0, MAX_SKILLS),
		},
		left_out,
	}
}

const filterNames = [
	'industry',
	'function',
	'seniority_level',
	'location_state',
	'location_city',
	'years_min',
	'skill',
	'skill_mode',
	'notice_max',
	'verification',
	'relocate',
	'board',
	'pay',
] as const satisfies readonly FilterName[]

/** What makes two searches the same one: text, filters and role; neither page, order nor size. */
export function searchIdentity(query: SearchQuery) {
	const filters = JSON.stringify(Object.fromEntries(filterNames.map((name) => [name, query[name]])))
	return { search_text: query.q, filters, job_role_id: query.job_role_id }
}
