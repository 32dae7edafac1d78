import { paths } from '#app/paths.ts'
import { countOf, holdSentence } from '../facts-in-words.ts'
import type { Article } from './article.ts'

export const companyVerification: Article = {
	title: 'For companies: verification',
	summary: 'What we check, how long it takes, and what you can do meanwhile.',
	blocks: (f) => [
		'We look up the RC number in the register under your legal name, check that the e-mail domain is yours, and call a named officer back on a published number.',
		`As a rule it takes ${countOf(f.verification_turnaround_days, 'day')}. Meanwhile you may draft roles. Searching and asking begin with the verification, and so does the trial of ${countOf(f.trial_duration_days, 'day')}.`,
		'If we refuse or miss a document, your page says why, and you may apply again.',
		'A company is its RC number. If yours is here already, a colleague’s application goes to your owner as a request to join; the page says the same as always.',
		{ go: { href: paths.joinCompany(), label: 'Apply for verification' } },
	],
}

export const credits: Article = {
	title: 'For companies: credits',
	summary: 'When a credit is taken, when it returns, and when it does not.',
	blocks: (f) => [
		holdSentence(f),
		'One credit is taken when the request is sent.',
		{
			list: [
				'It returns when the professional accepts or declines before the request expires.',
				'It returns when you withdraw the request within 24 hours of sending.',
				'It does not return when nobody answers, whatever the cause.',
			],
		},
		'So a request that is likely to be answered costs nothing in the end. Ask few people, and well.',
		{ go: { href: paths.helpArticle('writing-a-request'), label: 'Writing a good request' } },
	],
}

export const writing: Article = {
	title: 'For companies: writing a good request',
	summary: 'What makes a senior professional answer.',
	blocks: (f) => [
		{
			list: [
				'Say why you ask this person: name two or three things on the card.',
				'State the pay as a range that you will stand by. Who reads a request sees at once whether it meets.',
				'Say whom the role reports to, why it is open, and how you decide, with the steps and the weeks.',
				'Write formally and briefly. Half a page is enough.',
				'Do not ask who the person is, and put no telephone number or address into the letter. Contacts are exchanged on acceptance.',
			],
		},
		`The person has ${countOf(f.introduction_expiry_days, 'day')} and may be travelling. Please look for no other way to reach them.`,
		'A decline is not a judgement of your company. Most have to do with time and circumstance.',
	],
}

export const namedReaders: Article = {
	title: 'For companies: named readers',
	summary: 'Who in your company may read a professional’s details, and what they undertake.',
	blocks: () => [
		'With each request you name its readers: yourself, and up to four colleagues. The professional reads their names before deciding.',
		'Nobody else in your company can open the details, the owner of the account included. Each reading is recorded.',
		'Each reader has accepted the confidentiality undertaking: to use the details for the introduction alone, to share them with the named readers only, and never to try to find out who a masked card belongs to.',
		'When the professional takes access back, the details close for all readers at once.',
		{ go: { href: paths.legal('dpa'), label: 'Data-processing agreement' } },
	],
}
