import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { embeddedSearchEngine } from './embedded.server.ts'
import type { SearchDocument, SearchEngine, SearchFilters, SearchRequest } from './port.ts'

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

function request(change: Partial<SearchRequest> & { where?: Partial<SearchFilters> } = {}): SearchRequest {
	const { where, ...rest } = change
	const filters = { ...noFilters, ...where }
	return { q: '', filters, sort: 'match', gate: new Set(), without: [], offset: 0, size: 50, ...rest }
}

function person(document_id: string, change: Partial<SearchDocument> = {}): SearchDocument {
	return {
		document_id,
		text: 'finance treasury',
		industry: 'Financial Services',
		function: 'Finance',
		seniority_level: 'director',
		location_state: 'Lagos',
		location_city: 'Ikeja',
		years: 15,
		notice_days: 30,
		verification: 2,
		relocate: false,
		board: false,
		pay_min: null,
		pay_max: null,
		skills: ['treasury'],
		blocked_for: [],
		quality: 100,
		...change,
	}
}

const people: SearchDocument[] = [
	person('cfo', {
		text: 'Chief Financial Officer CFO finance treasury IFRS FCA',
		seniority_level: 'c_suite',
		years: 22,
		quality: 300,
		skills: ['treasury', 'ifrs'],
		pay_min: 60_000_000,
		blocked_for: ['group:kola'],
	}),
	person('cto', {
		text: 'technology software São Tomé',
		industry: 'Technology',
		function: 'Technology',
		seniority_level: 'vp',
		location_state: 'FCT',
		location_city: 'Abuja',
		years: 12,
		verification: 3,
		quality: 200,
		skills: ['python', 'sql'],
		relocate: true,
		notice_days: 90,
	}),
	person('coo', {
		text: 'operations supply chain Oil & Gas',
		industry: 'Oil & Gas',
		function: 'Operations',
		location_state: 'Rivers',
		location_city: 'Port Harcourt',
		quality: 150,
		skills: ['sql'],
		board: true,
		pay_min: 20_000_000,
		notice_days: 0,
		blocked_for: ['group:delta', 'agency'],
	}),
]

/** Every adapter gives the same set under the same request, and the same order by its columns. */
function searchEngineContract(
	name: string,
	open: (folder: string) => SearchEngine,
	wipe?: (folder: string) => void,
) {
	let folder: string
	let engine: SearchEngine
	const find = async (change: Parameters<typeof request>[0] = {}) =>
		(await engine.search(request(change))).hits.map((hit) => hit.document_id)
	const found = async (change: Parameters<typeof request>[0] = {}) => (await find(change)).sort()

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'search-'))
		engine = open(folder)
		await engine.apply({ upsert: people, remove: [], cursor: 7 })
	})
	afterEach(() => {
		engine.close()
		rmSync(folder, { recursive: true, force: true })
	})

	test(`${name}: nothing typed finds everybody, best quality first`, async () => {
		expect(await find()).toEqual(['cfo', 'cto', 'coo'])
	})

	test(`${name}: reads words, phrases, OR, brackets and exclusions`, async () => {
		expect(await found({ q: 'treasury ifrs' })).toEqual(['cfo'])
		expect(await found({ q: '"financial officer"' })).toEqual(['cfo'])
		expect(await found({ q: '"officer financial"' })).toEqual([])
		expect(await found({ q: 'software OR "supply chain"' })).toEqual(['coo', 'cto'])
		expect(await found({ q: '(finance OR operations) AND gas' })).toEqual(['coo'])
		expect(await found({ q: '-finance' })).toEqual(['coo', 'cto'])
		expect(await found({ q: '"oil and gas" -chain' })).toEqual([])
	})

	test(`${name}: folds case and accents`, async () => {
		expect(await found({ q: 'SAO tome' })).toEqual(['cto'])
	})

	test(`${name}: words of no vocabulary find nobody`, async () => {
		expect(await engine.search(request({ q: 'okonkwo' }))).toMatchObject({
			hits: [],
			total: 0,
			facets: { industry: {} },
		})
	})

	test(`${name}: narrows by each filter`, async () => {
		const cases: [Partial<SearchFilters>, string[]][] = [
			[{ industry: 'Technology' }, ['cto']],
			[{ function: 'Operations' }, ['coo']],
			[{ seniority_level: ['c_suite', 'vp'] }, ['cfo', 'cto']],
			[{ location_state: 'Rivers' }, ['coo']],
			[{ location_city: 'Abuja' }, ['cto']],
			[{ years_min: 15 }, ['cfo', 'coo']],
			[{ notice_max: 30 }, ['cfo', 'coo']],
			[{ notice_max: 0 }, ['coo']],
			[{ verification: 'premium' }, ['cto']],
			[{ verification: 'full' }, ['cfo', 'coo', 'cto']],
			[{ relocate: true }, ['cto']],
			[{ board: true }, ['coo']],
			[{ skill: ['sql', 'python'], skill_mode: 'all' }, ['cto']],
			[{ skill: ['sql', 'ifrs'], skill_mode: 'any' }, ['cfo', 'coo', 'cto']],
			[{ pay: { min: 15_000_000, max: 30_000_000 } }, ['coo', 'cto']],
			[{ industry: 'No Such Industry' }, []],
			[{ location_state: 'Lagos', years_min: 30 }, []],
		]
		for (const [where, ids] of cases) expect(await found({ where }), JSON.stringify(where)).toEqual(ids)
	})

	test(`${name}: sorts by verification and by experience`, async () => {
		expect(await find({ sort: 'verification' })).toEqual(['cto', 'cfo', 'coo'])
		expect(await find({ sort: 'experience' })).toEqual(['cfo', 'coo', 'cto'])
	})

	test(`${name}: puts who meets more of the optional words first`, async () => {
		expect((await find({ q: 'technology OR supply OR chain' }))[0]).toBe('coo')
	})

	test(`${name}: a viewer's token takes a document out of hits, total and facets`, async () => {
		const open = await engine.search(request({ gate: new Set(['group:other']) }))
		expect(open).toMatchObject({ total: 3, facets: { industry: { 'Financial Services': 1 } } })
		const closed = await engine.search(request({ gate: new Set(['group:kola', 'agency']) }))
		expect(closed.hits.map((hit) => hit.document_id)).toEqual(['cto'])
		expect(closed.total).toBe(1)
		expect(closed.facets).toEqual({
			industry: { Technology: 1 },
			location_state: { FCT: 1 },
			function: { Technology: 1 },
		})
		expect(await found({ q: 'treasury', gate: new Set(['group:kola']) })).toEqual([])
		expect(await found({ q: '-software', gate: new Set(['group:kola']) })).toEqual(['coo'])
	})

	test(`${name}: leaves out the documents named`, async () => {
		expect(await engine.search(request({ without: ['cfo', 'cto', 'nobody'] }))).toMatchObject({
			hits: [{ document_id: 'coo' }],
			total: 1,
		})
	})

	test(`${name}: pages without gap or repetition`, async () => {
		const more = Array.from({ length: 45 }, (_, n) => person(`more-${n}`, { quality: n % 7 }))
		await engine.apply({ upsert: more, remove: [], cursor: 8 })
		for (const sort of ['match', 'verification', 'experience'] as const) {
			const pages = await Promise.all([0, 20, 40].map((offset) => find({ sort, offset, size: 20 })))
			expect(pages.map((page) => page.length)).toEqual([20, 20, 8])
			expect(new Set(pages.flat()).size).toBe(48)
		}
	})

	test(`${name}: the same change twice leaves the same index`, async () => {
		const change = {
			upsert: [person('coo', { text: 'audit', quality: 999, blocked_for: ['x'] })],
			remove: ['cto', 'nobody'],
			cursor: 9,
		}
		await engine.apply(change)
		const once = await engine.search(request())
		await engine.apply(change)
		expect(await engine.search(request())).toEqual(once)
		expect(once.hits.map((hit) => hit.document_id)).toEqual(['coo', 'cfo'])
		expect(await found({ q: 'supply' })).toEqual([])
		expect(await found({ q: 'software' })).toEqual([])
		expect(await found({ gate: new Set(['group:delta']) })).toEqual(['cfo', 'coo'])
		expect(await found({ gate: new Set(['x']) })).toEqual(['cfo'])
		expect([await engine.count(), await engine.cursor()]).toEqual([2, 9])
	})

	test(`${name}: keeps every order right while documents change one by one`, async () => {
		await find({ sort: 'experience' })
		await engine.apply({
			upsert: [person('new', { years: 40, verification: 1, quality: 1 })],
			remove: [],
			cursor: 8,
		})
		await engine.apply({ upsert: [person('cfo', { years: 6, quality: 1 })], remove: [], cursor: 9 })
		expect(await find({ sort: 'experience' })).toEqual(['new', 'coo', 'cto', 'cfo'])
		await engine.apply({ upsert: [], remove: ['new'], cursor: 10 })
		expect(await find({ sort: 'experience' })).toEqual(['coo', 'cto', 'cfo'])
		expect(await find()).toEqual(['cto', 'coo', 'cfo'])
	})

	test(`${name}: a reset empties it and its cursor`, async () => {
		await engine.reset()
		expect([await engine.count(), await engine.cursor(), await found({ q: 'finance' })]).toEqual([0, 0, []])
		await engine.apply({ upsert: [person('again')], remove: [], cursor: 3 })
		expect([await found({ q: 'treasury' }), await engine.cursor()]).toEqual([['again'], 3])
	})

	test(`${name}: bad input is answered, never an error, and never opens the gate`, async () => {
		const gate = new Set(['group:kola', 'agency'])
		for (const q of badInput) {
			const result = await engine.search(request({ q, gate }))
			expect(
				result.hits.filter((hit) => hit.document_id !== 'cto'),
				q,
			).toEqual([])
			expect(result.total).toBe(result.hits.length)
		}
		for (const value of badInput) {
			const where = { industry: value, location_state: value, skill: [value] }
			expect(await found({ where })).toEqual([])
		}
	})

	if (wipe) {
		test(`${name}: keeps what it holds when it is opened again`, async () => {
			engine.close()
			engine = open(folder)
			expect([await found({ q: 'finance' }), await engine.cursor()]).toEqual([['cfo'], 7])
			expect(await found({ gate: new Set(['group:kola']) })).toEqual(['coo', 'cto'])
		})

		test(`${name}: starts from empty when it cannot be read`, async () => {
			engine.close()
			wipe(folder)
			engine = open(folder)
			expect([await engine.count(), await engine.cursor()]).toEqual([0, 0])
		})
	}
}

const badInput = [
	'"', '""', '"unbalanced', '(((', ')))', '()', 'AND', 'OR', 'NOT', '-', '--', '- -', 'AND OR NOT', 'a AND', 'OR b', '*', '^', ':', 'text:', '{}', 'NEAR(a b, 5)', "'", "';--",
	'"; DROP TABLE documents; --', '%00', '\u0000', 'a\u0000b', '\u0001\u0002\u001f', '😀', '👩🏾‍💼 finance😀', 'مرحبا', '\u202eecnanif', '\ud800', 'x'.repeat(10_000), '"'.repeat(10_000), '('.repeat(10_000),
	'a OR '.repeat(2_500), '-a '.repeat(3_000), '\\', '\n\n', 'é'.normalize('NFD'), '١٢٣', '漢字', "O'Brien", 'finance\u2028tax', '__proto__', 'constructor',
] // prettier-ignore

const file = (folder: string) => join(folder, 'search.db')

searchEngineContract(
	'embedded',
	(folder) => embeddedSearchEngine(file(folder)),
	(folder) => {
		for (const suffix of ['-wal', '-shm']) rmSync(file(folder) + suffix, { force: true })
		writeFileSync(file(folder), 'this is no database file, '.repeat(400))
	},
)
