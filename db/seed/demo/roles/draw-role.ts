import type { JobRoleStatus, RemoteOption } from '#db/schema/job-role.enums.ts'
import { DAY, HOUR, watDay } from '#app/lib/clock.ts'
import { type Craft, type SeniorRung, crafts } from '../crafts/index.ts'
import type { Customer } from '../customers/customer.ts'
import { fillText, sectorNoun } from '../fill-text.ts'
import { drawPay } from '../people/standing.ts'
import type { Dice } from '../random.ts'
import type { RolePlan } from './role.ts'

export type RoleIdea = { craft: Craft; level: SeniorRung; status: JobRoleStatus; client: Customer | null }

const contexts = [
	'The board has approved an investment programme of {bn} for the next three years, and the function has to grow with it.',
	'The company has grown by {pct} per cent a year and needs the structures that go with its size.',
	'A respected colleague will retire next year, and we wish for a proper handover of three months.',
	'The post is new. It brings together work that {n} departments do today.',
	'Last year two companies became one, and the teams now need one method and one head.',
	'Our owners have set a plan of five years and look for someone who will see it through.',
] as const

const mandates = [
	'The first year will be judged by three results, which we will agree with you in writing.',
	'You will have a free hand in building the team, within a budget that is already approved.',
	'The person will sit on the executive committee and present to the board each quarter.',
	'We expect a plan within a hundred days and honest reports from then on.',
] as const

const benefits = [
	'Official car with driver, health insurance for the family, pension contribution of 12 per cent and a bonus on agreed results.',
	'Housing allowance, health insurance for the family, four weeks of leave and a bonus of up to three months of pay.',
	'Car allowance, club membership, life insurance and a long-term incentive that vests after three years.',
	'Health insurance for the family, school fees support, pension and a yearly course of your choice.',
] as const

const processes = [
	'Three meetings in four weeks, the first by phone.',
	'A call, a meeting with two directors and a morning with the team.',
	'Two meetings and a written case of two pages.',
	'A first talk by phone, then the Managing Director, then the board committee.',
] as const

const reasons = ['a succession is in progress', 'the present holder has not been told yet', 'the plan behind it has not been announced'] as const // prettier-ignore

const reportsTo: Record<SeniorRung, string> = {
	c_suite: 'Managing Director',
	executive: 'Managing Director',
	vp: 'Executive Director',
	director: 'Executive Director',
}

const yearsFrom: Record<SeniorRung, number> = { c_suite: 15, executive: 15, vp: 12, director: 10 }

const lines = (texts: readonly string[]) => texts.join('\n')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const shown = (skill: string) => (skill === 'sql' ? 'SQL' : skill)

/** How long ago a role of this status was opened and, where it is over, closed. */
function drawTimes(dice: Dice, status: JobRoleStatus, company: Customer, now: number) {
	const verifiedAt = company.verified_at ?? now - DAY
	const oldest = Math.max(
		3,
		Math.min(
			status === 'filled' || status === 'closed' ? 150 : 118,
			Math.floor((now - verifiedAt) / DAY) - 1,
		),
	)
	const opened = now - dice.int(Math.ceil(oldest * 0.6), oldest) * DAY - dice.int(1, 9) * HOUR
	const created_at = Math.max(verifiedAt + HOUR, opened)
	const isOver = status === 'filled' || status === 'closed'
	return {
		created_at,
		published_at: status === 'draft' ? null : created_at + HOUR,
		closed_at: isOver ? now - dice.int(2, 12) * DAY : null,
		application_deadline:
			status === 'active' && dice.chance(0.7) ? watDay(now + dice.int(18, 60) * DAY) : null,
		expected_start_date: dice.chance(0.6) ? `${watDay(now + dice.int(60, 150) * DAY).slice(0, 7)}-01` : null,
	}
}

function drawTexts(dice: Dice, { craft, level }: RoleIdea, title: string, industry: string) {
	const setting = { industry, isNow: true }
	const focus = dice.pick(craft.specialities)
	const certificate = craft.certificates[0]?.[0] ?? ''
	const fill = (text: string) => fillText(text, dice, setting)
	return {
		role_description: [
			`We are looking for a ${title} whose strength is ${focus}.`,
			fill(dice.pick(contexts)),
			dice.pick(mandates),
		].join(' '),
		responsibilities: lines(dice.some(craft.duties.lead, 4).map(fill)),
		requirements: lines([
			`At least ${yearsFrom[level]} years in ${craft.noun}, five of them in charge of a team`,
			`Experience in ${sectorNoun(industry)} or in a neighbouring sector`,
			`${certificate} or an equal qualification`,
			`Proven skill in ${craft.skills.slice(0, 2).map(shown).join(' and ')}`,
		]),
		preferred_qualifications: lines(['A second degree', `A record in ${dice.pick(craft.specialities)}`]),
	}
}

const remote: readonly (readonly [RemoteOption, number])[] = [
	['on_site', 50],
	['hybrid', 42],
	['remote', 8],
]

const senderOf = ({ partners }: Customer) => partners.find((partner) => partner.can_send_introductions)

/** A role of this company, from the texts of its function. @throws when the company has nobody to create it */
export function drawRole(dice: Dice, company: Customer, idea: RoleIdea, now: number): RolePlan {
	const { craft, level, status, client } = idea
	const creator = senderOf(company)
	if (!creator) throw new Error(`${company.employer.name} has nobody who may create a role`)
	const { industry, city, state } = (client ?? company).employer
	const role_title = dice.pick(craft.titles[level])
	const pay = drawPay(dice, level, industry)
	const is_confidential = dice.chance(0.14)
	return {
		id: dice.uuid(),
		company_id: company.id,
		created_by_hr_id: creator.id,
		craft: craft.key,
		role_title,
		...drawTexts(dice, idea, role_title, industry),
		seniority_level: level,
		industry,
		department: capital(craft.noun),
		location_city: city,
		location_state: state,
		remote_option: dice.weighted(remote),
		salary_range_min: pay.min,
		salary_range_max: Math.min(180_000_000, pay.max + Math.round(pay.max / 10_000_000) * 1_000_000),
		benefits: dice.pick(benefits),
		years_experience_min: yearsFrom[level],
		years_experience_max: dice.chance(0.25) ? yearsFrom[level] + 15 : null,
		required_skills: craft.skills.slice(0, 3),
		preferred_skills: craft.skills.slice(3, 5),
		is_confidential,
		confidential_reason: is_confidential ? dice.pick(reasons) : null,
		status,
		reports_to: role_title.startsWith('Managing Director') ? 'Chairman of the board' : reportsTo[level],
		process_note: dice.pick(processes),
		...drawTimes(dice, status, company, now),
		client_company_id: client?.id ?? null,
	}
}

/** A function that the company's sector employs. */
export function drawCraftFor(dice: Dice, industry: string): Craft {
	const fitting = crafts.filter(({ industries }) => industries === null || industries.includes(industry))
	return dice.weighted(fitting.map((craft) => [craft, craft.weight] as const))
}
