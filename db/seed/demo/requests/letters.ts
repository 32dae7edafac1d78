import { declineReasons } from '#app/domains/introduction/decline-reasons.ts'
import { sectorNoun } from '../fill-text.ts'
import type { Dice } from '../random.ts'
import type { RolePlan } from '../roles/role.ts'

type Part = (role: RolePlan) => string

const firsts: readonly Part[] = [
	({ role_title }) =>
		`I write about the post of ${role_title}, which your card fits in function, level and years.`,
	({ industry }) =>
		`Your years in the function and your experience in ${sectorNoun(industry)} are what we have been looking for.`,
	({ required_skills }) =>
		`${capital(required_skills.slice(0, 2).join(' and '))}, both among your first skills, are what our next three years need.`,
	() =>
		'Our panel has read some forty cards for this post and has asked me to write to four people. You are one of them.',
	({ location_state }) =>
		`We wish to fill this post in ${location_state} with somebody who has done the work before, and your card says that you have.`,
	() => 'I will be brief: the post is real, approved and paid for, and I believe that it would interest you.',
]

const seconds: readonly Part[] = [
	() =>
		'The brief is below. The board has approved the post and the budget, and the Managing Director will lead the first talk herself.',
	({ reports_to }) => `You would report to the ${reports_to} and have a free hand in building the team.`,
	() => 'I would value an hour of your time by telephone, outside working hours if you prefer.',
	() =>
		'Whatever you decide, nothing of this conversation will leave the two people who are named as readers.',
	() => 'The first talk is for your questions as much as for ours.',
	() =>
		'We can wait out a notice period of three months, and would rather have the right person than the first one.',
]

const closings = [
	'I look forward to your answer.',
	'Thank you for reading this.',
	'A short no is welcome too.',
	'I remain at your disposal for any question.',
] as const

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What HR writes to a person it knows only by her card. It names neither company nor person. */
export function drawLetter(dice: Dice, role: RolePlan): string {
	const middle = dice.some(seconds, 2).map((part) => part(role))
	return [dice.pick(firsts)(role), ...middle, dice.pick(closings)].join(' ')
}

const regrets = [
	'Thank you for writing. The post is a good one, but I have begun a programme here that I wish to finish.',
	'Thank you. I would not move for a similar role at this time; please think of me for a wider one.',
	'The terms are fair, yet the place would not suit my family before next year.',
	'Thank you for the clear letter. I wish you a good appointment.',
] as const

export type Refusal = { decline_reason: string | null; professional_response: string | null }

export function drawRefusal(dice: Dice): Refusal {
	return {
		decline_reason: dice.chance(0.8) ? dice.pick(declineReasons) : null,
		professional_response: dice.chance(0.5) ? dice.pick(regrets) : null,
	}
}
