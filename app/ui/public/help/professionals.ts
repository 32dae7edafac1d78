import { paths } from '#app/paths.ts'
import { countOf, undoSentence } from '../facts-in-words.ts'
import type { Article } from './article.ts'

export const joining: Article = {
	title: 'Joining',
	summary: 'What you need, how long it takes, and what happens on the first page.',
	blocks: (f) => [
		'You need five minutes and a private e-mail address. An address from work may be read by your employer.',
		'We send you a message. Open the link in it within 48 hours and press the button: your account is then active. An address that is never proved is forgotten after seven days.',
		'The page always says the same, whether or not an address is known to us. If the message does not come, look among unwanted mail, check the address, and join again.',
		'The first page asks who may find you. Nothing is chosen for you. Then you say who employs you, and write your profile at your own pace.',
		`Our team verifies you by hand, as a rule within ${countOf(f.verification_turnaround_days, 'day')}.`,
		{ go: { href: paths.joinProfessional(), label: 'Join in confidence' } },
	],
}

export const hiding: Article = {
	title: 'Hiding from your employer',
	summary: 'What confidential search does, and how to make sure that it knows your employer.',
	blocks: (f) => [
		'On your profile, tick “Hide me from my employer and its group”. From that moment your present employer, its parent and its subsidiaries do not find you by any search, link or count.',
		{
			list: [
				'Write the name of your employer as it stands on your contract. List every position that is current, boards included.',
				'A subsidiary with a wholly different name must be known to us. If you are unsure, write to us.',
				'If you have no employer now, say so. It hides you from nobody.',
				'Recruitment agencies do not find you until you say that they may.',
			],
		},
		`Turning it off takes ${countOf(f.narrowing_delay_hours, 'hour')}. We write to you at once, and you may cancel it until then.`,
		'To be left alone by everybody, untick “Open to requests”, or choose Private. Companies do not learn why you are gone.',
		{ go: { href: paths.confidentiality(), label: 'Who sees what' } },
	],
}

export const companySees: Article = {
	title: 'What a company sees',
	summary: 'The masked card, line by line, and what is withheld.',
	blocks: () => [
		'A verified company sees a card such as “Finance leader, executive band”. It gives function and level, sector, state, a band of years, a band of notice, skills, well-known certificates, and what we have checked.',
		'It withholds your name, photo, exact titles, employers, schools and all dates. Beside a role it says whether pay ranges meet, never a figure.',
		'The company also reads why the card matched. Those lines are made from what stands on the card.',
		'It is not told when you joined, when you were last here, or whether you have read its request.',
		{ go: { href: paths.confidentiality(), label: 'The whole table' } },
	],
}

export const accepting: Article = {
	title: 'Accepting a request',
	summary: 'What you read before you accept, who learns what, and what comes next.',
	blocks: (f) => [
		`A request stays open for ${countOf(f.introduction_expiry_days, 'day')}. Its page shows the role, the pay, the company, the letter, and the names of those who will read your details.`,
		'Under “If you accept, they will see exactly this” stands each value that will be revealed, also what is empty. Correct your profile first if something is wrong; the list changes with it.',
		undoSentence(f),
		'Then both sides receive the other’s contact by e-mail. You owe the company nothing but a courteous conversation.',
		'A company may withhold its name until you accept. It is verified all the same, and your own employer cannot ask you under such a cover while you are hidden from it.',
	],
}

export const declining: Article = {
	title: 'Declining a request, or not answering',
	summary: 'What the company learns, and when it may ask again.',
	blocks: (f) => [
		'You may choose a reason and add a few words. The company reads both, and does not learn who you are. You may also decline without either.',
		`After a decline the same company must wait ${countOf(f.decline_rest_days, 'day')} before it may ask you for another role. For the same role it may not ask again.`,
		`If you do not answer, the request ends after ${countOf(f.introduction_expiry_days, 'day')}. The company is told that it was not answered in time, and nothing else.`,
		'A decline is kinder to the company than silence: its credit returns. It is no obligation.',
	],
}

export const undoing: Article = {
	title: 'Undoing an acceptance',
	summary: 'For how long an acceptance can be taken back before anything is shared.',
	blocks: (f) => [
		undoSentence(f),
		'The page of the request says until when, and has the button “Undo the acceptance”. After an undo the request is open again, as if you had not answered.',
		'When the time is over, access can still be taken back, but what has been read has been read.',
		{ go: { href: paths.helpArticle('taking-back-access'), label: 'Taking back access' } },
	],
}

export const takingBack: Article = {
	title: 'Taking back access',
	summary: 'How to close an introduction to its readers, and what that cannot do.',
	blocks: () => [
		'Open the request and press “Take back access”. A page asks once more. Then the readers see no more than the masked card that they were sent.',
		'It takes effect at once and cannot be undone: the same request cannot be opened to them again.',
		'What somebody has written down or received by e-mail cannot be recalled. The readers have undertaken to use it for the introduction alone. If one does otherwise, file a grievance.',
		{ go: { href: paths.grievance(), label: 'File a grievance' } },
	],
}

export const references: Article = {
	title: 'References',
	summary: 'Whom to name, what they are asked, and what companies learn.',
	blocks: () => [
		'You may name people who can speak for your work. We write to nobody unless you have ticked that we may, and that the person agreed.',
		'Do not name a colleague at your present employer or its group. Being asked would tell them about you, so the form refuses it while you work there.',
		'A question to a referee speaks of your professional background, never of a search for a position.',
		'Companies learn only how many referees have confirmed, on the card from two on. Names and addresses of referees are shown to no company, not even after an introduction.',
	],
}

export const levels: Article = {
	title: 'Verification levels',
	summary: 'What each level means and what we check for it.',
	blocks: (f) => [
		{
			list: [
				'Unverified: we have checked nothing yet.',
				'Basic: e-mail address and telephone number are proved.',
				'Full: our team has checked your identity, compared your CV with your profile, and confirmed one position from documents that you supplied.',
				'Premium: full, and two referees have confirmed what you say.',
			],
		},
		f.verification_required_for_visibility
			? 'Companies find you from the level Full on.'
			: 'Companies find you from the level Basic on.',
		'Nobody at your present employer or its group is ever contacted. If we need something or must refuse, you are told the reason.',
	],
}
