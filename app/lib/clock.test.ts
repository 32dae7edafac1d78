import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, endOfWatDay, formatWatDay, formatWatTime, startOfWatDay, systemClock, watDay } from './clock.ts'

const at = (iso: string) => Date.parse(iso)

test.each([
	['2026-11-08T22:59:59.999Z', '2026-11-08'],
	['2026-11-08T23:00:00.000Z', '2026-11-09'],
	['2026-11-09T22:59:59.999Z', '2026-11-09'],
	['2026-12-31T23:00:00.000Z', '2027-01-01'],
	['2028-02-28T23:00:00.000Z', '2028-02-29'],
	['2027-02-28T23:00:00.000Z', '2027-03-01'],
	['2026-07-01T22:59:59.999Z', '2026-07-01'],
])('%s falls on %s in Lagos', (iso, day) => {
	expect(watDay(at(iso))).toBe(day)
})

test('a day runs from its first instant to the first of the next, and no further', () => {
	expect(new Date(startOfWatDay('2026-11-09')).toISOString()).toBe('2026-11-08T23:00:00.000Z')
	expect(new Date(endOfWatDay('2026-11-09')).toISOString()).toBe('2026-11-09T23:00:00.000Z')
	expect(endOfWatDay('2026-12-31')).toBe(startOfWatDay('2027-01-01'))
	expect(watDay(endOfWatDay('2026-11-09') - 1)).toBe('2026-11-09')
	expect(watDay(endOfWatDay('2026-11-09'))).toBe('2026-11-10')
})

test('every instant lies in the day it falls on, and every day has 24 hours', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: at('2100-01-01T00:00:00Z') }), (instant) => {
			const day = watDay(instant)
			expect(startOfWatDay(day)).toBeLessThanOrEqual(instant)
			expect(endOfWatDay(day)).toBeGreaterThan(instant)
			expect(endOfWatDay(day) - startOfWatDay(day)).toBe(DAY)
		}),
	)
})

test.each([
	['2026-11-09T08:00:00Z', '9 Nov 2026', '9 Nov 2026, 09:00 WAT'],
	['2026-12-31T23:00:00Z', '1 Jan 2027', '1 Jan 2027, 00:00 WAT'],
	['2026-06-30T22:59:59Z', '30 Jun 2026', '30 Jun 2026, 23:59 WAT'],
])('%s is shown as %s and %s', (iso, day, time) => {
	expect(formatWatDay(at(iso))).toBe(day)
	expect(formatWatTime(at(iso))).toBe(time)
})

test('the system clock tells milliseconds', () => {
	expect(Math.abs(systemClock.now() - new Date().getTime())).toBeLessThan(60_000)
	expect(Number.isInteger(systemClock.now())).toBe(true)
})
