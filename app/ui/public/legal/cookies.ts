import type { LegalDocument } from './document.ts'

export const cookies: LegalDocument = {
	title: 'Cookies',
	summary:
		'theNexus sets three cookies, all of them needed for what you do here. There is none for advertising or measurement, which is why no banner asks you.',
	sections: [
		{
			title: 'The three',
			blocks: [
				{
					list: [
						'nx: keeps you signed in. Gone when you sign out, and after 30 days at the latest, 12 hours for our own staff.',
						'nx_a: ties a form to your browser while you are not signed in, so that nobody else can send it in your name. Gone when you close the browser.',
						'nx_n: carries what has just been done to the next page, such as “Saved”. Gone as soon as that page is shown, and after five minutes at the latest.',
					],
				},
				'Where the address begins with https, each name has the prefix __Host-, which binds it to this site alone. No cookie can be read by a script.',
			],
		},
		{
			title: 'What there is not',
			blocks: ['No advertising, no measurement, no social buttons, no content from other sites.'],
		},
		{
			title: 'If you refuse them',
			blocks: ['You can read every public page. Forms and signing in do not work without them.'],
		},
	],
}
