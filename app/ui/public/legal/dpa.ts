import { paths } from '#app/paths.ts'
import type { LegalDocument } from './document.ts'

export const dpa: LegalDocument = {
	title: 'Data-processing agreement',
	summary:
		'Between theNexus and a company, under section 29 of the Nigeria Data Protection Act 2023. Each person who hires accepts it before the first search.',
	sections: [
		{
			title: 'Parts',
			blocks: [
				'theNexus is the controller of professionals’ profiles until an introduction is accepted. From then on the company is a controller of what its named readers receive. For the company’s own data on theNexus (roles, notes, its people’s accounts) theNexus is the processor, and acts on the company’s instruction.',
			],
		},
		{
			title: 'What theNexus undertakes as processor',
			blocks: [
				{
					list: [
						'It processes the data only to run the service, and only as these terms and the company’s own settings say.',
						'Its people who have access are bound to secrecy.',
						'It keeps technical and organisational measures: encryption of contacts, access by right, records of acts, separation of companies.',
						'It takes on further processors only under the same duties, and names them to a company that asks.',
						'It helps the company to answer people who exercise their rights.',
						'It tells the company of a breach of its data without delay, and at the latest within 48 hours of knowing.',
						'When the contract ends it returns or erases the data, unless the law asks that it be kept.',
					],
				},
			],
		},
		{
			title: 'What the company undertakes as controller',
			blocks: [
				{
					list: [
						'It uses a professional’s details for the introduction alone.',
						'Only the named readers read them. It does not copy them into other systems before the professional agrees.',
						'It erases them when the professional takes access back or asks for it, unless an employment follows or the law asks that they be kept.',
						'It does not try to find out who a masked card belongs to.',
						'It tells theNexus of any breach that concerns them, at the latest within 48 hours.',
					],
				},
			],
		},
		{
			title: 'Transfer abroad, audit, term',
			blocks: [
				'Data leaves Nigeria only on a ground of sections 41 to 43 of the Act. The company may ask for evidence of the measures once a year, and after a breach. The agreement lasts as long as the company has an account; the duty of secrecy outlasts it.',
				{ go: { href: paths.contact(), label: 'Ask for the list of processors' } },
			],
		},
	],
}
