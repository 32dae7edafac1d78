import type { ReferenceStatus } from '#db/schema/career.enums.ts'
import type { VerificationLevel } from '#db/schema/professional.enums.ts'
import { drawName } from '../names/draw-name.ts'
import { groupOf } from '../employers/market.ts'
import type { Dice } from '../random.ts'
import type { Employment } from './career.ts'

export type Referee = {
	reference_name: string
	reference_email: string
	reference_phone: string | null
	reference_company: string
	reference_title: string
	relationship: string
	verification_status: ReferenceStatus
	permission_granted: boolean
}

const titles = {
	manager: ['Managing Director', 'Executive Director', 'Chief Financial Officer', 'General Manager'],
	colleague: ['Director of Operations', 'Head of Human Resources', 'Head of Legal'],
	board_member: ['Chairman of the Board', 'Non-Executive Director'],
} as const
const relationships = ['manager', 'manager', 'colleague', 'board_member'] as const

function referee(dice: Dice, former: Employment, level: VerificationLevel): Referee {
	const name = drawName(dice, 'Lagos')
	const relationship = dice.pick(relationships)
	const local = `${name.first_name.split(' ')[0]}.${name.last_name}`.toLowerCase().replace(/[^a-z.]/g, '')
	const permission = level === 'premium' || dice.chance(0.85)
	const status = level === 'premium' ? 'verified' : dice.pick(['pending', 'contacted', 'verified'] as const)
	return {
		reference_name: `${name.first_name} ${name.last_name}`,
		reference_email: `${local}${dice.int(10, 99)}@referee.example`,
		reference_phone: dice.chance(0.6) ? `+234803666${String(dice.int(0, 9_999)).padStart(4, '0')}` : null,
		reference_company: former.company_name,
		reference_title: dice.pick(titles[relationship]),
		relationship,
		verification_status: permission && level !== 'basic' && level !== 'unverified' ? status : 'pending',
		permission_granted: permission,
	}
}

/** Referees of earlier posts only: nobody at a current employer or its group is ever named. Premium has two verified ones. */
export function drawReferees(dice: Dice, work: readonly Employment[], level: VerificationLevel): Referee[] {
	const present = work.filter((entry) => entry.is_current).map((entry) => groupOf(entry.employer))
	const former = work.find((entry) => !present.includes(groupOf(entry.employer)))
	if (!former) return []
	const some = dice.weighted([
		[0, 42],
		[1, 30],
		[2, 28],
	])
	const count = level === 'premium' ? 2 : some
	return Array.from({ length: count }, () => referee(dice, former, level))
}
