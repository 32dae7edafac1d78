import type { PublicFacts } from '#app/domains/setting/index.server.ts'
import { countOf } from './facts-in-words.ts'
import type { ProseSection } from './prose.tsx'

/** What the employer of a hidden professional meets. */
export function employerSections(f: PublicFacts): ProseSection[] {
	return [
		{
			title: 'Your own employer',
			blocks: [
				'The secret is not what you have done. It is that you have an account here at all. With confidential search on, your employer meets the same pages as if you had none.',
				{
					list: [
						'Search results, totals and lists are made after you have been taken out of them.',
						'The same holds for the parent company, its subsidiaries, and former or short names that we know, and for anybody who signs in with an e-mail address of one of their domains.',
						'A role whose company name is withheld is judged by the true company.',
						'If we cannot tell which group your employer belongs to, every company with a near name or a near e-mail domain is treated as your employer.',
						'A recruitment agency sees nobody who has not said that agencies may find them, and only for a client that it has named to us.',
						'The address of a card differs from company to company. Two companies cannot compare them.',
					],
				},
				`Hiding takes effect at once. Showing yourself to your employer takes ${countOf(f.narrowing_delay_hours, 'hour')}, is announced to you by e-mail, and can be cancelled until then.`,
			],
		},
		{
			title: 'E-mail and your telephone',
			blocks: [
				'The e-mail about a request carries no role, no company and no name. It says that a note is waiting, and until when. Sign in on your own telephone and with your own data: an employer’s network can see which sites are opened on it.',
			],
		},
		{
			title: 'How it is kept',
			blocks: [
				'E-mail addresses, telephone numbers and the contacts of referees are stored encrypted. The pages load nothing from other sites and set no cookie for advertising. Each reading of your details by a named reader, and by the person who verifies you, is recorded.',
			],
		},
	]
}

export const notPromised: readonly string[] = [
	'That a reader whom you have accepted keeps silent. Readers are named and have given an undertaking, and you can take access back. What somebody has written down cannot be recalled.',
	'That nobody ever guesses. A card says little, yet a rare function and level in a small sector and state may make people think of one person. If yours is such a position, choose Private.',
	'That we know every name of every group. What we cannot resolve is hidden from near names. A subsidiary with a wholly different name must be known to us. If you miss one, tell us.',
	'That a telephone or a network which belongs to your employer shows nothing of the sites that you open.',
]
