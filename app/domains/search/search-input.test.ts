import { expect, test } from 'vitest'
import { facetCounts, totalWords } from './counts.ts'
import { readCursor, writeCursor } from './cursor.server.ts'
import { payFloor } from './pay-floor.ts'
import { parseSearch, searchIdentity } from './schema.ts'

const parse = (text: string) => parseSearch(new URLSearchParams(text))

test('reads every filter by its name on the wire', () => {
	const { query, left_out } = parse(
		'q=tax&industry=Oil+%26+Gas&function=Finance&seniority_level=vp&seniority_level=c_suite&location_state=Lagos' +
			'&location_city=Ikeja&years_min=15&skill=SQL&skill=Python&skill_mode=any&notice_max=30&verification=premium' +
			'&relocate=1&board=on&job_role_id=7ed30cbb-7852-4a2a-9b5d-441fe7c9b42c&pay=meets&sort=experience&size=50&after=abc',
	)
	expect(left_out).toEqual([])
	expect(query).toEqual({
		q: 'tax',
		industry: 'Oil & Gas',
		function: 'Finance',
		seniority_level: ['vp', 'c_suite'],
		location_state: 'Lagos',
		location_city: 'Ikeja',
		years_min: 15,
		skill: ['sql', 'python'],
		skill_mode: 'any',
		notice_max: 30,
		verification: 'premium',
		relocate: true,
		board: true,
		job_role_id: '7ed30cbb-7852-4a2a-9b5d-441fe7c9b42c',
		pay: 'meets',
		sort: 'experience',
		size: 50,
		after: 'abc',
	})
})

test('an empty form asks for nothing', () => {
	expect(parse('q=&industry=&years_min=&seniority_level=&job_role_id=&skill=').left_out).toEqual([])
	expect(parse('q=&industry=').query).toEqual(parse('').query)
})

test.each([
	['years_min=17', { years_min: 15 }],
	['years_min=40', { years_min: 20 }],
	['years_min=3', { years_min: null }],
	['notice_max=45', { notice_max: 30 }],
	['notice_max=0', { notice_max: 0 }],
	['notice_max=400', { notice_max: 90 }],
])('%s is no finer than the card', (text, wanted) => {
	expect(parse(text)).toMatchObject({ query: wanted, left_out: [] })
})

test.each([
	['years_min=many', 'years_min'],
	['years_min=-4', 'years_min'],
	['years_min=9999999999999999999', 'years_min'],
	['notice_max=1e400', 'notice_max'],
	['seniority_level=boss', 'seniority_level'],
	['skill_mode=some', 'skill_mode'],
	['verification=unverified', 'verification'],
	['job_role_id=1', 'job_role_id'],
	['sort=salary', 'sort'],
	['size=51', 'size'],
	['pay=meets', 'pay'],
	['relocate=perhaps', 'relocate'],
	[Array.from({ length: 11 }, (_, n) => `skill=s${n}`).join('&'), 'skill'],
])('%s is left out, and said so', (text, name) => {
	const { query, left_out } = parse(text)
	expect(left_out).toEqual([name])
	expect({ ...query, skill: [] }).toEqual(parse('').query)
})

test('cuts and cleans the text', () => {
	expect(parse(`q=${'a'.repeat(10_000)}`).query.q).toHaveLength(200)
	expect(parse('q=a%00b%E2%80%AEc').query.q).toBe('a b c')
	expect(parse(`q=${encodeURIComponent('😀'.repeat(300))}`).query.q).toBe('😀'.repeat(200))
})

test('page, order and size make no other search; text, filters and role do', () => {
	const same = searchIdentity(parse('q=tax&industry=Technology').query)
	expect(searchIdentity(parse('industry=Technology&q=tax&sort=experience&size=5&after=x').query)).toEqual(
		same,
	)
	for (const text of ['q=tax', 'q=audit&industry=Technology', 'q=tax&industry=Education'])
		expect(searchIdentity(parse(text).query)).not.toEqual(same)
})

test.each([
	[0, 'fewer than 5 people'],
	[4, 'fewer than 5 people'],
	[5, 'about 5 people'],
	[7, 'about 5 people'],
	[8, 'about 10 people'],
	[99, 'about 100 people'],
	[100, '100+ people'],
	[199, '100+ people'],
	[200, '200+ people'],
	[999, '500+ people'],
	[1_000, '1,000+ people'],
	[54_321, '1,000+ people'],
])('%i is told as "%s"', (total, words) => expect(totalWords(total)).toBe(words))

test('facets are rounded to five and leave out groups below five', () => {
	expect(facetCounts({ Lagos: 52, Kano: 5, Ondo: 4, Rivers: 12, Oyo: 8 })).toEqual([
		{ value: 'Lagos', count: 50 },
		{ value: 'Oyo', count: 10 },
		{ value: 'Rivers', count: 10 },
		{ value: 'Kano', count: 5 },
	])
	expect(facetCounts({ Lagos: 4 })).toEqual([])
})

test('pay is compared by where its band begins', () => {
	expect([0, 4_999_999, 5_000_000, 49_999_999, 50_000_000, 59_999_999, 84_000_000].map(payFloor)).toEqual([
		0, 0, 5_000_000, 45_000_000, 50_000_000, 50_000_000, 80_000_000,
	])
})

test('a cursor is good under any key of the ring, for its own scope, unchanged', () => {
	const scope = { companyId: 'a', identity: 'q' }
	const cursor = writeCursor(['new', 'old'], scope, 20)
	expect(cursor).toMatch(/^[\w-]{32}$/)
	expect(readCursor(['newest', 'new'], scope, cursor)).toBe(20)
	expect(readCursor(['other'], scope, cursor)).toBe(0)
	expect(readCursor(['new'], { ...scope, companyId: 'b' }, cursor)).toBe(0)
	expect(readCursor(['new'], { ...scope, identity: 'r' }, cursor)).toBe(0)
	for (const forged of [null, '', 'AAAA', `${cursor}A`, `A${cursor.slice(1)}x`, `B${cursor.slice(1)}`])
		expect(readCursor(['new'], scope, forged)).toBe(0)
})
