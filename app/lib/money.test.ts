import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNgn, formatNgnShort, parseNgn } from './money.ts'

test.each([
	[0, '₦0'],
	[999, '₦999'],
	[1_000, '₦1,000'],
	[25_000_000, '₦25,000,000'],
	[1_000_000_000_000, '₦1,000,000,000,000'],
])('writes %d naira as %s', (ngn, text) => {
	expect(formatNgn(ngn)).toBe(text)
})

test.each([
	[65_000_000, '₦65m'],
	[1_000_000, '₦1m'],
	[62_500_000, '₦62.5m'],
	[62_550_000, '₦62,550,000'],
	[999_999, '₦999,999'],
	[900_000, '₦900,000'],
])('writes %d naira in short as %s', (ngn, text) => {
	expect(formatNgnShort(ngn)).toBe(text)
})

test.each([
	['25m', 25_000_000],
	['25M', 25_000_000],
	['25 m', 25_000_000],
	['2.5 million', 2_500_000],
	['₦ 2.5 million', 2_500_000],
	['N25,000,000', 25_000_000],
	['NGN 300k', 300_000],
	['₦25,000,000.00', 25_000_000],
	['25 000 000', 25_000_000],
	['  25000000  ', 25_000_000],
	['0', 0],
	['0.5m', 500_000],
	['1.1m', 1_100_000],
	['1.5bn', 1_500_000_000],
	['68.483969170bn', 68_483_969_170],
	['1000bn', 1_000_000_000_000],
])('reads %s as %d naira', (text, ngn) => {
	expect(parseNgn(text)).toBe(ngn)
})

test.each([
	['nothing', ''],
	['a word', 'negotiable'],
	['a negative amount', '-5000'],
	['half a naira', '0.5'],
	['a fraction below one naira', '2.0000001m'],
	['commas in the wrong place', '25,00'],
	['a comma for a point', '1,5m'],
	['two points', '1.5.0m'],
	['a point and nothing', '1.m'],
	['a range', '20m-25m'],
	['another currency', '$5000'],
	['an exponent', '1e6'],
	['a hexadecimal number', '0x10'],
	['figures of another script', '٢٥'],
	['more than 10^12', '1000000000001'],
	['far more', '9'.repeat(400)],
])('refuses %s', (_what, text) => {
	expect(parseNgn(text)).toBeNull()
})

test('reads back whatever it writes, long or short', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e12 }), (ngn) => {
			expect(parseNgn(formatNgn(ngn))).toBe(ngn)
			expect(parseNgn(formatNgnShort(ngn))).toBe(ngn)
			const billions = `${Math.floor(ngn / 1e9)}.${String(ngn % 1e9).padStart(9, '0')}bn`
			expect(parseNgn(billions)).toBe(ngn)
		}),
	)
})
