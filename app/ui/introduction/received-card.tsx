import type { ReceivedItem } from '#app/domains/introduction/index.server.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { PayBand } from '../money.tsx'
import { Tags } from '../tag.tsx'
import { Day, Time } from '../time.tsx'
import { companyLine, remoteWord, requestTags } from './words.ts'

/** A request that awaits her answer, or whose acceptance can still be undone. */
export function ReceivedCard({ item }: { item: ReceivedItem }) {
	const href = paths.professional.request(item.id)
	const { company } = item
	const isAccepting = item.state === 'accepting'
	return (
		<Card
			awaits
			eyebrow={
				isAccepting ? (
					'You have accepted'
				) : (
					<>
						Answer by <Time at={item.expires_at} />
					</>
				)
			}
			title={item.role_title}
			href={href}
		>
			<p>
				{companyLine(company)}. {remoteWord(item.remote_option)}.
				{company.withheld_because ? ` Name withheld: ${company.withheld_because}` : null}
				<br />
				<PayBand min={item.salary_range_min} max={item.salary_range_max} />
			</p>
			<Tags tags={requestTags(company, item.pay_fit)} />
			<p>
				<ButtonLink variant="secondary" href={href}>
					{isAccepting ? 'Undo, or share now' : 'Read the request'}
				</ButtonLink>
			</p>
		</Card>
	)
}

function Ending({ item }: { item: ReceivedItem }) {
	const at = item.response_date
	switch (item.state) {
		case 'accepted':
			return at === null ? (
				<>Accepted</>
			) : (
				<>
					Accepted on <Day at={at} />
				</>
			)
		case 'revoked':
			return <>Accepted, and access taken back</>
		case 'declined':
			return at === null ? (
				<>Declined</>
			) : (
				<>
					Declined on <Day at={at} />
				</>
			)
		case 'withdrawn':
			return <>Withdrawn by the company</>
		case 'expired':
			return (
				<>
					Expired on <Day at={item.expires_at} />
				</>
			)
		case 'pending':
		case 'accepting':
			return (
				<>
					Answer by <Day at={item.expires_at} />
				</>
			)
	}
}

/** The second line of a request that is over. */
export function EndedNote({ item }: { item: ReceivedItem }) {
	return (
		<>
			{companyLine(item.company)}
			<br />
			<Ending item={item} />
		</>
	)
}
