import type { JobRoleStatus } from '#db/schema/job-role.enums.ts'
import type { SubscriptionTier } from '#db/schema/company.enums.ts'
import type { SeniorRung } from '../crafts/index.ts'
import type { Customer } from '../customers/customer.ts'
import { type Dice, diceFor } from '../random.ts'
import { drawCraftFor, drawRole } from './draw-role.ts'
import type { RolePlan } from './role.ts'

const statuses: readonly (readonly [JobRoleStatus, number])[] = [
	['active', 58],
	['draft', 13],
	['paused', 8],
	['filled', 10],
	['closed', 11],
]

const levels: readonly (readonly [SeniorRung, number])[] = [
	['director', 44],
	['vp', 22],
	['executive', 12],
	['c_suite', 22],
]

/** Roles a company has by its plan, within what the plan allows to be active. */
const countsOf: Record<SubscriptionTier, readonly [number, number]> = {
	trial: [1, 2],
	basic: [1, 2],
	professional: [2, 3],
	enterprise: [3, 4],
}

function drawStatus(dice: Dice, company: Customer): JobRoleStatus {
	if (company.verification_status === 'pending') return 'draft'
	if (company.status === 'suspended') return 'paused'
	return dice.weighted(statuses)
}

/** An agency's role is for a client; one of them has not declared it yet. */
function clientOf(dice: Dice, company: Customer, clients: readonly Customer[]): Customer | null {
	return company.is_agency && dice.chance(0.75) ? dice.pick(clients) : null
}

function rolesOf(company: Customer, clients: readonly Customer[], now: number): RolePlan[] {
	const dice = diceFor(`roles:${company.employer.name}`)
	const [least, most] = countsOf[company.tier]
	return Array.from({ length: dice.int(least, most) }, () => {
		const client = clientOf(dice, company, clients)
		const craft = drawCraftFor(dice, (client ?? company).employer.industry)
		return drawRole(
			dice,
			company,
			{ craft, level: dice.weighted(levels), status: drawStatus(dice, company), client },
			now,
		)
	})
}

/** Some 120 roles over all companies, in every status. */
export function drawRoles(customers: readonly Customer[], now: number): RolePlan[] {
	const clients = customers.filter(
		(one) => one.verified_at !== null && !one.is_agency && one.status === 'active',
	)
	return customers.flatMap((company) => rolesOf(company, clients, now))
}
