import type { ContactCard, SentDraft, SentRequest } from '#app/domains/introduction/index.server.ts'
import { formatPhone } from '#app/lib/phone.ts'
import { paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Confirm } from '../confirm.tsx'
import { DocumentBox } from '../document-box.tsx'
import type { FormTokens } from '../form.tsx'
import { Letter } from '../letter.tsx'
import { PersonCard } from '../search/person-card.tsx'
import { type Fact, SummaryList } from '../summary-list.tsx'
import { Time } from '../time.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { creditSentence } from './sent-words.ts'
import { listOf, nameOf } from './words.ts'

type Either = SentDraft | SentRequest

/** The card as it was sent, the letter, and who may read. */
export function SentLetter({ sent }: { sent: Either }) {
	const sender = sent.readers.find((reader) => reader.is_sender)
	return (
		<>
			{sent.kind === 'request' ? <PersonCard card={sent.card} headingLevel={2} /> : null}
			<Letter text={sent.letter ?? ''} from={sender?.name ?? 'A former colleague'} role={sender?.job_title} />
			<h2>Named readers</h2>
			<p>
				{listOf(sent.readers.map(({ name }) => name))}. Nobody else of your company reads more than the card.
			</p>
		</>
	)
}

function contactFacts(contact: ContactCard): Fact[] {
	return [
		{ term: 'Name', value: nameOf(contact) },
		{ term: 'Addressed as', value: contact.preferred_name },
		{ term: 'Position', value: [contact.current_title, contact.current_company].filter(Boolean).join(', ') },
		{ term: 'E-mail', value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
		{
			term: 'Phone',
			value: contact.phone ? <a href={`tel:${contact.phone}`}>{formatPhone(contact.phone)}</a> : '',
			nums: true,
		},
	]
}

function Accepted({ request }: { request: SentRequest }) {
	if (request.contact)
		return (
			<DocumentBox title="You are introduced">
				<SummaryList facts={contactFacts(request.contact)} />
				<VisibilityLine>
					For the named readers of this introduction alone. Each reading is recorded
				</VisibilityLine>
				<Actions>
					<ButtonLink href={paths.hr.person(request.card.ref, request.role.id)}>
						Read the full profile
					</ButtonLink>
				</Actions>
			</DocumentBox>
		)
	return (
		<Card title={request.is_reader ? 'These details are unavailable' : 'Open to its named readers'}>
			<p>
				{request.is_reader
					? 'The details of this introduction cannot be read any more.'
					: `This introduction was accepted. Only ${listOf(request.readers.map(({ name }) => name))} can read the details.`}
			</p>
		</Card>
	)
}

function Pending({ request }: { request: SentRequest }) {
	return (
		<Card
			awaits
			title={
				<>
					Until <Time at={request.expires_at} />
				</>
			}
		>
			<p>The answer need not give a reason. If none comes, the request expires.</p>
			{request.may_change ? (
				<Actions>
					<ButtonLink
						variant="secondary"
						href={paths.withQuery(paths.hr.request(request.id), { confirm: 'withdraw' })}
					>
						Withdraw the request
					</ButtonLink>
				</Actions>
			) : null}
		</Card>
	)
}

const endings = {
	revoked: 'The details of this introduction cannot be read any more. The card stands as it was sent.',
	declined: 'The answer was no. After a rest, your company may ask this person for another role.',
	expired: 'The request was not answered in time. Your company may ask this person for another role.',
	withdrawn: 'The request was withdrawn. Your company may ask this person for another role.',
} as const

/** Where a sent request stands, and what became of its credit. */
export function RequestState({ request }: { request: SentRequest }) {
	const { state } = request
	if (state === 'pending') return <Pending request={request} />
	if (state === 'accepted') return <Accepted request={request} />
	return (
		<Card>
			<p>{endings[state]}</p>
			<SummaryList
				facts={[
					{ term: 'Reason given', value: request.decline_reason },
					{ term: 'In their words', value: request.professional_response },
				]}
			/>
		</Card>
	)
}

/** Times and credit of a sent request. */
export function RequestRecord({ request }: { request: SentRequest }) {
	const { answered_at, sent_at, expires_at } = request
	return (
		<SummaryList
			facts={[
				{ term: 'Sent', value: <Time at={sent_at} />, nums: true },
				{ term: 'Open until', value: <Time at={expires_at} />, nums: true },
				{ term: 'Answered', value: answered_at === null ? null : <Time at={answered_at} />, nums: true },
				{ term: 'Credit', value: creditSentence(request) },
			]}
		/>
	)
}

/** Asked before a request is withdrawn for good. */
export function ConfirmWithdraw({ request, tokens }: { request: SentRequest; tokens: FormTokens }) {
	const here = paths.hr.request(request.id)
	return (
		<Confirm
			title="Withdraw this request?"
			tokens={tokens}
			action={here}
			intent="withdraw"
			label="Withdraw the request"
			danger
			cancel={{ href: here, label: 'Keep it' }}
		>
			It cannot be sent again for this role.{' '}
			{request.withdrawal_returns_credit
				? 'Your credit comes back at once.'
				: 'More than 24 hours have passed, so the credit does not come back.'}
		</Confirm>
	)
}
