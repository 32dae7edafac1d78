import type { SentDraft } from '#app/domains/introduction/index.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Form, type FormTokens } from '../form.tsx'
import { Time } from '../time.tsx'
import { lengthOf } from './words.ts'

function Act({
	id,
	tokens,
	intent,
	label,
	variant,
}: {
	id: string
	tokens: FormTokens
	intent: string
	label: string
	variant?: 'secondary' | 'link'
}) {
	return (
		<Form tokens={tokens} action={paths.hr.request(id)}>
			<Actions>
				<Button intent={intent} variant={variant}>
					{label}
				</Button>
			</Actions>
		</Form>
	)
}

/** On hold: how long still, and both ways to end it. A draft: why, and how to go on. */
export function DraftState({ draft, tokens, now }: { draft: SentDraft; tokens: FormTokens; now: number }) {
	const { id, ref, role, release_at, may_change } = draft
	if (draft.state === 'held' && release_at !== null)
		return (
			<Card
				awaits
				title={release_at > now ? `It is sent in ${lengthOf(release_at - now)}` : 'It is being sent'}
			>
				<p>
					On hold until <Time at={release_at} />. Until then it can be taken back or changed, and takes no
					credit.
				</p>
				{may_change ? (
					<>
						<Act id={id} tokens={tokens} intent="send_now" label="Send now" />
						<Act id={id} tokens={tokens} intent="undo" label="Undo, and change it" variant="secondary" />
					</>
				) : null}
			</Card>
		)
	return (
		<Card awaits title="This request was not sent">
			<p>{draft.returned_reason ?? 'It was taken back while it was on hold.'} No credit was taken.</p>
			{may_change ? (
				<>
					<Actions>
						<ButtonLink href={paths.hr.newRequest(ref, role.id)}>Change and send again</ButtonLink>
					</Actions>
					<Act id={id} tokens={tokens} intent="discard" label="Delete the draft" variant="secondary" />
				</>
			) : null}
		</Card>
	)
}
