import type { OpenCase } from '#app/domains/verification/index.server.ts'
import { degreeLabels } from '#app/domains/taxonomy/vocabulary.ts'
import { formatWatDay, startOfWatDay } from '#app/lib/clock.ts'
import { PlainRows } from '../rows.tsx'
import { Tag } from '../tag.tsx'

type WorkEntry = OpenCase['work'][number]['entry']

const day = (value: string | null) => (value === null ? null : formatWatDay(startOfWatDay(value)))

/** "Since 1 Mar 2018" or "1 Mar 2012 to 28 Feb 2018". */
export function period({ start_date, end_date, is_current }: WorkEntry): string {
	const end = day(end_date)
	return is_current || end === null ? `Since ${day(start_date)}` : `${day(start_date)} to ${end}`
}

function Checked({ done }: { done: boolean }) {
	return done ? <Tag kind="ok">Confirmed</Tag> : null
}

function Work({ entry }: { entry: WorkEntry }) {
	return (
		<>
			<strong>{entry.job_title}</strong>, {entry.company_name} <Checked done={entry.is_verified} />
			<br />
			<span className="small muted nums">
				{[period(entry), entry.location, entry.industry].filter(Boolean).join('. ')}
			</span>
			{entry.description ? (
				<>
					<br />
					<span className="small">{entry.description}</span>
				</>
			) : null}
		</>
	)
}

function educationOf({ education }: OpenCase) {
	return education.map((entry, index) => ({
		key: `${index}`,
		content: (
			<>
				<strong>{entry.field_of_study}</strong>, {entry.institution_name} <Checked done={entry.is_verified} />
				<br />
				<span className="small muted nums">
					{degreeLabels[entry.degree_type]}, {entry.start_year} to {entry.end_year ?? 'now'}
					{entry.grade ? `, ${entry.grade}` : ''}
				</span>
			</>
		),
	}))
}

function certificationsOf({ certifications }: OpenCase) {
	return certifications.map((entry, index) => ({
		key: `${index}`,
		content: (
			<>
				<strong>{entry.certification_name}</strong>, {entry.issuing_organization}{' '}
				<Checked done={entry.is_verified} />
				<br />
				<span className="small muted nums">
					{[day(entry.issue_date), entry.credential_id].filter(Boolean).join(', ')}
				</span>
			</>
		),
	}))
}

/** Work, education and certificates as she states them. */
export function Career({ found }: { found: OpenCase }) {
	const work = found.work.map(({ work_history_id, entry }) => ({
		key: work_history_id,
		content: <Work entry={entry} />,
	}))
	const [education, certifications] = [educationOf(found), certificationsOf(found)]
	return (
		<>
			<h2>Work</h2>
			<PlainRows items={work} />
			{education.length > 0 ? (
				<>
					<h2>Education</h2>
					<PlainRows items={education} />
				</>
			) : null}
			{certifications.length > 0 ? (
				<>
					<h2>Certificates</h2>
					<PlainRows items={certifications} />
				</>
			) : null}
		</>
	)
}
