import type { SearchDocument, SearchFilters } from './port.ts'

export const facetNames = ['industry', 'location_state', 'function'] as const
export type FacetName = (typeof facetNames)[number]

/** What filters, order and facets need of one document; its text stays in the file. */
export type Entry = Omit<SearchDocument, 'text' | 'skills' | 'blocked_for' | FacetName> &
	Record<FacetName, number> & {
		rowid: number
		skills: readonly string[]
		blocked_for: readonly string[]
	}

/** Numbers for words: counting and comparing numbers is many times faster. 0 stands for "none". */
export function dictionary() {
	const words: (string | null)[] = [null]
	const numbers = new Map<string | null, number>([[null, 0]])
	return {
		words,
		/** The word's number, made when it is new. */
		put(word: string | null): number {
			const known = numbers.get(word)
			if (known !== undefined) return known
			numbers.set(word, words.length)
			return words.push(word) - 1
		},
		/** The word's number, or one that nobody has. */
		find: (word: string) => numbers.get(word) ?? -1,
	}
}

export type Dictionaries = Record<FacetName, ReturnType<typeof dictionary>>

export type Order = 'match' | 'verification' | 'experience'

type Compare = (a: Entry, b: Entry) => number
/** The random id decides between equals: the order in which people joined must not show. */
const byQuality: Compare = (a, b) => b.quality - a.quality || (a.document_id < b.document_id ? -1 : Number(a.document_id > b.document_id))
const orders: Record<Order, Compare> = {
	match: byQuality,
	verification: (a, b) => b.verification - a.verification || byQuality(a, b),
	experience: (a, b) => b.years - a.years || byQuality(a, b),
}

/** Written out field by field: all entries then have one shape, which reads several times faster. */
function entryOf(rowid: number, document: SearchDocument, dictionaries: Dictionaries): Entry {
	return {
		rowid,
		document_id: document.document_id,
		industry: dictionaries.industry.put(document.industry),
		location_state: dictionaries.location_state.put(document.location_state),
		function: dictionaries.function.put(document.function),
		seniority_level: document.seniority_level,
		location_city: document.location_city,
		years: document.years,
		notice_days: document.notice_days,
		verification: document.verification,
		relocate: document.relocate,
		board: document.board,
		pay_min: document.pay_min,
		pay_max: document.pay_max,
		quality: document.quality,
		skills: document.skills,
		blocked_for: document.blocked_for,
	}
}

/** Beyond this many changes at once, sorting anew is cheaper than moving entries one by one. */
const SORT_ANEW = 200

/** Where an entry stands, or would stand, in a sorted list. */
function positionOf(list: readonly Entry[], entry: Entry, compare: Compare): number {
	let low = 0
	let high = list.length
	while (low < high) {
		const middle = (low + high) >>> 1
		const other = list[middle]
		if (other && compare(other, entry) < 0) low = middle + 1
		else high = middle
	}
	return low
}

/** All entries in memory, by rowid and in three orders, and whom each gate token hides. */
export function columns() {
	const byRowid = new Map<number, Entry>()
	const hiddenBy = new Map<string, Set<number>>()
	const sorted = new Map<Order, Entry[]>()
	const dictionaries: Dictionaries = { industry: dictionary(), location_state: dictionary(), function: dictionary() }
	let highest = 0

	function drop(rowid: number) {
		const entry = byRowid.get(rowid)
		if (!entry) return
		byRowid.delete(rowid)
		for (const [order, list] of sorted) list.splice(positionOf(list, entry, orders[order]), 1)
		for (const token of entry.blocked_for) {
			const hidden = hiddenBy.get(token)
			hidden?.delete(rowid)
			if (hidden?.size === 0) hiddenBy.delete(token)
		}
	}

	function put(rowid: number, document: SearchDocument) {
		drop(rowid)
		const entry = entryOf(rowid, document, dictionaries)
		byRowid.set(rowid, entry)
		for (const [order, list] of sorted) list.splice(positionOf(list, entry, orders[order]), 0, entry)
		for (const token of document.blocked_for) {
			const hidden = hiddenBy.get(token) ?? new Set()
			hiddenBy.set(token, hidden.add(rowid))
		}
		highest = Math.max(highest, rowid)
	}

	return {
		dictionaries,
		change(dropped: readonly number[], changed: readonly (readonly [number, SearchDocument])[]) {
			if (dropped.length + changed.length > SORT_ANEW) sorted.clear()
			for (const rowid of dropped) drop(rowid)
			for (const [rowid, document] of changed) put(rowid, document)
		},
		size: () => byRowid.size,
		clear() {
			byRowid.clear()
			hiddenBy.clear()
			sorted.clear()
			highest = 0
		},
		inOrder(order: Order): readonly Entry[] {
			const list = sorted.get(order) ?? [...byRowid.values()].sort(orders[order])
			sorted.set(order, list)
			return list
		},
		/** The entries at these rowids in that order; those that do not exist are left out. */
		someInOrder(order: Order, rowids: readonly number[]): readonly Entry[] {
			const entries = rowids.flatMap((rowid) => byRowid.get(rowid) ?? [])
			return entries.sort(orders[order])
		},
		/** One byte a rowid, 1 where a document holds one of the viewer's tokens. */
		gate(tokens: ReadonlySet<string>): Uint8Array {
			const closed = new Uint8Array(highest + 1)
			for (const token of tokens) for (const rowid of hiddenBy.get(token) ?? []) closed[rowid] = 1
			return closed
		},
		/** One byte a rowid, 1 at the rowids given. */
		marks(rowids: readonly number[]): Uint8Array {
			const marked = new Uint8Array(highest + 1)
			for (const rowid of rowids) marked[rowid] = 1
			return marked
		},
	}
}

type Test = (entry: Entry) => boolean

function skillTest(skills: readonly string[], mode: 'all' | 'any'): Test {
	return mode === 'all'
		? (entry) => skills.every((skill) => entry.skills.includes(skill))
		: (entry) => skills.some((skill) => entry.skills.includes(skill))
}

const level = { full: 2, premium: 3 }

/** One test for each filter that is set; a person who states no pay meets every range. */
export function filterTests(filters: SearchFilters, dictionaries: Dictionaries): Test[] {
	const tests: Test[] = []
	const { location_city, seniority_level, years_min, notice_max, pay } = filters
	const levels = new Set(seniority_level)
	for (const name of facetNames) {
		const wanted = filters[name]
		const number = wanted === null ? 0 : dictionaries[name].find(wanted)
		if (wanted !== null) tests.push((entry) => entry[name] === number)
	}
	if (location_city !== null) tests.push((entry) => entry.location_city === location_city)
	if (levels.size > 0) tests.push((entry) => entry.seniority_level !== null && levels.has(entry.seniority_level))
	if (years_min !== null) tests.push((entry) => entry.years >= years_min)
	if (notice_max !== null) tests.push((entry) => entry.notice_days <= notice_max)
	if (filters.verification) tests.push(verified(level[filters.verification]))
	if (filters.relocate) tests.push((entry) => entry.relocate)
	if (filters.board) tests.push((entry) => entry.board)
	if (filters.skill.length > 0) tests.push(skillTest(filters.skill, filters.skill_mode))
	if (pay) tests.push((entry) => entry.pay_min === null || entry.pay_min <= pay.max)
	return tests
}

function verified(least: number): Test {
	return (entry) => entry.verification >= least
}
