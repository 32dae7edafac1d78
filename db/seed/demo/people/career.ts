import type { EmploymentType } from '#db/schema/career.enums.ts'
import { type Craft, type Rung, type SeniorRung, rungs } from '../crafts/index.ts'
import type { Employer } from '../employers/employer.ts'
import { drawEmployer, writtenName } from '../employers/market.ts'
import { fillText } from '../fill-text.ts'
import { type Month, firstDay, lastDay } from '../months.ts'
import type { Dice } from '../random.ts'
import { placeName } from './place.ts'

/** An entry of a work history, as its row holds it but for ids and times. */
export type Employment = {
	employer: Employer
	company_name: string
	job_title: string
	industry: string
	location: string
	employment_type: EmploymentType
	start_date: string
	end_date: string | null
	is_current: boolean
	description: string
	achievements: string[]
	team_size: number | null
}

export type CareerPlan = {
	craft: Craft
	level: SeniorRung
	/** Sector of the present or last post. */
	industry: string
	place: string
	begins: Month
	/** The month of the clock. */
	now: Month
	isEmployed: boolean
}

/** What stays open after the dates and steps of a career are drawn. */
type Step = { rung: Rung; employer: Employer; from: Month; until: Month | null }

const countOfSteps = (months: number): number => Math.min(5, Math.max(2, Math.round(months / 52)))

/** Divides the months into spans of uneven length, the oldest first. */
function drawSpans(dice: Dice, months: number, count: number): number[] {
	const shares = Array.from({ length: count }, () => 0.6 + dice.next())
	const whole = shares.reduce((sum, share) => sum + share, 0)
	const spans = shares.map((share) => Math.floor((share / whole) * months))
	const left = months - spans.reduce((sum, span) => sum + span, 0)
	return spans.map((span, index) => (index === count - 1 ? span + left : span))
}

/** From the first post to the last: never a step down, the last at the person's level. */
function rungOf(step: number, count: number, level: SeniorRung): Rung {
	const top = rungs.indexOf(level)
	const share = count === 1 ? 1 : step / (count - 1)
	return rungs[Math.round(top * share ** 1.1)] ?? level
}

/** The sector of each post: the last in the plan's, the others mostly too. */
function drawIndustry(dice: Dice, { craft, industry }: CareerPlan, isLast: boolean): string {
	if (isLast || !craft.industries || dice.chance(0.6)) return industry
	return dice.pick(craft.industries)
}

function drawNextEmployer(dice: Dice, plan: CareerPlan, before: Employer | null, isLast: boolean): Employer {
	if (before && before.industry === plan.industry && dice.chance(0.2)) return before
	return drawEmployer(dice, drawIndustry(dice, plan, isLast), before ? [before] : [])
}

/** The last month of a post that another follows; between two employers a month or two may lie. */
function lastMonth(dice: Dice, from: Month, span: number): Month {
	const gap = span > 14 ? dice.int(0, 2) : 0
	return from + span - 1 - gap
}

function drawSteps(dice: Dice, plan: CareerPlan): Step[] {
	const end = plan.isEmployed ? plan.now : plan.now - dice.int(1, 8)
	const count = countOfSteps(end - plan.begins)
	const steps: Step[] = []
	let from = plan.begins
	for (const [index, span] of drawSpans(dice, end - plan.begins, count).entries()) {
		const isLast = index === count - 1
		const employer = drawNextEmployer(dice, plan, steps.at(-1)?.employer ?? null, isLast)
		const closing = isLast ? end : lastMonth(dice, from, span)
		steps.push({
			rung: rungOf(index, count, plan.level),
			employer,
			from,
			until: isLast && plan.isEmployed ? null : closing,
		})
		from += span
	}
	return steps
}

type Seniority = 'lead' | 'middle' | 'early'

function seniorityOf(rung: Rung): Seniority {
	if (rung === 'officer') return 'early'
	return rung === 'manager' ? 'middle' : 'lead'
}

const teamSizes = {
	many: { lead: [45, 60, 85, 110, 140, 180, 240, 320, 420, 600], middle: [8, 12, 15, 18, 24, 30] },
	few: { lead: [9, 12, 15, 18, 24, 30, 42], middle: [4, 5, 6, 8, 9] },
} as const

function drawTeam(dice: Dice, { leads }: Craft, seniority: Seniority): number | null {
	return seniority === 'early' ? null : dice.pick(teamSizes[leads][seniority])
}

/** Hands out texts in drawn order and begins again at the end, so that a career repeats itself late if at all. */
function deal(dice: Dice, texts: readonly string[]): (count: number) => string[] {
	const order = dice.some(texts, texts.length)
	let next = 0
	return (count) =>
		Array.from({ length: Math.min(count, order.length) }, () => order[next++ % order.length] ?? '')
}

type Texts = Record<Seniority | 'wins', ReturnType<typeof deal>>

function textsOf(dice: Dice, { duties, wins }: Craft): Texts {
	return {
		lead: deal(dice, duties.lead),
		middle: deal(dice, duties.middle),
		early: deal(dice, duties.early),
		wins: deal(dice, wins),
	}
}

const winsOf = { lead: 2, middle: 1, early: 0 } as const

function describe(dice: Dice, { craft }: CareerPlan, { rung, employer, until }: Step, texts: Texts) {
	const seniority = seniorityOf(rung)
	const team_size = drawTeam(dice, craft, seniority)
	const setting = { industry: employer.industry, isNow: until === null, team: team_size ?? undefined }
	const fill = (text: string) => fillText(text, dice, setting)
	return {
		description: texts[seniority](seniority === 'lead' ? 3 : 2)
			.map(fill)
			.join(' '),
		achievements: texts.wins(winsOf[seniority] + dice.int(0, 1)).map(fill),
		team_size,
	}
}

function employment(dice: Dice, plan: CareerPlan, step: Step, texts: Texts): Employment {
	const { employer, rung, from, until } = step
	const isHere = until === null || dice.chance(0.5)
	return {
		employer,
		company_name: writtenName(dice, employer),
		job_title: dice.pick(plan.craft.titles[rung]),
		industry: employer.industry,
		location: isHere ? plan.place : placeName(employer),
		employment_type: dice.weighted([
			['full_time', 93],
			['contract', 5],
			['consulting', 2],
		]),
		start_date: firstDay(from),
		end_date: until === null ? null : lastDay(until),
		is_current: until === null,
		...describe(dice, plan, step, texts),
	}
}

/** A seat on the board of another company, beside the main post. */
function boardSeat(dice: Dice, plan: CareerPlan, besides: readonly Employer[]): Employment {
	const employer = drawEmployer(dice, plan.industry, besides)
	return {
		employer,
		company_name: writtenName(dice, employer),
		job_title: dice.pick(['Non-Executive Director', 'Independent Non-Executive Director']),
		industry: employer.industry,
		location: placeName(employer),
		employment_type: 'contract',
		start_date: firstDay(plan.now - dice.int(3, 50)),
		end_date: null,
		is_current: true,
		description: `Member of the board and of its ${dice.pick(['audit', 'risk', 'finance', 'governance', 'remuneration'])} committee, which meets ${dice.pick(['four', 'five', 'six'])} times a year.`,
		achievements: [],
		team_size: null,
	}
}

const sitsOnBoards: readonly SeniorRung[] = ['executive', 'c_suite']

/** A work history, the present post first. Posts follow one another; only board seats overlap. */
export function drawCareer(dice: Dice, plan: CareerPlan): Employment[] {
	const steps = drawSteps(dice, plan)
	const texts = textsOf(dice, plan.craft)
	const posts = steps.reverse().map((step) => employment(dice, plan, step, texts))
	const seats = sitsOnBoards.includes(plan.level) && plan.isEmployed && dice.chance(0.14)
	if (!seats) return posts
	const [present, ...past] = posts
	const seat = boardSeat(
		dice,
		plan,
		steps.map((step) => step.employer),
	)
	return present ? [present, seat, ...past] : posts
}
