import type { OpenCase } from '#app/domains/verification/index.server.ts'
import { Actions, Button } from '../button.tsx'
import { Section } from '../columns.tsx'
import { CheckboxField, Radios, TextArea } from '../field.tsx'
import { checkProps, type FormState, type FormTokens, fieldProps, Form } from '../form.tsx'
import { period } from './career.tsx'

type DecisionProps = {
	work: OpenCase['work']
	tokens: FormTokens
	form: FormState
	/** Characters. */
	reasonLimit: number
}

function Approve({ work, tokens, form }: DecisionProps) {
	const entries = work.map(({ work_history_id, entry }) => ({
		value: work_history_id,
		label: `${entry.job_title}, ${entry.company_name}`,
		hint: period(entry),
	}))
	return (
		<Form tokens={tokens}>
			<CheckboxField
				label="Identity"
				hint="The name is that of a valid identity document"
				{...checkProps(form, 'identity_checked')}
			/>
			<CheckboxField
				label="CV"
				hint="Titles, employers and dates agree with the profile"
				{...checkProps(form, 'cv_checked')}
			/>
			<Radios
				label="Work entry that was confirmed"
				hint="From documents this person supplied. Nobody at a current employer or its group is ever contacted."
				options={entries}
				{...fieldProps(form, 'work_history_id')}
			/>
			<Actions>
				<Button intent="approve">Approve the full level</Button>
			</Actions>
		</Form>
	)
}

function Answer({ tokens, form, reasonLimit }: DecisionProps) {
	return (
		<Form tokens={tokens} enterIntent="ask">
			<TextArea
				label="Question or reason"
				hint="Read as a notice after signing in. Name no employer, company or document number."
				maxLength={reasonLimit}
				{...fieldProps(form, 'reason')}
			/>
			<Actions>
				<Button variant="secondary" intent="ask">
					Send the question
				</Button>
				<Button variant="link" intent="refuse">
					Refuse with this reason
				</Button>
			</Actions>
		</Form>
	)
}

/** Approve with the three checks, or write; each is a form of its own. */
export function ProfessionalDecision(props: DecisionProps) {
	return (
		<>
			<Section title="Checks">
				<Approve {...props} />
			</Section>
			<Section title="Something is missing">
				<Answer {...props} />
			</Section>
		</>
	)
}
