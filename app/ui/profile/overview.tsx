import type { OwnProfile } from '#app/domains/professional/index.server.ts'
import { paths } from '#app/paths.ts'
import { Rows, type RowItem } from '../rows.tsx'
import { Progress } from '../step-line.tsx'
import { countOf } from './labels.ts'

const to = paths.professional
type Step = OwnProfile['steps'][number]

/** What an open step asks for, and where; photo and CV have no page of their own. */
const openSteps: Partial<Record<Step['part'], { href: string; title: string; note: string }>> = {
	summary: { href: to.basics(), title: 'Summary', note: 'Your career in a few paragraphs' },
	linkedin: { href: to.basics(), title: 'LinkedIn', note: 'The address of your profile there' },
	work: { href: to.work(), title: 'Work history', note: 'Two jobs or more' },
	education: { href: to.education(), title: 'Education', note: 'One degree or more' },
	skills: { href: to.skills(), title: 'Skills', note: 'Five or more' },
	references: { href: to.references(), title: 'References', note: 'Two people whom we may ask' },
}

/** How far the profile is, and the steps that would complete it with the points they add. */
export function Completeness({ own }: { own: OwnProfile }) {
	const points = own.profile.profile_completeness
	const open = own.steps.flatMap((step): RowItem[] => {
		const words = step.points < step.of ? openSteps[step.part] : undefined
		return words ? [{ ...words, key: step.part, figure: `+${step.of - step.points}` }] : []
	})
	const later = own.steps
		.filter((step) => !openSteps[step.part])
		.reduce((sum, step) => sum + step.of - step.points, 0)
	return (
		<>
			<p>
				{points} of 100 points.{' '}
				{open.length > 0 ? `${countOf(open.length, 'step is', 'steps are')} open.` : 'No step is open.'}
			</p>
			<Progress value={points} max={100} label={`${points} of 100 points`} />
			{open.length > 0 ? <Rows items={open} /> : null}
			{later > 0 ? <p className="small muted">Photo and CV, {later} points, cannot be added yet.</p> : null}
		</>
	)
}

const pointsOf = (own: OwnProfile, part: Step['part']) =>
	own.steps.find((step) => step.part === part)?.points || undefined

function workNote({ work }: OwnProfile): string {
	const first = work.map((entry) => entry.start_date.slice(0, 4)).sort()[0]
	return first ? `${countOf(work.length, 'job', 'jobs')}, since ${first}` : 'None yet'
}

function skillsNote({ skills }: OwnProfile): string {
	const main = skills.filter((skill) => skill.is_primary_skill).length
	if (skills.length === 0) return 'None yet'
	const all = countOf(skills.length, 'skill', 'skills')
	return main > 0 ? `${all}, ${main} among the main ones` : all
}

/** What a company reads on the masked card, coarsened. */
export function onCard(own: OwnProfile): RowItem[] {
	const { profile } = own
	const place = [profile.current_title, profile.location_state].filter(Boolean).join(', ')
	return [
		{
			href: to.basics(),
			title: 'Position, sector and place',
			note: `${place}. Shown as function, level, sector and state`,
		},
		{ href: to.work(), title: 'Work history', note: workNote(own), figure: pointsOf(own, 'work') },
		{ href: to.skills(), title: 'Skills', note: skillsNote(own), figure: pointsOf(own, 'skills') },
		{
			href: to.preferences(),
			title: 'Pay and preferences',
			note: 'Pay is sealed. Beside a role, companies learn only whether ranges meet',
		},
	]
}

function referencesNote({ references }: OwnProfile): string {
	const verified = references.filter((referee) => referee.verification_status === 'verified').length
	if (references.length === 0) return 'None yet. Companies learn only how many have confirmed'
	return `${countOf(references.length, 'referee', 'referees')}, ${verified} confirmed. Companies learn only that number`
}

/** What named readers see once she has accepted their request. */
export function afterAcceptance(own: OwnProfile): RowItem[] {
	const { profile, education, certifications } = own
	const words = profile.profile_summary?.trim().split(/\s+/).length ?? 0
	return [
		{
			href: to.basics(),
			title: 'Name, summary and links',
			note: words > 0 ? `Summary of ${countOf(words, 'word', 'words')}` : 'No summary yet',
			figure: (pointsOf(own, 'summary') ?? 0) + (pointsOf(own, 'linkedin') ?? 0) || undefined,
		},
		{
			href: to.education(),
			title: 'Education',
			note: education.length > 0 ? countOf(education.length, 'degree', 'degrees') : 'None yet',
			figure: pointsOf(own, 'education'),
		},
		{
			href: to.certifications(),
			title: 'Certificates and licences',
			note: certifications.map((entry) => entry.certification_name).join(', ') || 'None yet',
		},
		{
			href: to.references(),
			title: 'References',
			note: referencesNote(own),
			figure: pointsOf(own, 'references'),
		},
	]
}
