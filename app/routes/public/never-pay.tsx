import type { LoaderFunctionArgs } from '@remix-run/node'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '#app/ui/button.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Prose, type ProseSection, TextPage } from '#app/ui/public/prose.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta(
	'Professionals never pay',
	'theNexus never asks a professional for money, a BVN, a NIN or a password. How to tell a fraud, and what to do.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	await allowAnyone(request)
	return null
}

const sections: readonly ProseSection[] = [
	{
		title: 'What we never ask a professional for',
		blocks: [
			{
				list: [
					'Money: no fee to join, to be verified, to be trained, to be interviewed or to be hired.',
					'A BVN, a NIN, a card number or a bank login.',
					'Your password, or a code that was sent to you.',
					'A payment on behalf of a company, “to be refunded with the first salary”.',
				],
			},
		],
	},
	{
		title: 'What we never do',
		blocks: [
			{
				list: [
					'Name a company, a role or a salary in the e-mail that tells you of a request.',
					'Offer a position. Companies do so, themselves, once you have accepted an introduction.',
					'Invite you to a group chat, or to another application.',
				],
			},
		],
	},
	{
		title: 'If somebody does so in our name',
		blocks: [
			{
				list: [
					'Do not pay, and do not send a document.',
					'Keep the message. Note the number, the address or the account.',
					'Check the address, then report it to us. You need no account.',
					'If you have paid, call your bank at once, and report the matter to the police or to the EFCC.',
				],
			},
		],
	},
	{
		title: 'Who pays, then',
		blocks: ['Companies, by a plan with a price that anybody can read.', { go: { href: paths.pricing(), label: 'Plans and prices' } }],
	},
] // prettier-ignore

export default function NeverPay() {
	return (
		<Shell>
			<TextPage>
				<PageHeading
					title="Professionals never pay"
					lead="Whoever asks you for money in our name is a fraud, whatever the letterhead says."
				/>
				<Prose sections={sections} />
				<Actions>
					<ButtonLink href={paths.scam()}>Report a fraud</ButtonLink>
					<ButtonLink href={paths.verify()} variant="link">
						Check an address or number
					</ButtonLink>
				</Actions>
			</TextPage>
		</Shell>
	)
}
