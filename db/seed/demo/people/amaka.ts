import { DAY, HOUR } from '#app/lib/clock.ts'
import { type Month, firstDay, monthOf, yearOf } from '../months.ts'
import type { Employment } from './career.ts'
import type { Certificate, Education } from './education.ts'
import { namedIds, post, skills } from './named-posts.ts'
import type { Person } from './person.ts'
import type { Referee } from './references.ts'

const million = 1_000_000

const amakaSummary = `I have worked in finance for eighteen years, most of them in banking and insurance. The field I know best is funding: bonds, syndications and trade lines arranged in years when money was dear. As Executive Director I answer for a balance sheet of ₦1,900bn, for treasury, reporting, tax and planning, and for the relations with five lending banks and two rating agencies. My teams have numbered from six to one hundred and forty people.

Among the results I would name first: we raised ₦85bn by a bond and two facilities, at a lower cost than the debt they replaced, and brought the closing of accounts from twenty working days to five. Earlier, in insurance, we brought IFRS 9 and IFRS 17 into use on time, with models that the auditors accepted at first review. I write plainly, since a page that is understood saves a meeting, and I prefer to hear bad news early. I examine candidates for my professional institute. The next post should be a group or company role in which finance sits at the table where decisions are made.`

const workOf = (month: Month): Employment[] => [
	post(month, {
		employer: 'Kola Bank Plc', job_title: 'Executive Director, Finance', from: 41, until: null, location: 'Victoria Island, Lagos', team_size: 140,
		description: 'Leads finance, treasury, tax and planning with a team of 140 and answers to the board audit committee. Chairs the assets and liabilities committee. Signs the accounts under IFRS and represents the bank before the Central Bank and the rating agencies.',
		achievements: ['Raised ₦85bn by a bond and two syndicated facilities', 'Brought the closing of accounts from twenty working days to five', 'Lowered the cost of funds by 140 basis points in two years'],
	}),
	post(month, {
		employer: 'Ilera Foods Plc', job_title: 'Non-Executive Director', from: 26, until: null, location: 'Ikeja, Lagos', team_size: null,
		description: 'Member of the board and chair of its audit committee, which meets five times a year.',
		achievements: [],
	}),
	post(month, {
		employer: 'Tarkwell Assurance Plc', job_title: 'Chief Financial Officer', from: 110, until: 42, location: 'Victoria Island, Lagos', team_size: 46,
		description: 'Led finance, investment control and actuarial reporting with a team of 46. Brought two new accounting standards into use and rebuilt the plan around cash.',
		achievements: ['Brought IFRS 9 and IFRS 17 into use on time', 'Released ₦6bn of working capital in eighteen months'],
	}),
	post(month, {
		employer: 'Niora Bank Plc', job_title: 'Senior Manager, Financial Reporting', from: 216, until: 112, location: 'Lagos', team_size: 12,
		description: 'Rose from financial analyst to senior manager. Managed monthly closing, the consolidation of four subsidiaries and the statutory audit.',
		achievements: ['Moved four entities to one ledger and one chart of accounts'],
	}),
] // prettier-ignore

const educationOf = (month: Month): Education[] => [
	{ institution_name: 'Lagos Business School', degree_type: 'master', field_of_study: 'Business Administration (MBA)', start_year: yearOf(month) - 10, end_year: yearOf(month) - 8, grade: 'Distinction' },
	{ institution_name: 'University of Nigeria, Nsukka', degree_type: 'bachelor', field_of_study: 'Accounting', start_year: yearOf(month) - 23, end_year: yearOf(month) - 19, grade: 'First Class' },
] // prettier-ignore

const certificatesOf = (month: Month): Certificate[] => [
	{ certification_name: 'Fellow of the Institute of Chartered Accountants of Nigeria (FCA)', issuing_organization: 'Institute of Chartered Accountants of Nigeria', issue_date: firstDay(month - 92), credential_id: 'FCA/40217' },
	{ certification_name: 'Chartered Financial Analyst (CFA)', issuing_organization: 'CFA Institute', issue_date: firstDay(month - 128), credential_id: 'CFA/88310' },
] // prettier-ignore

const referees: Referee[] = [
	{ reference_name: 'Adetoun Bankole', reference_email: 'adetoun.bankole@referee.example', reference_phone: '+2348036660101', reference_company: 'Tarkwell Assurance Plc', reference_title: 'Managing Director (retired)', relationship: 'manager', verification_status: 'verified', permission_granted: true },
	{ reference_name: 'Ifeanyi Nwosu', reference_email: 'ifeanyi.nwosu@referee.example', reference_phone: null, reference_company: 'Niora Bank Plc', reference_title: 'Head of Internal Audit', relationship: 'colleague', verification_status: 'contacted', permission_granted: true },
] // prettier-ignore

/** Amaka Obiora: confidential, employed by a customer of the product. */
export function amaka(now: number): Person {
	const month = monthOf(now)
	return {
		...namedIds('amaka'),
		craft: 'finance',
		level: 'executive',
		status: 'active',
		verification_status: 'full',
		hasProfile: true,
		profile_visibility: 'network',
		confidential_search: true,
		agencies_allowed: false,
		open_to_opportunities: true,
		allow_text_search: false,
		paused_until: null,
		willing_to_relocate: false,
		remote_preference: 'hybrid',
		board_roles: true,
		max_requests_per_month: null,
		notice_period_days: 90,
		first_name: 'Amaka',
		last_name: 'Obiora',
		preferred_name: 'Mrs Obiora',
		profile_headline: 'Finance executive in banking: funding, treasury and IFRS reporting, 18 years',
		profile_summary: amakaSummary,
		current_title: 'Executive Director, Finance',
		current_company: 'Kola Bank Plc',
		current_industry: 'Financial Services',
		has_answered_employer: true,
		has_no_employer: false,
		years_of_experience: 18,
		place: { city: 'Lagos', state: 'Lagos', country: 'NG' },
		pay: { min: 65 * million, max: 85 * million },
		preferred_sectors: ['Oil & Gas', 'Manufacturing', 'Financial Services'],
		linkedin_url: 'https://www.linkedin.com/in/demo-amaka-obiora-cfo',
		created_at: now - 168 * DAY,
		last_active_at: now - 5 * HOUR,
		work: workOf(month),
		education: educationOf(month),
		skills: skills(18, [
			'financial analysis',
			'risk management',
			'strategic planning',
			'compliance',
			'team leadership',
			'change management',
			'business development',
			'data analysis',
		]),
		certificates: certificatesOf(month),
		referees,
	}
}
