import type { Context } from '#app/domains/context.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { formatWatTime } from '#app/lib/clock.ts'
import { LimitError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import type { Disclosed } from '#app/policy/disclosed.ts'
import type { MaskedCard } from '#app/policy/masked-card.ts'
import { authorize } from '#app/policy/policy.ts'
import { type Allowance, SEARCH_WINDOW, allowanceOf } from './allowance.ts'
import { type FacetCount, facetCounts, totalWords } from './counts.ts'
import { type CursorScope, readCursor, writeCursor } from './cursor.server.ts'
import type { Found } from './find-people.server.ts'
import { readGate } from './gate.server.ts'
import { peopleFor } from './people-for.server.ts'
import { cardsOf, readCardSources } from './read-cards.server.ts'
import { addShown, insertSearch, listSearches } from './records.server.ts'
import { requireAgreements } from './require-agreements.server.ts'
import { resolveQuery } from './resolve-query.server.ts'
import { type SearchQuery, searchIdentity } from './schema.ts'

export type SearchPage = {
	/** The query as it was understood: skills by their keys, a role only if it is the company's own. */
	query: SearchQuery
	cards: Disclosed<MaskedCard>[]
	/** In words, never a number: `totalWords`. */
	total: string
	/** Place of the first card and of the last, counted from 1. */
	range: { first: number; last: number }
	facets: { industry: FacetCount[]; location_state: FacetCount[]; function: FacetCount[] }
	/** Cursor of the next page, or null on the last. */
	next: string | null
	searches: { left: number; limit: number }
	/** Filters that could not be applied as asked, in sentences. */
	notes: string[]
}

async function readAllowance(ctx: Context<HrPartner>, query: SearchQuery): Promise<Allowance> {
	const now = ctx.clock.now()
	const [{ search_limit_per_hour }, hour] = await Promise.all([
		readSettings(ctx, 'search_limit_per_hour'),
		listSearches(ctx.fresh, { hr_partner_id: ctx.viewer.hrPartnerId }, now - SEARCH_WINDOW),
	])
	return allowanceOf(hour, searchIdentity(query), search_limit_per_hour, now)
}

function limitReached({ limit, freeAt }: Allowance, now: number): LimitError {
	const sentence = `You have made ${limit} searches within an hour. You may search again from ${formatWatTime(freeAt)}.`
	return new LimitError(
		'searches of the hour are used up',
		sentence,
		Math.max(1, Math.ceil((freeAt - now) / 1_000)),
	)
}

/** A cursor serves the query, order and page size that it was made for. */
function cursorScope(ctx: Context<HrPartner>, query: SearchQuery): CursorScope {
	return {
		companyId: ctx.viewer.companyId,
		identity: JSON.stringify([searchIdentity(query), query.sort, query.size]),
	}
}

type Outcome = { found: Found; startedAt: number }

/** One row a search; further pages of it add whom they showed. */
async function recordSearch(
	ctx: Context<HrPartner>,
	query: SearchQuery,
	allowance: Allowance,
	{ found, startedAt }: Outcome,
) {
	const now = ctx.clock.now()
	await ctx.transaction((w) => {
		if (allowance.repeats) return w.add(addShown(allowance.repeats, found.ids))
		const row = {
			...searchIdentity(query),
			id: ctx.ids.uuid(),
			hr_partner_id: ctx.viewer.hrPartnerId,
			results_count: found.total,
			search_duration_ms: now - startedAt,
			searched_at: now,
			shown_profile_ids: found.ids,
		}
		w.must(insertSearch(row, allowance.limit, now - SEARCH_WINDOW), () => limitReached(allowance, now))
	})
}

/**
 * A page of masked cards. Gated in the index, and again for each hit by the rows as they are now; nothing that is
 * told of the result counts anybody the viewer may not see.
 * @throws LimitError when the hour's searches are used up
 * @throws ForbiddenError while the company is not verified or the agreements are not accepted
 */
export async function searchPeople(ctx: Context<HrPartner>, asked: SearchQuery): Promise<SearchPage> {
	authorize(ctx.viewer, 'search.people')
	const startedAt = ctx.clock.now()
	const { query, role, notes } = await resolveQuery(ctx, asked)
	const [gate, allowance] = await Promise.all([
		readGate(ctx),
		readAllowance(ctx, query),
		requireAgreements(ctx),
	])
	if (allowance.left < 0) throw limitReached(allowance, startedAt)
	const scope = cursorScope(ctx, query)
	const offset = readCursor(ctx.keys.signing, scope, query.after)
	const answer = await peopleFor(ctx, gate, { query, role, offset })
	const { found } = answer
	const cards = cardsOf(ctx, await readCardSources(ctx, found.ids), found.ids, { query, role })
	await recordSearch(ctx, query, allowance, { found, startedAt })
	const end = offset + cards.length
	return {
		query,
		cards,
		total: totalWords(found.total),
		range: { first: offset + 1, last: end },
		facets: {
			industry: facetCounts(found.facets.industry),
			location_state: facetCounts(found.facets.location_state),
			function: facetCounts(found.facets.function),
		},
		next: end < found.total ? writeCursor(ctx.keys.signing, scope, end) : null,
		searches: { left: allowance.left, limit: allowance.limit },
		notes: [...notes, ...answer.notes],
	}
}
