import { paths } from '#app/paths.ts'
import type { LegalDocument } from './document.ts'

export const licence: LegalDocument = {
	title: 'Licences',
	summary:
		'On what footing theNexus introduces people in Nigeria, and under which licence its software stands.',
	sections: [
		{
			title: 'Introducing people to employers',
			blocks: [
				'The Labour Act and its regulations ask for a licence from whoever recruits workers for an employer, and from private employment agencies. theNexus employs nobody, lends nobody out, and takes no fee from a professional. Companies pay for the use of a network.',
				'You may ask at any time on which licence, registration or exemption we act. The answer comes in writing.',
				{ go: { href: paths.contact(), label: 'Ask for it' } },
			],
		},
		{
			title: 'Recruitment agencies as customers',
			blocks: [
				'An agency is marked as one on the page of each of its requests. It sees only those who have allowed agencies, and only for a client whom it has named to us.',
			],
		},
		{
			title: 'Software',
			blocks: [
				'The software of this site is published under the MIT Licence, which lets anybody read, run and change it. The licence does not cover the name theNexus, its mark, or anybody’s data.',
			],
		},
	],
}
