import { OUTSIDE_NIGERIA, citiesOf } from '#app/lib/places.ts'
import type { Dice } from '../random.ts'

export type Place = { city: string; state: string; country: string }

/** Where senior people live, in percent. */
const states = [
	['Lagos', 45],
	['Federal Capital Territory', 18],
	['Rivers', 10],
	['Ogun', 4],
	['Oyo', 4],
	['Kano', 3],
	['Kaduna', 3],
	['Enugu', 2.5],
	['Delta', 2.5],
	['Edo', 2],
	['Anambra', 1],
	['Akwa Ibom', 1],
	['Cross River', 0.7],
	['Plateau', 0.6],
	['Kwara', 0.6],
	['Osun', 0.4],
	['Abia', 0.4],
	['Imo', 0.4],
	['Benue', 0.4],
	['Ondo', 0.3],
	['Bayelsa', 0.3],
	['Sokoto', 0.2],
	['Borno', 0.1],
] as const

const abroad = [
	['London', 'GB'],
	['Accra', 'GH'],
	['Houston', 'US'],
	['Dubai', 'AE'],
	['Johannesburg', 'ZA'],
	['Toronto', 'CA'],
] as const

const weights = [...states, [OUTSIDE_NIGERIA, 0.6] as const]

/** The first city of a state is the largest: the further down the list, the fewer live there. */
function drawCity(dice: Dice, state: string): string {
	const cities = citiesOf(state).slice(0, 5)
	return dice.weighted(cities.map((city, index) => [city, 0.45 ** index] as const))
}

/** "Lagos", "Ikeja, Lagos", "London". */
export function placeName({ city, state }: Pick<Place, 'city' | 'state'>): string {
	return city === state || state === OUTSIDE_NIGERIA ? city : `${city}, ${state}`
}

export function drawPlace(dice: Dice): Place {
	const state = dice.weighted(weights)
	if (state !== OUTSIDE_NIGERIA) return { state, city: drawCity(dice, state), country: 'NG' }
	const [city, country] = dice.pick(abroad)
	return { state, city, country }
}
