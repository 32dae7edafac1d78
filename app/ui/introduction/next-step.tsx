import type { OwnProfile } from '#app/domains/professional/index.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '../button.tsx'
import { Section } from '../columns.tsx'
import { VisibilityLine } from '../visibility-line.tsx'

const to = paths.professional

type Step = { text: string; label: string; href: string; seen: string }

/** What stands between her and being found comes first. */
const toBeFound: Record<OwnProfile['notFoundBecause'][number], Step | null> = {
	unchosen: {
		text: 'Say whether verified companies may find you. Until you do, no one can.',
		label: 'Choose who may find you',
		href: to.profile(),
		seen: 'Nothing is chosen for you',
	},
	employer_unanswered: {
		text: 'Say who employs you, so that we can hide you from that company and its group.',
		label: 'Say who employs you',
		href: to.basics(),
		seen: 'Seen by you, and by no company',
	},
	unverified: null,
	private: null,
	not_open: null,
}

const toBeComplete: Partial<Record<OwnProfile['steps'][number]['part'], Step>> = {
	work: {
		text: 'Add the positions you have held. A card shows only function and level, never an employer.',
		label: 'Add a position',
		href: to.work(),
		seen: 'Employers are seen only after you accept',
	},
	skills: {
		text: 'Name the skills you want to be asked for. They are what companies search by.',
		label: 'Add skills',
		href: to.skills(),
		seen: 'Seen on your masked card',
	},
	summary: {
		text: 'Write your career in a few paragraphs, for whoever you accept.',
		label: 'Write a summary',
		href: to.basics(),
		seen: 'Seen only after you accept',
	},
	education: {
		text: 'Add your degrees. A card shows their kind, never the school.',
		label: 'Add education',
		href: to.education(),
		seen: 'Schools are seen only after you accept',
	},
	references: {
		text: 'Add one person who may speak for you. Companies learn that a reference is confirmed, never whose.',
		label: 'Add a reference',
		href: to.references(),
		seen: 'We write to no one until you say so',
	},
	linkedin: {
		text: 'Add the address of your LinkedIn profile, for whoever you accept.',
		label: 'Add the address',
		href: to.basics(),
		seen: 'Seen only after you accept',
	},
}

const order = ['work', 'skills', 'summary', 'education', 'references', 'linkedin'] as const

function nextStep({ notFoundBecause, steps }: OwnProfile): Step | null {
	const found = notFoundBecause.map((reason) => toBeFound[reason]).find((step) => step !== null)
	if (found) return found
	const open = order.find((part) => steps.some((step) => step.part === part && step.points < step.of))
	return open ? (toBeComplete[open] ?? null) : null
}

/** One step at a time: the one that helps most now. */
export function NextStep({ own }: { own: OwnProfile }) {
	const step = nextStep(own)
	if (!step) return null
	return (
		<Section title="Next best step">
			<p>{step.text}</p>
			<Actions>
				<ButtonLink href={step.href}>{step.label}</ButtonLink>
			</Actions>
			<VisibilityLine>{step.seen}</VisibilityLine>
		</Section>
	)
}
