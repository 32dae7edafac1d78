import type { Context } from '#app/domains/context.ts'
import type { SearchFilters, SearchRequest } from '#app/integrations/search-engine/port.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { SMALLEST_GROUP } from './counts.ts'
import { type Found, findPeople } from './find-people.server.ts'
import { type Gate, gateWords } from './gate.server.ts'
import { catchUp } from './index-feed.server.ts'
import { payFloor } from './pay-floor.ts'
import { type PublishedRole, listAskedDocuments, listUnavailableDocuments } from './records.server.ts'
import type { SearchQuery } from './schema.ts'

const noFilters: SearchFilters = {
	industry: null,
	function: null,
	seniority_level: [],
	location_state: null,
	location_city: null,
	years_min: null,
	skill: [],
	skill_mode: 'all',
	notice_max: null,
	verification: null,
	relocate: false,
	board: false,
	pay: null,
}

/** `full` is asked of everybody while the setting requires it; asking for less changes nothing. */
function leastVerification(query: SearchQuery, { rules }: Gate): SearchFilters['verification'] {
	return query.verification ?? (rules.required === 'full' ? 'full' : null)
}

/** A city narrows only where at least five of those whom the viewer may see share it. */
async function cityFilter(ctx: Context, query: SearchQuery, base: SearchRequest) {
	if (!query.location_city) return { location_city: null, notes: [] }
	const filters = {
		...noFilters,
		verification: base.filters.verification,
		location_city: query.location_city,
	}
	const { total } = await ctx.ports.search.search({ ...base, q: '', filters, size: 0, offset: 0 })
	if (total >= SMALLEST_GROUP) return { location_city: query.location_city, notes: [] }
	return {
		location_city: null,
		notes: ['Too few people share that city to search by it. The state is used alone.'],
	}
}

function filtersOf(query: SearchQuery, gate: Gate, role: PublishedRole | null): SearchFilters {
	const {
		industry,
		location_state,
		years_min,
		notice_max,
		seniority_level,
		skill,
		skill_mode,
		relocate,
		board,
	} = query
	const pay =
		role && query.pay ? { min: payFloor(role.salary_range_min), max: payFloor(role.salary_range_max) } : null
	return {
		industry,
		function: query.function,
		seniority_level,
		location_state,
		location_city: null,
		years_min,
		skill,
		skill_mode,
		notice_max,
		verification: leastVerification(query, gate),
		relocate,
		board,
		pay,
	}
}

export type Asked = { query: SearchQuery; role: PublishedRole | null; offset: number }
export type Answer = { found: Found; notes: string[] }

const AGENCY_NOTE = 'An agency finds people only for a role whose client is named and known to us.'

/** Whom the query finds, and what of it could not be applied as asked. */
export async function peopleFor(
	ctx: Context<HrPartner>,
	gate: Gate,
	{ query, role, offset }: Asked,
): Promise<Answer> {
	const words = gateWords(gate, ctx.keys.ref)
	const nobody: Found = { ids: [], total: 0, facets: { industry: {}, location_state: {}, function: {} } }
	if (words === null) return { found: nobody, notes: [AGENCY_NOTE] }
	const [unavailable, asked] = await Promise.all([
		listUnavailableDocuments(ctx.fresh, gate.rules),
		role ? listAskedDocuments(ctx.fresh, role.id) : [],
		catchUp(ctx),
	])
	const { q, sort, size } = query
	const filters = filtersOf(query, gate, role)
	const request = { q, filters, sort, gate: words, without: [...unavailable, ...asked], offset, size }
	const { location_city, notes } = await cityFilter(ctx, query, request)
	const found = await findPeople(ctx, gate, { ...request, filters: { ...filters, location_city } })
	return { found, notes }
}
