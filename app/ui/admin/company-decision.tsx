import { Actions, Button } from '../button.tsx'
import { Section } from '../columns.tsx'
import { CheckboxField, HiddenField, TextArea } from '../field.tsx'
import { checkProps, type FormState, type FormTokens, fieldProps, Form } from '../form.tsx'
import { Day } from '../time.tsx'
import type { CaseLimits, CompanyCaseData } from './company-case-data.ts'

type DecisionProps = {
	company: CompanyCaseData['company']
	tokens: FormTokens
	form: FormState
	limits: CaseLimits
}

function Decided({ company }: Pick<DecisionProps, 'company'>) {
	return (
		<Section title="Decided">
			<p>
				{company.verification_date === null ? (
					'This company is verified.'
				) : (
					<>
						Verified on <Day at={company.verification_date} />.
					</>
				)}
			</p>
			{company.verification_note ? <p className="muted">{company.verification_note}</p> : null}
		</Section>
	)
}

function Approve({ company, tokens, form, limits }: DecisionProps) {
	return (
		<Form tokens={tokens}>
			{company.refused_at === null ? null : <HiddenField name="after_refusal" value="on" />}
			<CheckboxField
				label="The RC number stands in the register under this name"
				{...checkProps(form, 'rc_checked')}
			/>
			<CheckboxField
				label="The e-mail domain belongs to the company"
				{...checkProps(form, 'domain_checked')}
			/>
			<CheckboxField
				label="A named officer was called back on a published number"
				{...checkProps(form, 'officer_called')}
			/>
			<TextArea
				label="Check note"
				hint="What was found in the register, who was called, and when. Kept with the company."
				maxLength={limits.note}
				{...fieldProps(form, 'verification_note')}
			/>
			<Actions>
				<Button intent="approve">Verify the company</Button>
			</Actions>
			<p className="small muted">The trial begins at once and grants its credits once. The owner is told.</p>
		</Form>
	)
}

function Refuse({ tokens, form, limits }: Omit<DecisionProps, 'company'>) {
	return (
		<Form tokens={tokens}>
			<TextArea
				label="Reason"
				hint="The company reads it on its desk: what was missing, and what would help."
				maxLength={limits.reason}
				{...fieldProps(form, 'refused_reason')}
			/>
			<Actions>
				<Button variant="secondary" intent="refuse">
					Refuse with this reason
				</Button>
			</Actions>
		</Form>
	)
}

/** Approve with a note, or refuse with a reason; each is a form of its own. */
export function CompanyDecision(props: DecisionProps) {
	const { company } = props
	if (company.verification_status !== 'pending') return <Decided company={company} />
	return (
		<>
			<Section title="Verify">
				<Approve {...props} />
			</Section>
			{company.refused_at === null ? (
				<Section title="Refuse">
					<Refuse {...props} />
				</Section>
			) : (
				<Section title="Refused">
					<p>
						On <Day at={company.refused_at} />: {company.refused_reason}
					</p>
				</Section>
			)}
		</>
	)
}
