import type { LegalDocument } from './document.ts'

export const terms: LegalDocument = {
	title: 'Terms of use',
	summary:
		'What professionals and companies may expect of theNexus and of each other. For companies the confidentiality undertaking and the data-processing agreement are added.',
	sections: [
		{
			title: 'What theNexus is',
			blocks: [
				'theNexus introduces senior professionals to companies, by consent. It employs nobody, offers no position, and is no party to what the two agree upon afterwards.',
			],
		},
		{
			title: 'Who may use it',
			blocks: [
				'Professionals of 18 and older, for themselves. Companies registered in Nigeria, by people whom they have charged with hiring, after we have verified the company. One person has one account of a kind.',
			],
		},
		{
			title: 'Professionals',
			blocks: [
				{
					list: [
						'You pay nothing.',
						'What you write about yourself is true, and yours to tell. Do not disclose your employer’s secrets.',
						'You name a referee only with that person’s leave.',
						'You decide on each request alone. Accepting it obliges you to nothing but the exchange of details that the page has listed.',
					],
				},
			],
		},
		{
			title: 'Companies',
			blocks: [
				{
					list: [
						'You state roles and pay as they are, and ask only for roles that you mean to fill.',
						'You use what you learn for the introduction alone, and share it only with the readers named in the request.',
						'You do not try to find out who a masked card belongs to, by any means.',
						'You do not ask a professional for money, in any form.',
						'A recruitment agency says that it is one, and names its client to us for each role.',
						'You answer for your own people. Who has left is taken from your account at once.',
					],
				},
			],
		},
		{
			title: 'Requests and credits',
			blocks: [
				'A request takes one credit when it is sent. The credit returns on any answer before the request expires, and on withdrawal within 24 hours of sending. It does not return on silence. A role may ask the same professional once.',
			],
		},
		{
			title: 'Plans and prices',
			blocks: [
				'Prices stand on the page of plans, in naira, before value added tax. A price that has been agreed holds until the end of the paid period. A feature marked as in preparation is not owed.',
			],
		},
		{
			title: 'Suspension',
			blocks: [
				'We may stop an account that breaks these terms, that endangers somebody’s confidence, or that a court tells us to stop. We give the reason, unless the law forbids it.',
			],
		},
		{
			title: 'What we answer for',
			blocks: [
				'We run the service with care and test that confidentiality holds. We cannot promise that a position is found, that the other side is truthful beyond what we checked, or that a reader keeps silent. Nothing here limits liability for intent or gross negligence, or what the law does not allow to be limited, among it the Federal Competition and Consumer Protection Act 2018.',
			],
		},
		{
			title: 'Ending, law and disputes',
			blocks: [
				'You may leave at any time; write to us by the contact form until your account page offers it. The law of the Federal Republic of Nigeria applies. Before going to court, both sides try to settle the matter by the grievance form. When these terms change, the version and the day change with them. People who hire accept the new version before their next search.',
			],
		},
	],
}
