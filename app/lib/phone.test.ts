import { expect, test } from 'vitest'
import { formatPhone, parsePhone } from './phone.ts'

test.each([
	'08035550142',
	'0803 555 0142',
	'0803-555-0142',
	'0803.555.0142',
	'803 555 0142',
	'2348035550142',
	'23408035550142',
	'+234 803 555 0142',
	'+234 (0) 803 555 0142',
	'002348035550142',
	' (0803) 5550142 ',
	'0803\u00a0555\u00a00142',
])('reads %s as a Nigerian mobile', (text) => {
	expect(parsePhone(text)).toBe('+2348035550142')
})

test.each([
	['07061234567', '+2347061234567'],
	['09161234567', '+2349161234567'],
	['+44 20 7946 0958', '+442079460958'],
	['0044 20 7946 0958', '+442079460958'],
	['+1 (415) 555-0132', '+14155550132'],
])('reads %s as %s', (text, e164) => {
	expect(parsePhone(text)).toBe(e164)
})

test.each([
	['nothing', ''],
	['a word', 'call me'],
	['letters after it', '0803 555 0142 ext 5'],
	['a digit too few', '0803555014'],
	['a digit too many', '080355501421'],
	['a Lagos land line without its country', '01 234 5678'],
	['a foreign number without + or 00', '442079460958'],
	['a Nigerian number that is no mobile', '+234 1 234 5678'],
	['a country code that starts with 0', '+0 803 555 0142'],
	['more than 15 digits', '+1234567890123456'],
	['a plus in the middle', '0803+5550142'],
	['figures of another script', '٠٨٠٣٥٥٥٠١٤٢'],
	['two numbers', '08035550142, 08035550143'],
	['a formula', '=0803555014'],
])('refuses %s', (_what, text) => {
	expect(parsePhone(text)).toBeNull()
})

test('shows Nigerian numbers in groups and others as stored', () => {
	expect(formatPhone('+2348035550142')).toBe('+234 803 555 0142')
	expect(formatPhone('+442079460958')).toBe('+442079460958')
	expect(parsePhone(formatPhone('+2348035550142'))).toBe('+2348035550142')
})
