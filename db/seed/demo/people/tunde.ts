import { DAY, HOUR } from '#app/lib/clock.ts'
import { type Month, firstDay, monthOf, yearOf } from '../months.ts'
import type { Employment } from './career.ts'
import type { Certificate, Education } from './education.ts'
import { namedIds, post, skills } from './named-posts.ts'
import type { Person } from './person.ts'
import type { Referee } from './references.ts'

const million = 1_000_000

const tundeSummary = `For twenty-two years my work has been operations, at first in manufacturing and since then in transport and logistics. I run day-to-day operations over 64 sites with eleven hundred employees and contractors, and answer for service, safety and cost with a yearly budget of ₦38bn. People call on me above all for depots and plants that have to be turned round without being closed.

Among the results I would name first: we moved on-time delivery from 71 to 96 per cent, cut diesel use by a third through gas, solar and plain discipline, and worked twenty-six months without a lost-time injury. With a smaller team, in manufacturing, I raised output by 28 per cent with the same machines and people. I am at my best on the floor, with the figures on the wall and the people who make them, and my teams know that a problem reported early is never punished. I coach three younger colleagues at other companies. I would consider a larger mandate in a company whose board knows what it wants for the next five years, in Lagos or elsewhere.`

const workOf = (month: Month): Employment[] => [
	post(month, {
		employer: 'Sahelion Logistics Ltd', job_title: 'Chief Operating Officer', from: 58, until: null, location: 'Ikeja, Lagos', team_size: 1_100,
		description: 'Runs day-to-day operations over 64 sites with 1,100 employees and contractors. Answers for service, safety and cost, with a yearly operating budget of ₦38bn. Leads the regional managers of six zones.',
		achievements: ['Moved on-time delivery from 71 to 96 per cent', 'Cut diesel use by a third through gas, solar and plain discipline', 'Completed 26 months without a lost-time injury'],
	}),
	post(month, {
		employer: 'Dabora Flour Mills Plc', job_title: 'General Manager, Operations', from: 134, until: 60, location: 'Kano', team_size: 420,
		description: 'Led two mills and their depots with 420 people on three shifts. Brought maintenance, planning and quality to one table each morning.',
		achievements: ['Raised output by 28 per cent with the same machines and people', 'Lowered the cost of each tonne by 17 per cent'],
	}),
	post(month, {
		employer: 'Umuora Breweries Plc', job_title: 'Plant Manager', from: 264, until: 136, location: 'Aba, Abia', team_size: 85,
		description: 'Rose from shift supervisor to plant manager. Managed packaging, utilities and the contracts for haulage and security.',
		achievements: ['Brought packaging losses down by 40 per cent'],
	}),
] // prettier-ignore

const educationOf = (month: Month): Education[] => [
	{ institution_name: 'Cranfield University', degree_type: 'master', field_of_study: 'Logistics and Supply Chain Management', start_year: yearOf(month) - 13, end_year: yearOf(month) - 12, grade: 'Merit' },
	{ institution_name: 'Obafemi Awolowo University, Ile-Ife', degree_type: 'bachelor', field_of_study: 'Mechanical Engineering', start_year: yearOf(month) - 28, end_year: yearOf(month) - 23, grade: 'Second Class, Upper Division' },
] // prettier-ignore

const certificatesOf = (month: Month): Certificate[] => [
	{ certification_name: 'Project Management Professional (PMP)', issuing_organization: 'Project Management Institute', issue_date: firstDay(month - 150), credential_id: 'PMP/15520' },
	{ certification_name: 'Lean Six Sigma Black Belt', issuing_organization: 'International Association for Six Sigma Certification', issue_date: firstDay(month - 104), credential_id: 'LSSBB/2047' },
] // prettier-ignore

const referees: Referee[] = [
	{ reference_name: 'Aliyu Gwarzo', reference_email: 'aliyu.gwarzo@referee.example', reference_phone: '+2348036660202', reference_company: 'Dabora Flour Mills Plc', reference_title: 'Executive Director', relationship: 'manager', verification_status: 'verified', permission_granted: true },
	{ reference_name: 'Ngozi Okereke', reference_email: 'ngozi.okereke@referee.example', reference_phone: null, reference_company: 'Umuora Breweries Plc', reference_title: 'Head of Human Resources', relationship: 'colleague', verification_status: 'verified', permission_granted: true },
] // prettier-ignore

/** Tunde Ogunsola: open, employed by a company that is no customer. */
export function tunde(now: number): Person {
	const month = monthOf(now)
	return {
		...namedIds('tunde'),
		craft: 'operations',
		level: 'c_suite',
		status: 'active',
		verification_status: 'premium',
		hasProfile: true,
		profile_visibility: 'network',
		confidential_search: false,
		agencies_allowed: true,
		open_to_opportunities: true,
		allow_text_search: true,
		paused_until: null,
		willing_to_relocate: true,
		remote_preference: 'any',
		board_roles: false,
		max_requests_per_month: null,
		notice_period_days: 30,
		first_name: 'Tunde Ayodele',
		last_name: 'Ogunsola',
		preferred_name: 'Tunde',
		profile_headline: 'Chief operating officer in logistics: 64 sites, turnarounds and safety',
		profile_summary: tundeSummary,
		current_title: 'Chief Operating Officer',
		current_company: 'Sahelion Logistics Ltd',
		current_industry: 'Transportation & Logistics',
		has_answered_employer: true,
		has_no_employer: false,
		years_of_experience: 22,
		place: { city: 'Ikeja', state: 'Lagos', country: 'NG' },
		pay: { min: 58 * million, max: 75 * million },
		preferred_sectors: ['Manufacturing', 'Transportation & Logistics', 'Energy & Utilities'],
		linkedin_url: 'https://www.linkedin.com/in/demo-tunde-ogunsola-coo',
		created_at: now - 240 * DAY,
		last_active_at: now - 26 * HOUR,
		work: workOf(month),
		education: educationOf(month),
		skills: skills(22, [
			'operations management',
			'team leadership',
			'supply chain',
			'project management',
			'change management',
			'strategic planning',
			'risk management',
		]),
		certificates: certificatesOf(month),
		referees,
	}
}
