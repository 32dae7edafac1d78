import type { PublicFacts } from '#app/domains/setting/index.server.ts'
import { paths } from '#app/paths.ts'
import { countOf, undoSentence } from './facts-in-words.ts'
import type { ProseSection } from './prose.tsx'

/** What a professional may rely on here. */
export function rightsOf(f: PublicFacts): { title: string; text: string }[] {
	return [
		{ title: 'You choose whether you are found', text: 'Nothing is chosen for you. Until you have said who may find you, no company does.' },
		{ title: 'You pay nothing', text: 'Not to join, not to be verified, not to be introduced, not when you are hired.' },
		{ title: 'You are asked before you are named', text: 'No company learns your name, employer or contact until you accept its request. No company has another way.' },
		{ title: 'You read what will be revealed', text: 'Every value, and the name of every person who will read it, before you accept.' },
		{ title: 'You may change your mind', text: `${undoSentence(f)} After an introduction you may take access back at any time.` },
		{ title: 'You may decline, or be silent', text: `No reason is asked. Silence costs you nothing, and no company is told whether you were there to read. It may ask you once for a role, and after a decline it must wait ${countOf(f.decline_rest_days, 'day')} before it asks for another.` },
		{ title: 'Your pay stays yours', text: 'Companies learn only whether ranges meet, and only beside a role. Even the readers whom you accept do not see the figures.' },
		{ title: 'You may hide at once', text: `From everybody, or from your employer and its group. The way back to being seen by your employer takes ${countOf(f.narrowing_delay_hours, 'hour')}, and you can cancel it.` },
		{ title: 'You are judged by people', text: 'The order of a search is advice to a reader. Nothing here refuses anybody by itself, and each result says why it is shown.' },
	] // prettier-ignore
}

export const lawSection: ProseSection = {
	title: 'Rights that the law gives you',
	blocks: [
		'The Nigeria Data Protection Act 2023 lets you see your data, have it corrected or erased, restrict or object to its use, take it elsewhere, and withdraw a consent as easily as you gave it. Your profile can be read and corrected by you at any time. For the other rights, write to us by the grievance form. It costs nothing.',
		{ go: { href: paths.grievance(), label: 'File a grievance or exercise a right' } },
		'You may also complain to the Nigeria Data Protection Commission.',
	],
}
