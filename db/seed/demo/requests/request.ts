import type { IntroductionOutcome, IntroductionStatus } from '#db/schema/introduction.enums.ts'
import type { Customer } from '../customers/customer.ts'
import type { HrPlan } from '../customers/hr-team.ts'
import type { Listed } from '../people/person-rows.ts'
import type { RolePlan } from '../roles/role.ts'

/** A role with its company and whoever sends for it. */
export type Asking = { role: RolePlan; company: Customer; sender: HrPlan; readers: readonly HrPlan[] }

/** A released request before its rows are made. */
export type RequestPlan = Asking & {
	id: string
	listed: Listed
	status: IntroductionStatus
	letter: string
	sent_at: number
	expires_at: number
	viewed_at: number | null
	/** Of an answer or a withdrawal. */
	ended_at: number | null
	decline_reason: string | null
	professional_response: string | null
	interview_scheduled: boolean
	outcome: IntroductionOutcome | null
	outcome_date: number | null
}

/** The sender and up to two colleagues, all of whom may read. */
export function askingFor(role: RolePlan, company: Customer): Asking | null {
	const sender = company.partners.find((partner) => partner.can_send_introductions)
	if (!sender) return null
	const others = company.partners.filter((partner) => partner !== sender).slice(0, 2)
	return { role, company, sender, readers: [sender, ...others] }
}
