import type { UnmaskedProfile } from '#app/domains/introduction/index.server.ts'
import { formatWatDay, startOfWatDay } from '#app/lib/clock.ts'
import { Section } from '../columns.tsx'
import { DocumentBox } from '../document-box.tsx'
import { PlainRows } from '../rows.tsx'
import { type Fact, SummaryList } from '../summary-list.tsx'

const degrees = {
	bachelor: 'First degree',
	master: 'Master’s degree',
	phd: 'Doctorate',
	other: 'Other',
} as const

/** "Amaka Obiora": the names as on the passport. */
export function nameOf(person: Pick<UnmaskedProfile['person'], 'first_name' | 'last_name'>): string {
	return `${person.first_name} ${person.last_name}`
}

function month(day: string): string {
	return formatWatDay(startOfWatDay(day)).replace(/^\d+ /, '')
}

function span(from: string, to: string | null, isCurrent: boolean): string {
	if (to) return `${month(from)} to ${month(to)}`
	return isCurrent ? `Since ${month(from)}` : `From ${month(from)}`
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ')

function OutsideLink({ href }: { href: string }) {
	return (
		<a href={href} rel="noreferrer noopener">
			{href.replace(/^https?:\/\/(www\.)?/, '')}
		</a>
	)
}

function contactFacts({ person, contact, confirmed_references }: UnmaskedProfile): Fact[] {
	return [
		{ term: 'Name', value: nameOf(person) },
		{ term: 'To be addressed as', value: person.preferred_name },
		{ term: 'E-mail', value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
		{ term: 'Phone', value: contact.phone ? <a href={`tel:${contact.phone}`}>{contact.phone}</a> : '' },
		{ term: 'Position', value: joined(person.current_title, person.current_company) },
		{ term: 'LinkedIn', value: person.linkedin_url ? <OutsideLink href={person.linkedin_url} /> : null },
		{ term: 'Portfolio', value: person.portfolio_url ? <OutsideLink href={person.portfolio_url} /> : null },
		{ term: 'Confirmed references', value: confirmed_references, nums: true },
	]
}

function Work({ work }: Pick<UnmaskedProfile, 'work'>) {
	if (work.length === 0) return null
	return (
		<Section title="Work">
			<PlainRows
				items={work.map((entry) => ({
					key: `${entry.start_date} ${entry.company_name} ${entry.job_title}`,
					content: (
						<>
							<strong>{entry.job_title}</strong>
							<br />
							{joined(entry.company_name, entry.location)}
							<br />
							<span className="small muted">{span(entry.start_date, entry.end_date, entry.is_current)}</span>
							{entry.description ? <p>{entry.description}</p> : null}
							{entry.achievements?.length ? (
								<ul>
									{entry.achievements.map((line) => (
										<li key={line}>{line}</li>
									))}
								</ul>
							) : null}
						</>
					),
				}))}
			/>
		</Section>
	)
}

function Learning({ education, certifications }: Pick<UnmaskedProfile, 'education' | 'certifications'>) {
	const degreeRows = education.map((entry) => ({
		key: `${entry.start_year} ${entry.institution_name} ${entry.field_of_study}`,
		content: (
			<>
				<strong>{entry.field_of_study}</strong>
				<br />
				{joined(degrees[entry.degree_type], entry.institution_name, entry.grade)}
				<br />
				<span className="small muted">
					{entry.start_year}
					{entry.end_year ? ` to ${entry.end_year}` : ''}
				</span>
			</>
		),
	}))
	const certificateRows = certifications.map((entry) => ({
		key: `${entry.issue_date} ${entry.certification_name}`,
		content: (
			<>
				<strong>{entry.certification_name}</strong>
				<br />
				{joined(entry.issuing_organization, month(entry.issue_date))}
			</>
		),
	}))
	const rows = [...degreeRows, ...certificateRows]
	return rows.length ? (
		<Section title="Education and certificates">
			<PlainRows items={rows} />
		</Section>
	) : null
}

/** All that a named reader may read of a person after acceptance. */
export function WholePerson({ profile }: { profile: UnmaskedProfile }) {
	const { person } = profile
	return (
		<>
			<DocumentBox title="Contact">
				<SummaryList facts={contactFacts(profile)} />
			</DocumentBox>
			{person.profile_summary ? (
				<Section title="Summary">
					<p>{person.profile_summary}</p>
				</Section>
			) : null}
			<Work work={profile.work} />
			<Learning education={profile.education} certifications={profile.certifications} />
		</>
	)
}
