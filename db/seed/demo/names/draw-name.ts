import type { Dice } from '../random.ts'
import { type People, christianNames, coastSurnames, nameLists } from './peoples.ts'

export type Gender = 'female' | 'male'

export type PersonName = { people: People; gender: Gender; first_name: string; last_name: string }

type Shares = readonly (readonly [People, number])[]

const lagosMix: Shares = [
	['yoruba', 48],
	['igbo', 27],
	['hausa', 7],
	['edo', 7],
	['efik', 5],
	['ijaw', 4],
	['tiv', 2],
]
const capitalMix: Shares = [
	['hausa', 34],
	['igbo', 22],
	['yoruba', 20],
	['tiv', 9],
	['edo', 6],
	['efik', 5],
	['ijaw', 4],
]
const mostly = (people: People): Shares => [
	[people, 80],
	['igbo', 8],
	['yoruba', 7],
	['hausa', 5],
]

/** Who lives where, in rough shares; a state that is not named has the mix of the capital. */
const sharesByState: Record<string, Shares> = {
	Lagos: lagosMix,
	Ogun: mostly('yoruba'),
	Oyo: mostly('yoruba'),
	Osun: mostly('yoruba'),
	Ondo: mostly('yoruba'),
	Ekiti: mostly('yoruba'),
	Kwara: mostly('yoruba'),
	Enugu: mostly('igbo'),
	Anambra: mostly('igbo'),
	Imo: mostly('igbo'),
	Abia: mostly('igbo'),
	Kano: mostly('hausa'),
	Kaduna: mostly('hausa'),
	Sokoto: mostly('hausa'),
	Borno: mostly('hausa'),
	Edo: mostly('edo'),
	'Akwa Ibom': mostly('efik'),
	'Cross River': mostly('efik'),
	Benue: mostly('tiv'),
	Bayelsa: mostly('ijaw'),
	Rivers: [
		['igbo', 42],
		['ijaw', 36],
		['efik', 9],
		['yoruba', 8],
		['edo', 5],
	],
	Delta: [
		['igbo', 40],
		['edo', 26],
		['ijaw', 22],
		['yoruba', 12],
	],
}

const FEMALE_SHARE = 0.42

function drawSurname(dice: Dice, people: People, gender: Gender): string {
	const own = dice.pick(nameLists[people].surnames)
	if (people === 'yoruba' && dice.chance(0.02)) return dice.pick(coastSurnames)
	const isCompound = dice.chance(gender === 'female' ? 0.08 : 0.015)
	if (!isCompound || people === 'hausa' || own.includes('-')) return own
	const others = people === 'yoruba' ? coastSurnames : nameLists[people].surnames
	const second = dice.pick(others.filter((name) => name !== own && !name.includes('-')))
	return `${own}-${second}`
}

function drawFirstNames(dice: Dice, people: People, gender: Gender, surname: string): string {
	const own = nameLists[people][gender].filter((name) => !surname.split('-').includes(name))
	const first = dice.pick(own)
	if (people === 'hausa')
		return dice.chance(0.12) ? `${first} ${dice.pick(own.filter((n) => n !== first))}` : first
	const church = dice.pick(christianNames[gender])
	if (dice.chance(0.2)) return dice.chance(0.5) ? church : `${church} ${first}`
	return dice.chance(0.1) ? `${first} ${dice.pick(own.filter((n) => n !== first))}` : first
}

/** A name that fits the state and whose parts fit each other. */
export function drawName(dice: Dice, state: string): PersonName {
	const people = dice.weighted(sharesByState[state] ?? capitalMix)
	const gender = dice.chance(FEMALE_SHARE) ? 'female' : 'male'
	const last_name = drawSurname(dice, people, gender)
	return { people, gender, last_name, first_name: drawFirstNames(dice, people, gender, last_name) }
}

type Standing = { name: PersonName; function: string; years: number; hasDoctorate: boolean }

const isMuslimYoruba = (name: string) =>
	/^(Kudirat|Risikat|Sherifat|Zainab|Mufutau|Rasheed|Waheed|Ibrahim|Idris)/.test(name)

type Title = { fits: (standing: Standing) => boolean; share: number; female: string; male: string }

const same = (title: string) => ({ female: title, male: title })

/** Who bears which title; the first that fits and is drawn counts. */
const titles: readonly Title[] = [
	{ fits: (s) => s.hasDoctorate && s.function === 'academia' && s.years >= 20, share: 0.4, ...same('Prof.') },
	{ fits: (s) => s.hasDoctorate || s.function === 'medical', share: 1, ...same('Dr') },
	{ fits: (s) => s.function === 'engineering', share: 0.75, ...same('Engr.') },
	{ fits: (s) => s.function === 'legal', share: 0.4, ...same('Barr.') },
	{ fits: (s) => s.name.people === 'hausa' && s.years >= 18, share: 0.55, female: 'Hajiya', male: 'Alhaji' },
	{
		fits: (s) => isMuslimYoruba(s.name.first_name) && s.years >= 18,
		share: 0.6,
		female: 'Alhaja',
		male: 'Alhaji',
	},
	{ fits: (s) => s.name.gender === 'male' && s.years >= 26, share: 0.12, ...same('Chief') },
	{ fits: (s) => s.name.gender === 'female', share: 0.25, ...same('Ms') },
	{ fits: () => true, share: 1, female: 'Mrs', male: 'Mr' },
]

function honorific(dice: Dice, standing: Standing): string {
	const title = titles.find(({ fits, share }) => fits(standing) && dice.chance(share))
	return title?.[standing.name.gender] ?? ''
}

/** How the person wants to be addressed; most leave it open. */
export function drawPreferredName(dice: Dice, standing: Standing): string | null {
	if (!dice.chance(0.45)) return null
	if (dice.chance(0.2)) return standing.name.first_name.split(' ')[0] ?? null
	return `${honorific(dice, standing)} ${standing.name.last_name}`
}
