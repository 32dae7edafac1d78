import type { ProfileVisibility, RemotePreference, VerificationLevel } from '#db/schema/professional.enums.ts'
import type { UserStatus } from '#db/schema/user.enums.ts'
import { DAY } from '#app/lib/clock.ts'
import type { Craft, SeniorRung } from '../crafts/index.ts'
import type { Dice } from '../random.ts'

/** How far a person has come, and what she has chosen; column names where a column stands behind it. */
export type Standing = {
	status: Extract<UserStatus, 'active' | 'pending' | 'suspended'>
	verification_status: VerificationLevel
	/** False where only the form of joining was filled in. */
	hasProfile: boolean
	profile_visibility: ProfileVisibility
	confidential_search: boolean
	agencies_allowed: boolean | null
	open_to_opportunities: boolean
	allow_text_search: boolean
	paused_until: number | null
	willing_to_relocate: boolean
	remote_preference: RemotePreference | null
	board_roles: boolean
	max_requests_per_month: number | null
	notice_period_days: number
}

const verification = [
	['full', 62],
	['premium', 8],
	['basic', 15],
	['unverified', 15],
] as const

const accounts = [
	['active', 96.5],
	['pending', 2.5],
	['suspended', 1],
] as const

const notices = [
	[30, 38],
	[90, 42],
	[60, 8],
	[0, 7],
	[180, 5],
] as const

const agencies = [
	[null, 25],
	[false, 33],
	[true, 42],
] as const

const remote = [
	['hybrid', 42],
	['any', 22],
	['on_site', 18],
	['remote', 8],
	[null, 10],
] as const

/** An account whose address is not proved has said nothing yet. */
const joined = (status: Standing['status']): Standing => ({
	status,
	verification_status: 'unverified',
	hasProfile: false,
	profile_visibility: 'private',
	confidential_search: true,
	agencies_allowed: null,
	open_to_opportunities: true,
	allow_text_search: false,
	paused_until: null,
	willing_to_relocate: false,
	remote_preference: null,
	board_roles: false,
	max_requests_per_month: null,
	notice_period_days: 30,
})

export function drawStanding(dice: Dice, level: SeniorRung, now: number): Standing {
	const status = dice.weighted(accounts)
	const verification_status = dice.weighted(verification)
	const hasProfile = verification_status !== 'unverified' || dice.chance(0.55)
	if (status === 'pending' || !hasProfile) return joined(status)
	const confidential_search = dice.chance(0.65)
	return {
		status,
		verification_status,
		hasProfile,
		profile_visibility: dice.chance(0.87) ? 'network' : 'private',
		confidential_search,
		agencies_allowed: dice.weighted(agencies),
		open_to_opportunities: dice.chance(0.94),
		allow_text_search: !confidential_search && dice.chance(0.35),
		paused_until: dice.chance(0.03) ? now + dice.int(5, 80) * DAY : null,
		willing_to_relocate: dice.chance(0.38),
		remote_preference: dice.weighted(remote),
		board_roles: dice.chance(level === 'director' || level === 'vp' ? 0.08 : 0.35),
		max_requests_per_month: dice.chance(0.1) ? dice.int(2, 6) : null,
		notice_period_days: dice.weighted(notices),
	}
}

const MILLION = 1_000_000

/** Yearly pay that each level asks at the least, in millions of naira. */
const payOf: Record<SeniorRung, readonly [number, number]> = {
	director: [15, 34],
	vp: [26, 52],
	executive: [42, 92],
	c_suite: [52, 138],
}

const payFactor: Record<string, number> = {
	'Oil & Gas': 1.2,
	'Financial Services': 1.12,
	Telecommunications: 1.12,
	Education: 0.7,
	'Hospitality & Tourism': 0.75,
	'Media & Entertainment': 0.8,
	Healthcare: 0.85,
	Agriculture: 0.8,
}

export type Pay = { min: number; max: number }

/** Pay that fits the level and the sector: ₦12m to ₦180m a year, in steps of ₦500,000. */
export function drawPay(dice: Dice, level: SeniorRung, industry: string): Pay {
	const [low, high] = payOf[level]
	const wished = (low + dice.next() * (high - low)) * (payFactor[industry] ?? 1)
	const min = Math.min(140, Math.max(12, Math.round(wished * 2) / 2))
	const max = Math.min(180, Math.round(min * (1.15 + dice.next() * 0.2) * 2) / 2)
	return { min: min * MILLION, max: Math.max(min, max) * MILLION }
}

const yearsOf: Record<SeniorRung, readonly [number, number]> = {
	director: [9, 24],
	vp: [12, 27],
	executive: [15, 31],
	c_suite: [16, 35],
}

export function drawYears(dice: Dice, level: SeniorRung, craft: Craft): number {
	const [low, high] = yearsOf[level]
	return dice.int(craft.key === 'technology' ? Math.max(8, low - 2) : low, high)
}
