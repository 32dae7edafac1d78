import type { ReceivedRequest } from '#app/domains/introduction/index.server.ts'
import { declineReasons, declineReasonText } from '#app/domains/introduction/decline-reasons.ts'
import { RESPONSE_LIMIT } from '#app/domains/introduction/schema.ts'
import { SECOND } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '../button.tsx'
import { DocumentBox } from '../document-box.tsx'
import { Radios, TextArea } from '../field.tsx'
import { Form, type FormState, type FormTokens, fieldProps, hasErrors } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { RevealList, RevealTo } from './reveal-list.tsx'
import { lengthOf } from './words.ts'

type DecisionProps = { request: ReceivedRequest; tokens: FormTokens; form: FormState }

function undoSentence(seconds: number): string {
	if (seconds === 0) return 'They are shared at once. You can take access back later.'
	return `Nothing is sent for ${lengthOf(seconds * SECOND)}. You can undo until then, or share now on the next page, and take access back later.`
}

function Accept({ request, tokens }: DecisionProps) {
	return (
		<Form tokens={tokens} action={paths.professional.request(request.id)}>
			<Actions>
				<Button intent="accept">Accept and reveal these</Button>
				<p className="small muted">{undoSentence(request.undo_seconds)}</p>
			</Actions>
		</Form>
	)
}

function Decline({ request, tokens, form }: DecisionProps) {
	return (
		<details open={hasErrors(form) && form?.values.intent === 'decline'}>
			<summary>Decline</summary>
			<Form tokens={tokens} action={paths.professional.request(request.id)}>
				<Radios
					label="Your reason"
					optional
					options={declineReasons.map((reason) => ({ value: reason, label: declineReasonText[reason] }))}
					{...fieldProps(form, 'decline_reason')}
				/>
				<TextArea
					label="A few words"
					optional
					rows={3}
					maxLength={RESPONSE_LIMIT}
					{...fieldProps(form, 'professional_response')}
				/>
				<VisibilityLine>
					The company reads the reason and your words, and does not learn who you are
				</VisibilityLine>
				<Actions>
					<Button variant="secondary" intent="decline">
						Decline this request
					</Button>
				</Actions>
			</Form>
		</details>
	)
}

/** What accepting reveals, line by line, and both answers. */
export function Decision(props: DecisionProps) {
	const { request } = props
	if (!request.preview) return null
	return (
		<DocumentBox title="If you accept, they will see exactly this" id="decide">
			<RevealList profile={request.preview.profile} />
			<RevealTo request={request} />
			<Accept {...props} />
			<Decline {...props} />
		</DocumentBox>
	)
}
