import { DAY, HOUR } from '#app/lib/clock.ts'
import { sectorNoun } from '../fill-text.ts'
import { placeName } from '../people/place.ts'
import { type Dice, diceFor } from '../random.ts'
import { type CustomerPlan, customerPlans } from './customer-list.ts'
import { type HrPlan, drawTeam } from './hr-team.ts'

/** A company with an account, before its rows are made. */
export type Customer = CustomerPlan & {
	id: string
	rc_number: string
	description: string
	team: number
	partners: HrPlan[]
	joined_at: number
	verified_at: number | null
}

const ZENORA_RC = '1048213'

const openings = [
	(name: string, sector: string, city: string) =>
		`${name} is a Nigerian company in ${sector}, with its head office in ${city}.`,
	(name: string, sector: string, city: string) =>
		`From ${city}, ${name} has served customers in ${sector} for more than two decades.`,
	(name: string, sector: string, city: string) =>
		`${name} is among the larger names in Nigerian ${sector} and is run from ${city}.`,
] as const

const middles = [
	'Its shares are held by Nigerian families and institutions, and its board has a majority of independent members.',
	'It invests for the long term and pays its suppliers within thirty days.',
	'A new strategy was adopted last year, and the leadership team is being built for it.',
	'It works in several states and trains its own people in an academy of its own.',
	'It publishes audited accounts and a yearly report on safety and conduct.',
] as const

const endings = [
	'We answer every professional who answers us.',
	'Senior appointments are made by a panel of three, and each person hears the reason for the outcome.',
	'We treat every conversation here in confidence.',
	'Our process takes four weeks from the first call to the offer.',
] as const

function describe(dice: Dice, { employer, is_agency }: CustomerPlan): string {
	const city = placeName(employer)
	const opening = is_agency
		? `${employer.name} is a licensed private employment agency in ${city} that fills senior posts for named clients.`
		: dice.pick(openings)(employer.name, sectorNoun(employer.industry), city)
	return [opening, dice.pick(middles), dice.pick(endings)].join(' ')
}

function customer(plan: CustomerPlan, index: number, now: number): Customer {
	const dice = diceFor(`customer:${plan.employer.name}`)
	const since = now - plan.days * DAY - dice.int(1, 8) * HOUR
	const isVerified = plan.verification_status !== 'pending'
	return {
		...plan,
		id: dice.uuid(),
		rc_number:
			plan.employer.name === 'Zenora Energy Ltd'
				? ZENORA_RC
				: String(1_100_000 + index * 7_919 + dice.int(0, 7_000)),
		description: describe(dice, plan),
		partners: drawTeam(dice, plan),
		joined_at: isVerified ? since - dice.int(2, 5) * DAY : since,
		verified_at: isVerified ? since : null,
	}
}

export const drawCustomers = (now: number): Customer[] =>
	customerPlans.map((plan, index) => customer(plan, index, now))
