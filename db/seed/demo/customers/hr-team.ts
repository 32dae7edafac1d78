import type { PlatformRole } from '#db/schema/company.enums.ts'
import { drawName } from '../names/draw-name.ts'
import type { Dice } from '../random.ts'
import type { CustomerPlan } from './customer-list.ts'

export type HrPlan = {
	id: string
	user_id: string
	first_name: string
	last_name: string
	job_title: string
	department: string
	email: string
	role_in_platform: PlatformRole
	can_send_introductions: boolean
}

type Named = Pick<HrPlan, 'first_name' | 'last_name' | 'job_title' | 'email'>

/** The demo's own accounts, the owner first. */
const named: Record<string, readonly Named[]> = {
	'Zenora Energy Ltd': [
		{ first_name: 'Halima', last_name: 'Danjuma', job_title: 'Head of Talent', email: 'hr@zenora.demo' },
		{
			first_name: 'Tokunbo',
			last_name: 'Alabi',
			job_title: 'Talent Acquisition Manager',
			email: 'member@zenora.demo',
		},
	],
	'Kola Bank Plc': [
		{
			first_name: 'Folasade',
			last_name: 'Adeniran',
			job_title: 'Head of Human Capital',
			email: 'hr@kolabank.demo',
		},
	],
	'Kola Pensions Ltd': [
		{
			first_name: 'Chidinma',
			last_name: 'Okorie',
			job_title: 'Human Resources Manager',
			email: 'hr@kolapensions.demo',
		},
	],
}

const ownerTitles = [
	'Head of Human Resources',
	'Chief Human Resources Officer',
	'Head of Talent',
	'Director of People',
] as const
const memberTitles = [
	'Talent Acquisition Manager',
	'HR Business Partner',
	'Recruitment Lead',
	'Senior HR Manager',
] as const
const agencyTitles = ['Managing Partner', 'Practice Lead'] as const

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '')

function drawNamed(dice: Dice, { employer, is_agency }: CustomerPlan, index: number): Named {
	const { first_name, last_name } = drawName(dice, employer.state)
	const titles = is_agency ? agencyTitles : index === 0 ? ownerTitles : memberTitles
	const first = first_name.split(' ')[0] ?? ''
	const email = `${plain(first)}.${plain(last_name)}@${employer.domain}`
	return { first_name: first, last_name, job_title: dice.pick(titles), email }
}

const placeInTeam: readonly PlatformRole[] = ['owner', 'member', 'admin', 'member']

/** A company's HR partners; the third and fourth of a team have lesser rights. */
export function drawTeam(dice: Dice, plan: CustomerPlan): HrPlan[] {
	return Array.from({ length: plan.team }, (_, index) => ({
		id: dice.uuid(),
		user_id: dice.uuid(),
		...(named[plan.employer.name]?.[index] ?? drawNamed(dice, plan, index)),
		department: plan.is_agency ? 'Search' : 'Human Resources',
		role_in_platform: placeInTeam[index] ?? 'member',
		can_send_introductions: index !== 3,
	}))
}
