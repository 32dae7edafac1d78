import type { OwnProfile } from '#app/domains/professional/index.server.ts'
import { paths } from '#app/paths.ts'
import { Card } from '../card.tsx'
import { Day } from '../time.tsx'

const notFoundWords: Record<OwnProfile['notFoundBecause'][number], string> = {
	unchosen: 'No company finds you yet. Choose first who may.',
	private: 'No company finds you: your profile is private.',
	not_open: 'No company finds you: you are not open to requests.',
	employer_unanswered: 'No company finds you until you have said who employs you.',
	unverified: 'No company finds you until we have verified you.',
}

/** Who finds her now, in one sentence. */
export function foundSentence({ notFoundBecause, profile, employers }: OwnProfile): string {
	const reason = notFoundBecause[0]
	if (reason) return notFoundWords[reason]
	const found = 'Verified companies may find your masked card.'
	if (!profile.confidential_search || employers.length === 0) return found
	return `${found} ${employers.join(', ')} and ${employers.length === 1 ? 'its group' : 'their groups'} cannot.`
}

/** What else stands between her and being found, after the first reason. */
export function OtherReasons({ reasons }: { reasons: OwnProfile['notFoundBecause'] }) {
	const rest = reasons.slice(1).map((reason) => notFoundWords[reason])
	return (
		<>
			{rest.length > 0 ? <p>{rest.join(' ')}</p> : null}
			{reasons.includes('employer_unanswered') ? (
				<p>
					<a className="go" href={paths.professional.basics()}>
						Say who employs you
					</a>
				</p>
			) : null}
		</>
	)
}

const levelWords: Record<
	OwnProfile['profile']['verification_status'],
	{ title: string; text: string; next: string }
> = {
	unverified: {
		title: 'Not verified yet',
		text: 'We have not checked anything yet.',
		next: 'Complete your profile, with at least one job. Our team then checks identity and career and writes to you.',
	},
	basic: {
		title: 'Verification: basic',
		text: 'E-mail address and phone number are proved.',
		next: 'For the full level our team checks your identity, your CV and one job.',
	},
	full: {
		title: 'Verification: full',
		text: 'Identity, CV and one job checked by our team.',
		next: 'For the premium level two referees confirm what you say.',
	},
	premium: {
		title: 'Verification: premium',
		text: 'Identity, CV, one job and two referees checked by our team.',
		next: '',
	},
}

/** What was checked, when, and what the next level asks. */
export function Verification({ profile }: { profile: OwnProfile['profile'] }) {
	const words = levelWords[profile.verification_status]
	return (
		<Card title={words.title}>
			<p>
				{words.text}
				{profile.verification_date === null ? null : (
					<>
						{' '}
						Since <Day at={profile.verification_date} />.
					</>
				)}
			</p>
			{words.next ? <p className="muted">{words.next}</p> : null}
		</Card>
	)
}
