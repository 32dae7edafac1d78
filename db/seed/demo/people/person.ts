import { DAY, HOUR } from '#app/lib/clock.ts'
import { type Craft, type SeniorRung, drawCraft } from '../crafts/index.ts'
import { drawEmployer } from '../employers/market.ts'
import { monthOf } from '../months.ts'
import { type PersonName, drawName, drawPreferredName } from '../names/draw-name.ts'
import { type Dice, diceFor } from '../random.ts'
import { type Employment, drawCareer } from './career.ts'
import { type Certificate, type Education, drawCertificates, drawEducation } from './education.ts'
import { type Place, drawPlace, placeName } from './place.ts'
import { type Referee, drawReferees } from './references.ts'
import { type Skill, drawSkills } from './skills.ts'
import { type Pay, type Standing, drawPay, drawStanding, drawYears } from './standing.ts'
import { type SummaryFacts, composeHeadline, composeSummary } from './summary.ts'

/** A professional before her rows are made: plain facts, without contacts and ciphertexts. */
export type Person = Standing & {
	/** Key of the craft and the step reached; null while nothing is told. */
	craft: string | null
	level: SeniorRung | null
	id: string
	user_id: string
	document_id: string
	first_name: string
	last_name: string
	preferred_name: string | null
	profile_headline: string | null
	profile_summary: string | null
	current_title: string | null
	current_company: string | null
	current_industry: string | null
	/** Whether the employer was told, or that there is none. */
	has_answered_employer: boolean
	has_no_employer: boolean
	years_of_experience: number | null
	place: Place
	pay: Pay | null
	preferred_sectors: string[] | null
	linkedin_url: string | null
	created_at: number
	last_active_at: number
	work: Employment[]
	education: Education[]
	skills: Skill[]
	certificates: Certificate[]
	referees: Referee[]
}

const levels = [
	['director', 42],
	['vp', 24],
	['executive', 13],
	['c_suite', 21],
] as const

type Frame = {
	dice: Dice
	now: number
	craft: Craft
	level: SeniorRung
	industry: string
	place: Place
	name: PersonName
}

function drawIndustry(dice: Dice, { industries }: Craft): string {
	return industries ? dice.pick(industries) : drawEmployer(dice, null).industry
}

function frame(index: number, now: number): Frame {
	const dice = diceFor('person', index)
	const [craft, place] = [drawCraft(dice), drawPlace(dice)]
	const level = dice.weighted(levels)
	return {
		dice,
		now,
		craft,
		level,
		place,
		industry: drawIndustry(dice, craft),
		name: drawName(dice, place.state),
	}
}

type Base = Pick<
	Person,
	'id' | 'user_id' | 'document_id' | 'first_name' | 'last_name' | 'place' | 'created_at' | 'last_active_at'
>

function base({ dice, now, name, place }: Frame, standing: Standing): Base {
	const age =
		standing.status === 'pending' ? dice.int(4, 120) * HOUR : dice.int(9, 520) * DAY + dice.int(0, 23) * HOUR
	const idle = Math.min(age, Math.round(dice.next() ** 2 * 60 * DAY))
	return {
		id: dice.uuid(),
		user_id: dice.uuid(),
		document_id: dice.uuid(),
		first_name: name.first_name,
		last_name: name.last_name,
		place,
		created_at: now - age,
		last_active_at: now - idle,
	}
}

const nothingTold = {
	craft: null,
	level: null,
	preferred_name: null,
	profile_headline: null,
	profile_summary: null,
	current_title: null,
	current_company: null,
	current_industry: null,
	has_answered_employer: false,
	has_no_employer: false,
	years_of_experience: null,
	pay: null,
	preferred_sectors: null,
	linkedin_url: null,
}

/** Whoever has joined and told nothing more; some have begun with a skill or two. */
function newcomer(drawn: Frame, standing: Standing): Person {
	return {
		...base(drawn, standing),
		...standing,
		...nothingTold,
		work: [],
		education: [],
		skills: [],
		certificates: [],
		referees: [],
	}
}

function linkedin(dice: Dice, { first_name, last_name }: PersonName): string | null {
	if (!dice.chance(0.6)) return null
	const slug = `${first_name} ${last_name}`.toLowerCase().replace(/[^a-z]+/g, '-')
	return `https://www.linkedin.com/in/demo-${slug}-${dice.int(1_000, 9_999)}`
}

function texts(dice: Dice, facts: SummaryFacts) {
	return {
		profile_headline: dice.chance(0.92) ? composeHeadline(dice, facts) : null,
		profile_summary: dice.chance(0.9) ? composeSummary(dice, facts) : null,
	}
}

function present(dice: Dice, work: readonly Employment[], isEmployed: boolean, industry: string) {
	const [latest] = work
	const current_company = isEmployed && latest ? latest.company_name : null
	return {
		current_title: latest?.job_title ?? null,
		current_company,
		current_industry: latest?.industry ?? industry,
		has_answered_employer: true,
		has_no_employer: current_company === null,
	}
}

function professional(drawn: Frame, standing: Standing): Person {
	const { dice, now, craft, level, industry, place, name } = drawn
	const month = monthOf(now)
	const years = drawYears(dice, level, craft)
	const schooling = { craft, level, begins: month - years * 12 - dice.int(0, 11), now: month }
	const isEmployed = dice.chance(0.92)
	const work = drawCareer(dice, { ...schooling, industry, place: placeName(place), isEmployed })
	const education = drawEducation(dice, schooling)
	const former = work.find((entry) => entry.industry !== industry)?.industry ?? industry
	const facts = { craft, years, industry, formerIndustry: former, focus: dice.pick(craft.specialities) }
	const hasDoctorate = education.some((entry) => entry.degree_type === 'phd')
	return {
		...base(drawn, standing),
		...standing,
		...texts(dice, facts),
		...present(dice, work, isEmployed, industry),
		craft: craft.key,
		level,
		preferred_name: drawPreferredName(dice, { name, function: craft.key, years, hasDoctorate }),
		years_of_experience: years,
		pay: dice.chance(0.88) ? drawPay(dice, level, industry) : null,
		preferred_sectors: dice.chance(0.3) ? [...new Set([industry, former])] : null,
		linkedin_url: linkedin(dice, name),
		work,
		education,
		skills: drawSkills(dice, craft, years),
		certificates: drawCertificates(dice, schooling),
		referees: drawReferees(dice, work, standing.verification_status),
	}
}

/** The person with this number: always the same one, whatever the size of the demo. @param now milliseconds */
export function drawPerson(index: number, now: number): Person {
	const drawn = frame(index, now)
	const standing = drawStanding(drawn.dice, drawn.level, now)
	return standing.hasProfile ? professional(drawn, standing) : newcomer(drawn, standing)
}
