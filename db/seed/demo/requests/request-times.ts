import type { IntroductionOutcome, IntroductionStatus } from '#db/schema/introduction.enums.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import type { Dice } from '../random.ts'
import type { RolePlan } from '../roles/role.ts'
import { type Refusal, drawRefusal } from './letters.ts'
import type { RequestPlan } from './request.ts'

type Life = Omit<RequestPlan, 'id' | 'listed' | 'letter' | 'role' | 'company' | 'sender' | 'readers'>

/** Of the setting `introduction_expiry_days`, in milliseconds. */
type Frame = { now: number; expiry: number }

const LONGEST_AGO = 110 * DAY
const LONGEST_ANSWER = 6 * DAY

/** From when to when a request of this status can have left; null where the role was open too shortly. */
function sendingWindow(
	role: RolePlan,
	status: IntroductionStatus,
	{ now, expiry }: Frame,
): [number, number] | null {
	const opened = (role.published_at ?? now) + HOUR
	const ended = role.closed_at ?? now
	const earliest = Math.max(opened, status === 'pending' ? now - expiry + 5 * HOUR : now - LONGEST_AGO)
	const latest = status === 'pending' ? now - 2 * HOUR : Math.min(ended, now) - expiry - HOUR
	return earliest < latest ? [earliest, latest] : null
}

/** Outcomes are due after a month; younger introductions are still under way. */
function drawOutcome(dice: Dice, isFilled: boolean, answered: number, now: number) {
	const age = now - answered
	const isGiven = age > 34 * DAY || (age > 20 * DAY && dice.chance(0.4))
	const weights: readonly (readonly [IntroductionOutcome, number])[] = [
		['hired', isFilled ? 30 : 0],
		['rejected', 45],
		['withdrew', 25],
		['no_response', 15],
	]
	return {
		outcome: isGiven ? dice.weighted(weights) : null,
		outcome_date: isGiven ? Math.min(now - HOUR, answered + dice.int(12, 30) * DAY) : null,
		interview_scheduled: dice.chance(isGiven ? 0.8 : 0.35),
	}
}

const nothing = {
	decline_reason: null,
	professional_response: null,
	interview_scheduled: false,
	outcome: null,
	outcome_date: null,
}

type Ending = Refusal &
	Pick<Life, 'viewed_at' | 'ended_at' | 'interview_scheduled' | 'outcome' | 'outcome_date'>

function answered(dice: Dice, sent: number, isAcceptance: boolean, role: RolePlan, now: number): Ending {
	const ended_at = sent + Math.round(dice.next() ** 1.6 * LONGEST_ANSWER) + HOUR
	const viewed_at = ended_at - dice.int(1, 50) * 60_000
	if (!isAcceptance) return { ...nothing, viewed_at, ended_at, ...drawRefusal(dice) }
	return { ...nothing, viewed_at, ended_at, ...drawOutcome(dice, role.status === 'filled', ended_at, now) }
}

function drawEnding(
	dice: Dice,
	status: IntroductionStatus,
	sent: number,
	role: RolePlan,
	now: number,
): Ending {
	const seen = dice.chance(0.55) ? sent + dice.int(1, 40) * HOUR : null
	switch (status) {
		case 'accepted':
		case 'declined':
			return answered(dice, sent, status === 'accepted', role, now)
		case 'withdrawn':
			return { ...nothing, viewed_at: null, ended_at: sent + dice.int(2, 70) * HOUR }
		case 'pending':
			return { ...nothing, viewed_at: seen !== null && seen < now ? seen : null, ended_at: null }
		case 'expired':
			return { ...nothing, viewed_at: seen, ended_at: null }
	}
}

/** When a request of this status was sent, seen and answered, and what came of it; null where no time fits. */
export function drawLife(dice: Dice, role: RolePlan, status: IntroductionStatus, frame: Frame): Life | null {
	const span = sendingWindow(role, status, frame)
	if (!span) return null
	const sent_at = Math.round(span[0] + dice.next() * (span[1] - span[0]))
	return {
		status,
		sent_at,
		expires_at: sent_at + frame.expiry,
		...drawEnding(dice, status, sent_at, role, frame.now),
	}
}
