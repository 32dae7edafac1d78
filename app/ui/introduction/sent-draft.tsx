import type { SentDraft } from '#app/domains/introduction/index.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Form, type FormTokens } from '../form.tsx'
import { Time } from '../time.tsx'
import { lengthOf } from './words.ts'

type DraftProps = { draft: SentDraft; tokens: FormTokens }

/** How long still, in words, and both ways to end the hold. */
function OnHold({ draft, tokens, now, releaseAt }: DraftProps & { now: number; releaseAt: number }) {
	const action = paths.hr.request(draft.id)
	return (
		<Card awaits title={releaseAt > now ? `It is sent in ${lengthOf(releaseAt - now)}` : 'It is being sent'}>
			<p>
				On hold until <Time at={releaseAt} />. Until then it can be taken back or changed, and takes no
				credit.
			</p>
			{draft.may_change ? (
				<>
					<Form tokens={tokens} action={action}>
						<Actions>
							<Button intent="send_now">Send now</Button>
						</Actions>
					</Form>
					<Form tokens={tokens} action={action}>
						<Actions>
							<Button variant="secondary" intent="undo">
								Undo, and change it
							</Button>
						</Actions>
					</Form>
				</>
			) : null}
		</Card>
	)
}

/** A request before it is sent: on hold, or a draft with the reason and the ways to go on. */
export function DraftState({ draft, tokens, now }: DraftProps & { now: number }) {
	const { id, ref, role, release_at, may_change } = draft
	if (draft.state === 'held' && release_at !== null)
		return <OnHold draft={draft} tokens={tokens} now={now} releaseAt={release_at} />
	return (
		<Card awaits title="This request was not sent">
			<p>{draft.returned_reason ?? 'It was taken back while it was on hold.'} No credit was taken.</p>
			{may_change ? (
				<Form tokens={tokens} action={paths.hr.request(id)}>
					<Actions>
						<ButtonLink href={paths.hr.newRequest(ref, role.id)}>Change and send again</ButtonLink>
						<Button variant="secondary" intent="discard">
							Delete the draft
						</Button>
					</Actions>
				</Form>
			) : null}
		</Card>
	)
}
