import type { ReceivedRequest, UnmaskedProfile } from '#app/domains/introduction/index.server.ts'
import { formatPhone } from '#app/lib/phone.ts'
import { paths } from '#app/paths.ts'
import { type Fact, SummaryList } from '../summary-list.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { listOf, nameOf, startText } from './words.ts'

const to = paths.professional

function Lines({ lines }: { lines: readonly { key: string; text: string; note?: string }[] }) {
	return (
		<>
			{lines.map(({ key, text, note }, index) => (
				<span key={key}>
					{index > 0 ? <br /> : null}
					{text}
					{note ? <span className="small muted nums"> {note}</span> : null}
				</span>
			))}
		</>
	)
}

function workLines({ work }: UnmaskedProfile) {
	return work.map((entry, index) => ({
		key: String(index),
		text: `${entry.job_title}, ${entry.company_name}`,
		note: `${startText(entry.start_date)} to ${entry.is_current || !entry.end_date ? 'today' : startText(entry.end_date)}`,
	}))
}

function learningLines({ education, certifications }: UnmaskedProfile) {
	return [
		...education.map((entry, index) => ({
			key: `e${index}`,
			text: `${entry.field_of_study}, ${entry.institution_name}`,
			note: String(entry.end_year ?? entry.start_year),
		})),
		...certifications.map((entry, index) => ({
			key: `c${index}`,
			text: `${entry.certification_name}, ${entry.issuing_organization}`,
			note: entry.issue_date.slice(0, 4),
		})),
	]
}

const wordCount = (text: string) => text.trim().split(/\s+/).length

/** "with 2 descriptions and 3 achievements": the words of a work history that are not listed line by line. */
function workText({ work }: UnmaskedProfile): string | null {
	const texts = work.filter((entry) => entry.description || (entry.achievements?.length ?? 0) > 0).length
	return texts > 0 ? `With what you wrote about ${texts === 1 ? 'one of them' : `${texts} of them`}` : null
}

function personFacts({ person, contact, has_photo, has_resume }: UnmaskedProfile): Fact[] {
	return [
		{ term: 'Name', value: nameOf(person) },
		{ term: 'Addressed as', value: person.preferred_name },
		{ term: 'E-mail', value: contact.email },
		{ term: 'Phone', value: contact.phone ? formatPhone(contact.phone) : '', nums: true },
		{ term: 'Photo', value: has_photo ? 'Yes' : '' },
		{ term: 'CV', value: has_resume ? 'Yes' : '' },
		{ term: 'Position', value: [person.current_title, person.current_company].filter(Boolean).join(', ') },
	]
}

function referencesText(confirmed: number): string {
	return confirmed === 0 ? 'None confirmed' : `${confirmed} confirmed. Only the number is told`
}

function careerFacts(profile: UnmaskedProfile): Fact[] {
	const { person, work } = profile
	const text = workText(profile)
	return [
		{
			term: 'Titles and employers',
			value: work.length > 0 ? <Lines lines={workLines(profile)} /> : '',
		},
		{
			term: 'Work history',
			value: text ? (
				<>
					{text}, <a href={to.profile()}>as it stands</a>
				</>
			) : null,
		},
		{
			term: 'Education and certificates',
			value:
				profile.education.length + profile.certifications.length > 0 ? (
					<Lines lines={learningLines(profile)} />
				) : (
					''
				),
		},
		{
			term: 'Summary',
			value: person.profile_summary ? (
				<>
					{wordCount(person.profile_summary)} words, <a href={to.basics()}>as you wrote them</a>
				</>
			) : (
				''
			),
		},
		{ term: 'LinkedIn', value: person.linkedin_url ?? '' },
		{ term: 'Portfolio', value: person.portfolio_url ?? '' },
		{ term: 'References', value: referencesText(profile.confirmed_references), nums: true },
	]
}

/** Exactly what the readers will see, each with its value, also what is empty. */
export function RevealList({ profile }: { profile: UnmaskedProfile }) {
	return <SummaryList facts={[...personFacts(profile), ...careerFacts(profile)]} />
}

/** The readers by name; those who have left the company are none. */
export function ReadBy({ request }: { request: ReceivedRequest }) {
	if (request.readers.length === 0)
		return <p>Whoever the request named has left the company: nobody reads them.</p>
	return (
		<p>
			<strong>Only to</strong> {listOf(request.readers.map(nameOf))}, by name. Each reading is recorded.
		</p>
	)
}

/** To whom, by name, and what stays withheld from them too. */
export function RevealTo({ request }: { request: ReceivedRequest }) {
	const hidden = request.preview?.hidden_from ?? []
	return (
		<>
			<ReadBy request={request} />
			<VisibilityLine>Still withheld: your pay, your date of birth, your referees</VisibilityLine>
			{hidden.length > 0 ? (
				<VisibilityLine>
					{listOf(hidden)} and {hidden.length > 1 ? 'their groups' : 'its group'} are told nothing
				</VisibilityLine>
			) : null}
		</>
	)
}
