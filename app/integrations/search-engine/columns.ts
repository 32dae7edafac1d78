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
const byQuality: Compare = (a, b) =>
	b.quality - a.quality || (a.document_id < b.document_id ? -1 : Number(a.document_id > b.document_id))
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

/** Whom each gate token hides. */
function gateIndex() {
	const hiddenBy = new Map<string, Set<number>>()
	return {
		put({ rowid, blocked_for }: Entry) {
			for (const token of blocked_for) hiddenBy.set(token, (hiddenBy.get(token) ?? new Set()).add(rowid))
		},
		drop({ rowid, blocked_for }: Entry) {
			for (const token of blocked_for) {
				const hidden = hiddenBy.get(token)
				hidden?.delete(rowid)
				if (hidden?.size === 0) hiddenBy.delete(token)
			}
		},
		clear: () => hiddenBy.clear(),
		rowidsOf: (token: string): Iterable<number> => hiddenBy.get(token) ?? [],
	}
}

/** The entries in each order that was asked for, kept right while entries come and go. */
function sortedLists(all: () => Iterable<Entry>) {
	const lists = new Map<Order, Entry[]>()
	return {
		put(entry: Entry) {
			for (const [order, list] of lists) list.splice(positionOf(list, entry, orders[order]), 0, entry)
		},
		drop(entry: Entry) {
			for (const [order, list] of lists) list.splice(positionOf(list, entry, orders[order]), 1)
		},
		clear: () => lists.clear(),
		get(order: Order): readonly Entry[] {
			const list = lists.get(order) ?? [...all()].sort(orders[order])
			lists.set(order, list)
			return list
		},
	}
}

/** All entries in memory: by rowid, in three orders, and by the gate tokens that hide them. */
export function columns() {
	const byRowid = new Map<number, Entry>()
	const gates = gateIndex()
	const sorted = sortedLists(() => byRowid.values())
	const dictionaries: Dictionaries = {
		industry: dictionary(),
		location_state: dictionary(),
		function: dictionary(),
	}
	let highest = 0

	function drop(rowid: number) {
		const entry = byRowid.get(rowid)
		if (!entry) return
		byRowid.delete(rowid)
		sorted.drop(entry)
		gates.drop(entry)
	}

	function put(rowid: number, document: SearchDocument) {
		drop(rowid)
		const entry = entryOf(rowid, document, dictionaries)
		byRowid.set(rowid, entry)
		sorted.put(entry)
		gates.put(entry)
		highest = Math.max(highest, rowid)
	}

	function marks(rowids: Iterable<number>, marked: Uint8Array = new Uint8Array(highest + 1)): Uint8Array {
		for (const rowid of rowids) marked[rowid] = 1
		return marked
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
			gates.clear()
			sorted.clear()
			highest = 0
		},
		inOrder: sorted.get,
		/** The entries at these rowids in that order; those that do not exist are left out. */
		someInOrder(order: Order, rowids: readonly number[]): readonly Entry[] {
			return rowids.flatMap((rowid) => byRowid.get(rowid) ?? []).sort(orders[order])
		},
		/** One byte a rowid, 1 at the rowids given. */
		marks: (rowids: readonly number[]) => marks(rowids),
		/** The same for everyone who holds one of the viewer's tokens. */
		gate(tokens: ReadonlySet<string>): Uint8Array {
			const closed = marks([])
			for (const token of tokens) marks(gates.rowidsOf(token), closed)
			return closed
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

const is =
	<K extends keyof Entry>(name: K, wanted: Entry[K]): Test =>
	(entry) =>
		entry[name] === wanted

function facetTest(name: FacetName, wanted: string | null, dictionaries: Dictionaries): Test | null {
	return wanted === null ? null : is(name, dictionaries[name].find(wanted))
}

function levelTest(levels: readonly string[]): Test | null {
	return levels.length
		? ({ seniority_level }) => seniority_level !== null && levels.includes(seniority_level)
		: null
}

/** A person who states no pay meets every range. */
function payTest(pay: SearchFilters['pay']): Test | null {
	return pay && (({ pay_min }) => pay_min === null || pay_min <= pay.max)
}

/** The test for each filter that is set. */
export function filterTests(filters: SearchFilters, dictionaries: Dictionaries): Test[] {
	const { location_city, years_min, notice_max, verification, skill, skill_mode } = filters
	const tests = [
		...facetNames.map((name) => facetTest(name, filters[name], dictionaries)),
		location_city === null ? null : is('location_city', location_city),
		levelTest(filters.seniority_level),
		years_min === null ? null : ({ years }: Entry) => years >= years_min,
		notice_max === null ? null : ({ notice_days }: Entry) => notice_days <= notice_max,
		verification && ((entry: Entry) => entry.verification >= level[verification]),
		filters.relocate ? is('relocate', true) : null,
		filters.board ? is('board', true) : null,
		skill.length ? skillTest(skill, skill_mode) : null,
		payTest(filters.pay),
	]
	return tests.filter((test) => test !== null)
}
