import type { ReceivedRequest } from '#app/domains/introduction/index.server.ts'
import { formatPhone } from '#app/lib/phone.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Confirm } from '../confirm.tsx'
import { DocumentBox } from '../document-box.tsx'
import { Form, type FormTokens } from '../form.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Day, Time } from '../time.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { ReadBy, RevealList, RevealTo } from './reveal-list.tsx'
import { nameOf } from './words.ts'

type AnsweredProps = { request: ReceivedRequest; tokens: FormTokens }

/** While an acceptance can be undone: when it will be shared, and both ways to end the wait. */
function Accepting({ request, tokens }: AnsweredProps) {
	const action = paths.professional.request(request.id)
	return (
		<DocumentBox title="You have accepted">
			<p>
				{request.undo_until === null ? null : (
					<>
						Your details are shared on <Time at={request.undo_until} />.{' '}
					</>
				)}
				Until then the company knows nothing of your answer.
			</p>
			<Form tokens={tokens} action={action}>
				<Actions>
					<Button intent="share_now">Share now</Button>
				</Actions>
			</Form>
			<Form tokens={tokens} action={action}>
				<Actions>
					<Button variant="secondary" intent="undo">
						Undo the acceptance
					</Button>
				</Actions>
			</Form>
			<h2>They will see exactly this</h2>
			{request.preview ? <RevealList profile={request.preview.profile} /> : null}
			<RevealTo request={request} />
		</DocumentBox>
	)
}

/** The other side's contact; hers is open to the readers until she takes it back. */
function Introduced({ request }: { request: ReceivedRequest }) {
	const { contact, company } = request
	return (
		<>
			<DocumentBox title="You are introduced">
				{contact ? (
					<SummaryList
						facts={[
							{ term: 'Name', value: nameOf(contact) },
							{ term: 'Title', value: `${contact.job_title}, ${company.name ?? ''}` },
							{ term: 'E-mail', value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
							{
								term: 'Phone',
								value: contact.phone ? <a href={`tel:${contact.phone}`}>{formatPhone(contact.phone)}</a> : '',
								nums: true,
							},
						]}
					/>
				) : (
					<p>Nobody whom the request named is with the company any more.</p>
				)}
			</DocumentBox>
			<Card title="Your details are open">
				<ReadBy request={request} />
				<Actions>
					<ButtonLink
						variant="secondary"
						href={paths.withQuery(paths.professional.request(request.id), { confirm: 'revoke' })}
					>
						Take back access
					</ButtonLink>
				</Actions>
			</Card>
		</>
	)
}

function Declined({ request }: { request: ReceivedRequest }) {
	return (
		<Card title="You declined this request">
			{request.response_date === null ? null : (
				<p>
					On <Day at={request.response_date} />. The company has not learned who you are.
				</p>
			)}
			<SummaryList
				facts={[
					{ term: 'Your reason', value: request.decline_reason },
					{ term: 'Your words', value: request.professional_response },
				]}
			/>
		</Card>
	)
}

/** Where a request stands that does not await her answer any more. */
export function Answered({ request, tokens }: AnsweredProps) {
	switch (request.state) {
		case 'pending':
			return null
		case 'accepting':
			return <Accepting request={request} tokens={tokens} />
		case 'accepted':
			return <Introduced request={request} />
		case 'revoked':
			return (
				<Card title="You have taken access back">
					<p>
						{request.revoked_at === null ? null : (
							<>
								On <Day at={request.revoked_at} />.{' '}
							</>
						)}
						The readers see no more than the masked card they were sent. What they wrote down before cannot be
						recalled.
					</p>
				</Card>
			)
		case 'declined':
			return <Declined request={request} />
		case 'withdrawn':
			return (
				<Card title="The company has withdrawn this request">
					<p>There is nothing for you to do. The company has not learned who you are.</p>
				</Card>
			)
		case 'expired':
			return (
				<Card title="This request has expired">
					<p>
						It could be answered until <Time at={request.expires_at} />. No one is told why you did not
						answer.
					</p>
					<VisibilityLine>The company has not learned who you are</VisibilityLine>
				</Card>
			)
	}
}

/** Asked before access is taken back, since it cannot be opened again. */
export function ConfirmRevoke({ id, tokens }: { id: string; tokens: FormTokens }) {
	const here = paths.professional.request(id)
	return (
		<Confirm
			title="Take back access to your details?"
			tokens={tokens}
			action={here}
			intent="revoke"
			label="Take back access"
			danger
			cancel={{ href: here, label: 'Leave it open' }}
		>
			The readers stop seeing your name, contact and career at once, and it cannot be opened to them again.
			What they wrote down before cannot be recalled.
		</Confirm>
	)
}
