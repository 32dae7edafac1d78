import type { OwnProfile } from '#app/domains/professional/index.server.ts'
import { paths } from '#app/paths.ts'
import { Rows } from '../rows.tsx'

const to = paths.professional

function stepsOf({ notFoundBecause, employers, profile }: OwnProfile) {
	return [
		{
			title: 'Choose who may find you',
			href: to.profile(),
			note: 'Nothing is chosen for you, and until you choose no one finds you.',
			isDone: !notFoundBecause.includes('unchosen'),
		},
		{
			title: 'Say who employs you',
			href: to.basics(),
			note: 'So that we can hide you from that company and its group.',
			isDone: employers.length > 0 || profile.has_no_employer,
		},
		{
			title: 'Let us verify you',
			href: to.work(),
			note: 'Add at least one job. Our team checks identity and career, contacts nobody at a current employer, and writes to you.',
			isDone: !notFoundBecause.includes('unverified'),
		},
	]
}

/** True until the three steps are taken without which nobody can ask her. */
export function isFirstDay(own: OwnProfile): boolean {
	return stepsOf(own).some((step) => !step.isDone)
}

/** The three steps of the first day, those taken marked. */
export function FirstDay({ own }: { own: OwnProfile }) {
	return (
		<>
			<h2>Three steps to your first request</h2>
			<Rows
				items={stepsOf(own).map((step, index) => ({
					href: step.href,
					picture: (
						<span className="numeral" aria-hidden="true">
							{index + 1}
						</span>
					),
					title: step.title,
					after: step.isDone ? ' (done)' : null,
					note: step.note,
				}))}
			/>
		</>
	)
}
