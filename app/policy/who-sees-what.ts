import { yearsBounds } from './bands.ts'
import type { Audience, Rule } from './disclosure-rules.ts'
import { type Kind, disclosure } from './disclosure-tables.ts'

/** One line of the public table: what, and how much of it each of three readers sees. */
export type SeenLine = { what: string; card: string; readers: string; verifier: string }

type Field = { [K in Kind]: `${K}.${keyof (typeof disclosure)[K] & string}` }[Kind]

/** What people call the fields, and what the card makes of those that it coarsens. */
type Named = { what: string; fields: readonly Field[]; coarse?: string; toReaders?: string }

const bands = yearsBounds.map((from, index) =>
	index + 1 < yearsBounds.length ? `${from} to ${yearsBounds[index + 1]}` : `${from} or more`,
)

const named: readonly Named[] = [
	{ what: 'Name', fields: ['professionals.first_name', 'professionals.last_name'] },
	{ what: 'E-mail address and phone', fields: ['users.email', 'users.phone'] },
	{ what: 'Photo', fields: ['professionals.profile_photo_url'] },
	{
		what: 'Employers, now and before',
		fields: ['professionals.current_company', 'professional_work_history.company_name'],
	},
	{
		what: 'Titles',
		fields: ['professionals.current_title', 'professional_work_history.job_title'],
		coarse: 'Function and level only',
	},
	{
		what: 'Dates, duties and achievements',
		fields: ['professional_work_history.start_date', 'professional_work_history.description', 'professional_work_history.achievements'],
	},
	{ what: 'Schools', fields: ['professional_education.institution_name'] },
	{ what: 'Summary', fields: ['professionals.profile_summary'] },
	{ what: 'LinkedIn and portfolio', fields: ['professionals.linkedin_url', 'professionals.portfolio_url'] },
	{ what: 'Sector', fields: ['professionals.current_industry'], coarse: 'Yes' },
	{ what: 'State', fields: ['professionals.location_state'], coarse: 'Yes' },
	{ what: 'Years of experience', fields: ['professionals.years_of_experience'], coarse: `In bands: ${bands.join(', ')}` },
	{ what: 'Notice period', fields: ['professionals.notice_period_days'], coarse: 'In four bands' },
	{ what: 'Skills', fields: ['professional_skills.skill_name'], coarse: 'Yes, up to twelve' },
	{ what: 'Certificates', fields: ['professional_certifications.certification_name'], coarse: 'Well-known ones, by short name' },
	{ what: 'Verification level', fields: ['professionals.verification_status'], coarse: 'Yes' },
	{ what: 'Number of confirmed referees', fields: ['professional_references.verification_status'], coarse: 'From two on', toReaders: 'Yes' },
	{
		what: 'Pay you expect',
		fields: ['professionals.salary_expectation_min', 'professionals.salary_expectation_max'],
		coarse: 'Only whether ranges meet, beside a role',
	},
	{ what: 'Referees’ addresses and numbers', fields: ['professional_references.reference_email', 'professional_references.reference_phone'] },
	{ what: 'When you joined and were last here', fields: ['professionals.created_at', 'professionals.last_active_at'] },
] // prettier-ignore

const order = { hidden: 0, masked: 1, shown: 2 } as const

/** The most open answer among the fields of a line: the table never tells less than the policy shows. */
function cellOf(fields: readonly Field[], audience: Audience): keyof typeof order {
	const cells = fields.map((field) => {
		const [kind = '', column = ''] = field.split('.')
		const tables: Record<string, Record<string, Rule>> = disclosure
		return tables[kind]?.[column]?.[audience]?.page ?? 'hidden'
	})
	return cells.reduce<keyof typeof order>((most, cell) => (order[cell] > order[most] ? cell : most), 'hidden')
}

function wordOf({ fields, coarse }: Named, audience: Audience): string {
	const cell = cellOf(fields, audience)
	if (cell === 'shown') return 'Yes'
	return cell === 'masked' && coarse ? coarse : 'No'
}

/** A named reader keeps the card beside the profile, so what stands on it is never less open to him. */
function readersWord(line: Named): string {
	if (line.toReaders) return line.toReaders
	if (cellOf(line.fields, 'hr_reader') === 'shown') return 'Yes'
	return cellOf(line.fields, 'hr_before') === 'masked' ? 'As on the card' : 'No'
}

/** Who sees what on a page, read from the disclosure tables themselves. */
export function whoSeesWhat(): SeenLine[] {
	return named.map((line) => ({
		what: line.what,
		card: wordOf(line, 'hr_before'),
		readers: readersWord(line),
		verifier: wordOf(line, 'admin_verifier'),
	}))
}

/** Lines whose fields the card coarsens without words for it: a test holds that there are none. */
export function linesWithoutWords(): string[] {
	return named
		.filter((line) => !line.coarse && cellOf(line.fields, 'hr_before') === 'masked')
		.map((line) => line.what)
}
