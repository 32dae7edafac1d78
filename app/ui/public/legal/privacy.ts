import { paths } from '#app/paths.ts'
import type { LegalDocument } from './document.ts'

export const privacy: LegalDocument = {
	title: 'Privacy notice',
	summary:
		'What theNexus keeps of you, why, who sees it, and how you have it corrected or erased. It follows the Nigeria Data Protection Act 2023 and its General Application and Implementation Directive of 2025.',
	sections: [
		{
			title: 'Who is responsible',
			blocks: [
				'theNexus is the data controller of professionals’ profiles and of its own accounts. For what a company keeps after an introduction, that company is a controller of its own. Our data protection officer is reached by the grievance form.',
				{ go: { href: paths.grievance(), label: 'Write to the data protection officer' } },
			],
		},
		{
			title: 'What we keep, and why',
			blocks: [
				{
					list: [
						'Professionals: name, private e-mail address, city and state, career, education, skills, certificates, pay expectation, preferences, and who may find you. It serves to match you with roles. Basis: your consent, given when you join.',
						'Referees whom a professional names: name, address, company and relationship. Basis: the professional’s permission and our legitimate interest in true profiles. They are not written to unless the professional has said so.',
						'Companies’ people: name, title, work e-mail address, what they searched and sent. Basis: the contract with the company.',
						'Requests, answers and the record of who read what. Basis: contract, and the duty to be able to show it.',
						'Messages to us: what you write, and the address for the answer. Basis: your request.',
						'Sessions: a network prefix (never a whole address), the kind of browser, times. Basis: security.',
					],
				},
				'We ask for no BVN, NIN, religion, ethnicity, health or union membership. Please leave them out of free text.',
			],
		},
		{
			title: 'Who sees it',
			blocks: [
				'Verified companies see a masked card. The readers whom a request names see your profile and contact once you accept, and until you take access back. Our verifiers see what they must check. The page on confidentiality lists it line by line.',
				{ go: { href: paths.confidentiality(), label: 'Who sees what' } },
				'We do not sell data, do not show advertising, and hand data to nobody else, except processors who act on our instruction (hosting, database, delivery of mail) and authorities where the law compels us.',
			],
		},
		{
			title: 'Where it is kept',
			blocks: [
				'Our servers, or those of our processors, may lie outside Nigeria. Where they do, we rely on a ground of sections 41 to 43 of the Act. Which processor keeps what, and where, is told to anybody who asks.',
			],
		},
		{
			title: 'How long',
			blocks: [
				{
					list: [
						'An account whose address was never proved: seven days.',
						'A session: at most 30 days; 30 minutes without use where you said that the phone is shared.',
						'The text of a mail: until it has been delivered. That it was sent, to which address in sealed form, stays in the log.',
						'Your profile: until you ask us to erase it.',
						'Records of acts (who asked, answered and read): kept as proof. They hold ids and names of fields, no contents.',
					],
				},
			],
		},
		{
			title: 'Automated decisions',
			blocks: [
				'Search results are ordered by a program, and each says why it is shown. Nobody is accepted or refused by it. You may object to being matched at all: choose Private.',
			],
		},
		{
			title: 'Security',
			blocks: [
				'E-mail addresses, telephone numbers, referees’ contacts and messages to us are encrypted in the database. Passwords are stored as slow hashes. If a breach puts you at risk, we tell the Commission within 72 hours and you without delay.',
			],
		},
		{
			title: 'Your rights',
			blocks: [
				'You may see, correct, erase, restrict and carry away your data, object to its use, and withdraw a consent as easily as you gave it. Most of it you do yourself on your profile. For the rest use the grievance form: you get a receipt number, and an answer within 30 days. You may complain to the Nigeria Data Protection Commission.',
			],
		},
		{
			title: 'Age and changes',
			blocks: [
				'theNexus is for people of 18 and older. When this notice changes, the version and the day change with it.',
			],
		},
	],
}
