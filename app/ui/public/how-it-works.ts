import type { PublicFacts } from '#app/domains/setting/index.server.ts'
import { countOf, waitOf } from './facts-in-words.ts'

type Step = { title: string; text: string }

export function professionalSteps(f: PublicFacts): Step[] {
	return [
		{
			title: 'Join with a private address',
			text: 'You give your name, a private e-mail address and where you live. Nobody finds you yet: the first page asks whether anybody may.',
		},
		{
			title: 'Say who employs you',
			text: 'So that we can hide you from that company and its group. If you have no employer now, you say so.',
		},
		{
			title: 'Write your profile',
			text: 'Career, skills, education, pay. Each page tells you who will read what stands on it. You may leave at any time and return.',
		},
		{
			title: 'A person verifies you',
			text: f.verification_required_for_visibility
				? 'Our team checks your identity, compares your CV with your profile, and confirms one position from documents that you supply. Until then no company finds you. We never contact anybody at your present employer.'
				: 'Our team checks your identity, compares your CV with your profile, and confirms one position from documents that you supply. We never contact anybody at your present employer.',
		},
		{
			title: 'A company asks',
			text: `It has found a masked card. It names the role, the pay and why it asks you. You have ${countOf(f.introduction_expiry_days, 'day')} to answer. The e-mail that tells you says only that a note is waiting, and until when.`,
		},
		{
			title: 'You decide',
			text: 'Before you accept, you read exactly what will be revealed, value by value, and to whom by name. You may decline with a reason or without one. You may leave the request unanswered.',
		},
		{
			title: 'You stay in charge',
			text: 'After an introduction you can take access back. The readers then see no more than the masked card.',
		},
	]
}

export function companySteps(f: PublicFacts): Step[] {
	return [
		{
			title: 'Apply',
			text: 'You give the legal name, the RC number and a work e-mail address at the company’s own domain. Meanwhile you may draft roles.',
		},
		{
			title: 'We verify the company',
			text: 'Our team looks the RC number up, checks that the e-mail domain is yours, and calls a named officer back on a published number. If we refuse, you are told why and may apply again.',
		},
		{
			title: 'The trial begins',
			text: `It lasts ${countOf(f.trial_duration_days, 'day')} from the day of verification, not from the day you joined.`,
		},
		{
			title: 'Publish a role and search',
			text: 'Each result is a masked card, with the reasons why it matched. You may withhold your company’s name until a professional accepts.',
		},
		{
			title: 'Ask for an introduction',
			text: 'You write why you ask this person, and name the readers: yourself and up to four colleagues. A request costs one credit.',
		},
		{
			title: 'An answer comes, or does not',
			text: 'On acceptance both sides have the other’s contact by e-mail, and the named readers see the whole profile. The credit comes back whenever someone answers, whatever the answer.',
		},
	]
}

/** The clock of one request: when, and what. */
export function requestClock(f: PublicFacts): { when: string; what: string }[] {
	const hold = waitOf(f.introduction_hold_seconds)
	const undo = waitOf(f.acceptance_undo_seconds)
	return [
		{
			when: hold ? `First ${hold}` : 'At once',
			what: hold
				? 'The request is held. The company can take it back, or send it now.'
				: 'The request is sent and one credit is taken.',
		},
		...(hold
			? [{ when: 'On sending', what: 'One credit is taken. The professional is told by e-mail.' }]
			: []),
		{
			when: `Within ${countOf(f.introduction_expiry_days, 'day')}`,
			what: 'The professional accepts, declines, or is silent. Any answer returns the credit. So does a withdrawal by the company within 24 hours of sending. Silence does not.',
		},
		{
			when: undo ? `${undo.charAt(0).toUpperCase()}${undo.slice(1)} after acceptance` : 'On acceptance',
			what: undo
				? 'Until then the acceptance can be undone. After it, contacts are exchanged and the named readers see the profile.'
				: 'Contacts are exchanged and the named readers see the profile.',
		},
		{
			when: 'At any later time',
			what: 'The professional may take access back. It cannot be opened again on the same request.',
		},
		{
			when: `${countOf(f.decline_rest_days, 'day').replace(/^./, (mark) => mark.toUpperCase())} after a decline`,
			what: 'Until then the same company cannot ask the same professional.',
		},
	]
}
