import type { Context } from '#app/domains/context.ts'
import type { SearchRequest, SearchResult } from '#app/integrations/search-engine/port.ts'
import { type Gate, listAllowed } from './gate.server.ts'
import { reindex } from './index-feed.server.ts'
import { listProfessionalsOf } from './profile-records.server.ts'

/** Professionals in the order of the index, everyone of them allowed by the rows as they are now. */
export type Found = Pick<SearchResult, 'total' | 'facets'> & { ids: string[] }

const MOST_ROUNDS = 10

/**
 * Asks the index, then the database about each hit. Whoever the database hides is left out and the index asked
 * again, so that the page is full and neither a gap nor a count tells of her.
 */
export async function findPeople(ctx: Context, gate: Gate, request: SearchRequest): Promise<Found> {
	let without = request.without
	let isRebuilt = false
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const { hits, total, facets } = await ctx.ports.search.search({ ...request, without })
		const documents = hits.map((hit) => hit.document_id)
		const people = await listProfessionalsOf(ctx.fresh, documents)
		if (people.size < documents.length && !isRebuilt) {
			ctx.log.warn(
				{ count: documents.length - people.size },
				'the index is not of this database; rebuilding it',
			)
			isRebuilt = true
			await reindex(ctx)
			continue
		}
		const allowed = await listAllowed(ctx, gate, [...people.values()])
		const hidden = documents.filter((document) => !allowed.has(people.get(document) ?? ''))
		if (hidden.length === 0)
			return { ids: documents.flatMap((document) => people.get(document) ?? []), total, facets }
		ctx.log.warn({ count: hidden.length }, 'the index had people whom the gate hides; they were left out')
		without = [...without, ...hidden]
	}
	return { ids: [], total: 0, facets: { industry: {}, location_state: {}, function: {} } }
}
