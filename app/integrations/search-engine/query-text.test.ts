import { expect, test } from 'vitest'
import { parseQuery, searchableWords } from './query-text.ts'

const include = (text: string) => parseQuery(text).include

test('joins words by AND and quotes each', () => {
	expect(include('treasury IFRS')).toBe('("treasury" AND "ifrs")')
	expect(include('treasury AND IFRS')).toBe('("treasury" AND "ifrs")')
})

test('lets AND bind more tightly than OR, and brackets decide otherwise', () => {
	expect(include('tax OR audit risk')).toBe('("tax" OR ("audit" AND "risk"))')
	expect(include('(tax OR audit) risk')).toBe('(("tax" OR "audit") AND "risk")')
})

test('keeps a phrase together, without words that carry no meaning', () => {
	expect(include('"head of internal audit"')).toBe('"head internal audit"')
	expect(include('E-commerce')).toBe('"e commerce"')
})

test('takes exclusions out of the whole query', () => {
	expect(parseQuery('finance -tax NOT "internal audit"')).toMatchObject({
		include: '"finance"',
		exclude: '("tax" OR "internal audit")',
	})
	expect(parseQuery('(finance OR NOT (tax audit))')).toMatchObject({
		include: '"finance"',
		exclude: '("tax" OR "audit")',
	})
})

test('reads a query of exclusions alone as everybody but them', () => {
	expect(parseQuery('-tax')).toMatchObject({ present: false, include: null, exclude: '"tax"' })
})

test('reads nothing typed as everybody, and nothing usable as nobody', () => {
	expect(parseQuery('  ')).toMatchObject({ present: false, include: null, exclude: null })
	for (const text of ['AND', '(((', '"', '- - -', '😀😀', 'OR OR NOT'])
		expect(parseQuery(text)).toMatchObject({ present: true, include: null, exclude: null })
})

test('closes what was left open', () => {
	expect(include('"internal audit')).toBe('"internal audit"')
	expect(include('(tax OR (audit')).toBe('("tax" OR "audit")')
	expect(include('tax) audit')).toBe('("tax" AND "audit")')
})

test('lets no syntax of the index through', () => {
	expect(include('text: NEAR(a b) x* ^y {z} +w')).toBe(
		'("text" AND "near" AND "b" AND "x" AND "y" AND "z" AND "w")',
	)
	expect(include('"; DROP TABLE people; --')).toBe('"drop table people"')
})

test('reads 200 characters and 20 terms at most', () => {
	expect(include(`${'x'.repeat(199)} hidden`)).not.toContain('hidden')
	expect(parseQuery('a1 '.repeat(60)).terms).toHaveLength(20)
})

test('folds width and case', () => {
	expect(searchableWords('ＦＣＡ and Rivers')).toEqual(['fca', 'rivers'])
})
