import { expect, test } from 'vitest'
import { OUTSIDE_NIGERIA, citiesOf, isState, stateChoices, statesAndCities } from './places.ts'

test('offers 36 states, the capital territory and, last, a place outside Nigeria', () => {
	expect(Object.keys(statesAndCities)).toHaveLength(37)
	expect(new Set(stateChoices).size).toBe(38)
	expect(stateChoices.at(-1)).toBe(OUTSIDE_NIGERIA)
	expect(stateChoices.every(isState)).toBe(true)
})

test('names three to eight cities for each state, none twice', () => {
	for (const [state, cities] of Object.entries(statesAndCities)) {
		expect(cities.length, state).toBeGreaterThanOrEqual(3)
		expect(cities.length, state).toBeLessThanOrEqual(8)
		expect(new Set(cities).size, state).toBe(cities.length)
	}
})

test('knows no other names', () => {
	for (const name of ['', 'lagos', 'Biafra', 'constructor', '__proto__']) {
		expect(isState(name)).toBe(false)
		expect(citiesOf(name)).toEqual([])
	}
	expect(citiesOf('Rivers')).toContain('Port Harcourt')
	expect(citiesOf(OUTSIDE_NIGERIA)).toEqual([])
})
