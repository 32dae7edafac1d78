import { Fragment } from 'react'
import type { RoleDetail, RolePage } from '#app/domains/job-role/index.server.ts'
import { formatWatDay } from '#app/lib/clock.ts'
import { Section } from '../columns.tsx'
import { PageHeading } from '../page-heading.tsx'
import { type Fact, SummaryList } from '../summary-list.tsx'
import { type TagItem, Tags } from '../tag.tsx'
import {
	dayWords,
	employmentWords,
	remoteWords,
	rolePay,
	rolePlace,
	seniorityWords,
	statusTag,
} from './role-words.ts'

function tagsOf(role: RoleDetail): TagItem[] {
	const deadline = dayWords(role.application_deadline)
	return [
		statusTag(role.status),
		...(deadline ? [{ text: `Closes ${deadline}` }] : []),
		...(role.is_confidential ? [{ kind: 'info' as const, text: 'Name withheld at first' }] : []),
	]
}

/** Title, pay and place, and the state in words. */
export function RoleHeading({ role }: { role: RoleDetail }) {
	const place = `${role.location_city}, ${remoteWords[role.remote_option].toLowerCase()}`
	return (
		<PageHeading title={role.role_title} lead={<span className="nums">{`${rolePay(role)}. ${place}.`}</span>}>
			<Tags tags={tagsOf(role)} />
		</PageHeading>
	)
}

function years({ years_experience_min: min, years_experience_max: max }: RoleDetail): string {
	return max === null ? `${min} or more` : `${min} to ${max}`
}

const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : null)

type Overview = Pick<RolePage, 'role' | 'skills'>

function factsOf({ role, skills }: Overview): Fact[] {
	return [
		{ term: 'Level', value: seniorityWords[role.seniority_level] },
		{ term: 'Sector', value: role.industry },
		{ term: 'Department', value: role.department },
		{ term: 'Reports to', value: role.reports_to },
		{ term: 'Place', value: rolePlace(role) },
		{ term: 'Contract', value: employmentWords[role.employment_type] },
		{ term: 'Years of experience', value: years(role) },
		{ term: 'Required skills', value: list(skills.required) },
		{ term: 'Welcome skills', value: list(skills.preferred) },
		{ term: 'Expected start', value: dayWords(role.expected_start_date) },
		{ term: 'Drafted', value: formatWatDay(role.created_at) },
		{ term: 'Published', value: role.published_at === null ? null : formatWatDay(role.published_at) },
		{ term: 'Closed', value: role.closed_at === null ? null : formatWatDay(role.closed_at) },
		{ term: 'Name withheld because', value: role.confidential_reason },
	]
}

/** Blank lines part paragraphs; the text is never read as markup. */
function Paragraphs({ text }: { text: string }) {
	const parts = text.split(/\n+/).filter((part) => part.trim() !== '')
	return (
		<>
			{parts.map((part, index) => (
				<p key={`${index}-${part.slice(0, 12)}`}>{part}</p>
			))}
		</>
	)
}

/** The role as it was written. */
export function RoleTexts({ role, skills }: Overview) {
	const texts: [title: string, text: string | null][] = [
		['What the role is', role.role_description],
		['Responsibilities', role.responsibilities],
		['What it requires', role.requirements],
		['What would be welcome', role.preferred_qualifications],
		['Benefits', role.benefits],
		['How you will decide', role.process_note],
	]
	return (
		<>
			<Section title="In short">
				<SummaryList facts={factsOf({ role, skills })} />
			</Section>
			{texts.map(([title, text]) =>
				text ? (
					<Fragment key={title}>
						<h2>{title}</h2>
						<Paragraphs text={text} />
					</Fragment>
				) : null,
			)}
		</>
	)
}
