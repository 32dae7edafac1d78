import { columns, filterTests, type Dictionaries, type Entry, type FacetName } from './columns.ts'
import { openIndexFile, type IndexFile } from './embedded-file.server.ts'
import type { SearchDocument, SearchEngine, SearchRequest, SearchResult } from './port.ts'
import { parseQuery, searchableWords, type ParsedQuery } from './query-text.ts'

/** The best by quality are put in order of their match; whoever follows stays in order of quality. */
const RANKED = 500

type Columns = ReturnType<typeof columns>
type Survivor = (entry: Entry) => boolean

function load(file: IndexFile, memory: Columns) {
	// written by `apply` as JSON of a SearchDocument; another format of the file is emptied on opening
	memory.change(
		[],
		file.all().map(({ rowid, document }) => [rowid, JSON.parse(document) as SearchDocument]),
	)
}

/** Gate, exclusions and filters as one test. */
function survivor(file: IndexFile, memory: Columns, query: ParsedQuery, request: SearchRequest): Survivor {
	const closed = memory.gate(request.gate)
	const excluded = memory.marks(query.exclude ? file.match(query.exclude) : [])
	const without = new Set(request.without)
	const tests = filterTests(request.filters, memory.dictionaries)
	return (entry) =>
		closed[entry.rowid] !== 1 &&
		excluded[entry.rowid] !== 1 &&
		tests.every((passes) => passes(entry)) &&
		(without.size === 0 || !without.has(entry.document_id))
}

/** Whoever the words find, in order. Sorting a few is cheaper than going through all. */
function candidates(
	file: IndexFile,
	memory: Columns,
	query: ParsedQuery,
	sort: SearchRequest['sort'],
): readonly Entry[] {
	if (!query.present) return memory.inOrder(sort)
	const rowids = query.include ? file.match(query.include) : []
	if (rowids.length * 10 < memory.size()) return memory.someInOrder(sort, rowids)
	const wanted = memory.marks(rowids)
	return memory.inOrder(sort).filter((entry) => wanted[entry.rowid] === 1)
}

/** How many of the wanted words and skills a document has; all alike when every word is required. */
function matchScore(file: IndexFile, memory: Columns, query: ParsedQuery, request: SearchRequest) {
	const { skill, skill_mode } = request.filters
	const optional = query.include?.includes(' OR ') ? query.terms : []
	const held = optional.map((term) => memory.marks(file.match(term)))
	return (entry: Entry): number => {
		const words = held.reduce((sum, marks) => sum + (marks[entry.rowid] ?? 0), 0)
		const skills = skill_mode === 'any' ? skill.filter((key) => entry.skills.includes(key)).length : 0
		return words + skills
	}
}

/** Counts by number while documents pass, and as words at the end. */
function counter({ words }: Dictionaries[FacetName]) {
	const counts = new Uint32Array(words.length)
	return {
		add: (number: number) => void (counts[number] = (counts[number] ?? 0) + 1),
		result(): Record<string, number> {
			const pairs = words.map((word, number) => [word, counts[number] ?? 0] as const)
			return Object.fromEntries(pairs.filter(([word, count]) => word !== null && count > 0))
		},
	}
}

function run(file: IndexFile, memory: Columns, request: SearchRequest): SearchResult {
	const query = parseQuery(request.q)
	const survives = survivor(file, memory, query, request)
	const score = matchScore(file, memory, query, request)
	const { dictionaries } = memory
	const facets = {
		industry: counter(dictionaries.industry),
		location_state: counter(dictionaries.location_state),
		function: counter(dictionaries.function),
	}
	const end = request.offset + request.size
	const kept = request.sort === 'match' ? Math.max(end, RANKED) : end
	const best: Entry[] = []
	let total = 0
	for (const entry of candidates(file, memory, query, request.sort)) {
		if (!survives(entry)) continue
		total += 1
		if (best.length < kept) best.push(entry)
		facets.industry.add(entry.industry)
		facets.location_state.add(entry.location_state)
		facets.function.add(entry.function)
	}
	const scored = best.map((entry) => ({ document_id: entry.document_id, score: score(entry) }))
	const ranked = scored.slice(0, RANKED).sort((a, b) => b.score - a.score)
	const hits = request.sort === 'match' ? [...ranked, ...scored.slice(RANKED)] : scored
	return {
		hits: hits.slice(request.offset, end),
		total,
		facets: {
			industry: facets.industry.result(),
			location_state: facets.location_state.result(),
			function: facets.function.result(),
		},
	}
}

/**
 * FTS5 in a derived file for the words, everything else in memory: filters over plain fields cost far less than
 * joins. The gate is part of the test that every document passes, so totals and facets know nobody hidden.
 * @param path of the file; it is filled from the feed and may be deleted at any time while closed
 */
export function embeddedSearchEngine(path: string): SearchEngine {
	const file = openIndexFile(path)
	const memory = columns()
	load(file, memory)
	return {
		search: async (request) => run(file, memory, request),
		async apply({ upsert, remove, cursor }) {
			const put: [number, SearchDocument][] = []
			const dropped: (number | undefined)[] = []
			file.together(() => {
				for (const documentId of remove) dropped.push(file.drop(documentId))
				for (const document of upsert) {
					const text = searchableWords(document.text).join(' ')
					put.push([file.put(document.document_id, JSON.stringify(document), text), document])
				}
				file.moveCursor(cursor)
			})
			memory.change(
				dropped.filter((rowid) => rowid !== undefined),
				put,
			)
		},
		cursor: async () => file.meta('cursor'),
		async reset() {
			file.together(file.clear)
			memory.clear()
		},
		count: async () => memory.size(),
		close: () => file.close(),
	}
}
