import { DAY, HOUR, watDay } from '#app/lib/clock.ts'
import { crafts } from '../crafts/index.ts'
import type { Customer } from '../customers/customer.ts'
import { diceFor } from '../random.ts'
import { type RoleIdea, drawRole } from './draw-role.ts'
import type { RolePlan } from './role.ts'

/** A role that the demo's own accounts meet, by a name of its own. */
type NamedRole = Omit<RoleIdea, 'craft' | 'client'> & {
	company: string
	craft: string
	more: Partial<RolePlan>
}

const million = 1_000_000

/** What the role of the demo's first request says. */
const chiefFinancialOfficer: Partial<RolePlan> = {
	role_title: 'Chief Financial Officer',
	role_description:
		'The board has approved a ₦180bn gas programme, to be financed over three years by bonds, export credit and bank facilities. We are looking for the person who will finance it and who will lead reporting, treasury, tax and planning for the company. The post is new in this form: until now the Managing Director has led the talks with lenders.',
	responsibilities: [
		'Finance the gas programme and lead the talks with lenders, agencies and rating houses',
		'Lead finance, treasury, tax and planning with a team of 64',
		'Sign the accounts under IFRS and report to the board audit committee',
		'Build a treasury that hedges dollar exposure within policy',
	].join('\n'),
	requirements: [
		'At least 15 years in finance, five of them on an executive committee',
		'FCA or ACCA',
		'A record in debt markets: bonds, syndications or project finance',
		'Proven skill in financial analysis and risk management',
	].join('\n'),
	preferred_qualifications: ['Experience in financial services or in energy', 'A second degree'].join('\n'),
	remote_option: 'hybrid',
	salary_range_min: 65 * million,
	salary_range_max: 80 * million,
	years_experience_min: 15,
	years_experience_max: null,
	required_skills: ['financial analysis', 'risk management', 'strategic planning'],
	preferred_skills: ['compliance', 'team leadership'],
	is_confidential: false,
	confidential_reason: null,
	reports_to: 'Managing Director',
	process_note: 'Three meetings in four weeks, the first by phone.',
}

const open = { is_confidential: false, confidential_reason: null }
const withheld = (reason: string) => ({ is_confidential: true, confidential_reason: reason })
const pay = (from: number, to: number) => ({
	salary_range_min: from * million,
	salary_range_max: to * million,
})

const plans = {
	zenoraCfo: { company: 'Zenora Energy Ltd', craft: 'finance', level: 'c_suite', status: 'active', more: chiefFinancialOfficer },
	zenoraOperations: { company: 'Zenora Energy Ltd', craft: 'operations', level: 'vp', status: 'active', more: { ...open, role_title: 'General Manager, Operations' } },
	zenoraAudit: { company: 'Zenora Energy Ltd', craft: 'audit', level: 'director', status: 'active', more: { ...open, role_title: 'Head of Internal Audit' } },
	zenoraSecret: { company: 'Zenora Energy Ltd', craft: 'engineering', level: 'executive', status: 'active', more: withheld('the plan behind it has not been announced') },
	zenoraDraft: { company: 'Zenora Energy Ltd', craft: 'people', level: 'director', status: 'draft', more: open },
	zenoraFilled: { company: 'Zenora Energy Ltd', craft: 'supply_chain', level: 'director', status: 'filled', more: open },
	kolaCfo: { company: 'Kola Bank Plc', craft: 'finance', level: 'c_suite', status: 'active', more: { role_title: 'Chief Financial Officer', ...pay(70, 95), ...withheld('a succession is in progress') } },
	kolaRisk: { company: 'Kola Bank Plc', craft: 'risk', level: 'director', status: 'active', more: { ...open, role_title: 'Head of Compliance' } },
	kolaPensionsFinance: { company: 'Kola Pensions Ltd', craft: 'finance', level: 'director', status: 'active', more: { ...open, role_title: 'Finance Director', ...pay(38, 50) } },
	papyronaTreasurer: { company: 'Papyrona Tissue Ltd', craft: 'finance', level: 'director', status: 'active', more: { role_title: 'Group Treasurer', ...pay(48, 60), ...withheld('a succession is in progress') } },
	oriadeCfo: { company: 'Oriade Cement Plc', craft: 'finance', level: 'c_suite', status: 'paused', more: { ...open, role_title: 'Chief Financial Officer', ...pay(62, 78) } },
	harmattanFinance: { company: 'Harmattan Telecoms Ltd', craft: 'finance', level: 'executive', status: 'active', more: { ...open, role_title: 'Executive Director, Finance' } },
	osunOperations: { company: 'Osun River Cement Plc', craft: 'operations', level: 'c_suite', status: 'active', more: { ...open, role_title: 'Chief Operating Officer', ...pay(70, 92) } },
	kainjiraOperations: { company: 'Kainjira Electricity Distribution Plc', craft: 'operations', level: 'executive', status: 'active', more: { role_title: 'Executive Director, Operations', ...pay(64, 85), ...withheld('the plan behind it has not been announced') } },
	tejoraOperations: { company: 'Tejora Stores Ltd', craft: 'operations', level: 'c_suite', status: 'paused', more: { ...open, role_title: 'Chief Operating Officer', ...pay(60, 75) } },
	cargowenaOperations: { company: 'Cargowena Freight Ltd', craft: 'operations', level: 'vp', status: 'active', more: { ...open, role_title: 'General Manager, Operations', ...pay(38, 48) } },
} as const satisfies Record<string, NamedRole> // prettier-ignore

export type NamedRoleKey = keyof typeof plans

function namedRole(key: string, plan: NamedRole, customers: readonly Customer[], now: number): RolePlan {
	const company = customers.find((one) => one.employer.name === plan.company)
	const craft = crafts.find((one) => one.key === plan.craft)
	if (!company || !craft) throw new Error(`the demo's role ${key} names no company or craft`)
	const dice = diceFor(`role:${key}`)
	const drawn = drawRole(dice, company, { ...plan, craft, client: null }, now)
	const created_at = now - 62 * DAY - dice.int(1, 6) * HOUR
	return {
		...drawn,
		...plan.more,
		created_at,
		published_at: plan.status === 'draft' ? null : created_at + 2 * HOUR,
		application_deadline: plan.status === 'active' ? watDay(now + 36 * DAY) : null,
	}
}

export type NamedRoles = Readonly<Record<NamedRoleKey, RolePlan>>

/** Guarantee of the cast: the entries are made of the keys of `plans`, each once. */
const byKey = (entries: readonly (readonly [string, RolePlan])[]) => Object.fromEntries(entries) as NamedRoles

/** The roles of the demo's own accounts, by key. */
export function drawNamedRoles(customers: readonly Customer[], now: number): NamedRoles {
	return byKey(Object.entries(plans).map(([key, plan]) => [key, namedRole(key, plan, customers, now)]))
}
