import type { agreementWording } from '#app/domains/account/wording.ts'
import { Actions, Button } from '../button.tsx'
import { CheckboxField, HiddenField } from '../field.tsx'
import { checkProps, type FormState, type FormTokens, Form } from '../form.tsx'
import { DocumentBox } from '../document-box.tsx'

type Wording = Record<keyof typeof agreementWording, string>

const titles: Record<keyof Wording, string> = {
	terms: 'Terms of use for companies',
	confidentiality_undertaking: 'Confidentiality undertaking',
	data_processing: 'Data-processing agreement',
}

const names = Object.keys(titles) as (keyof Wording)[]

type AgreementsProps = {
	wording: Wording
	accepted: boolean
	tokens: FormTokens
	form: FormState
	/** One of our own paths, or empty. */
	redirectTo: string
}

function Texts({ wording }: { wording: Wording }) {
	return (
		<>
			{names.map((name) => (
				<DocumentBox key={name} title={titles[name]}>
					<p>{wording[name]}</p>
				</DocumentBox>
			))}
		</>
	)
}

/** The three texts, and the form that accepts them while they are open. */
export function Agreements({ wording, accepted, tokens, form, redirectTo }: AgreementsProps) {
	if (accepted) return <Texts wording={wording} />
	return (
		<>
			<Texts wording={wording} />
			<Form tokens={tokens}>
				{redirectTo ? <HiddenField name="redirect_to" value={redirectTo} /> : null}
				<CheckboxField label="I accept the terms" {...checkProps(form, 'accept_terms')} />
				<CheckboxField
					label="I give the confidentiality undertaking"
					{...checkProps(form, 'accept_undertaking')}
				/>
				<CheckboxField
					label="I accept the data-processing agreement"
					{...checkProps(form, 'accept_data_processing')}
				/>
				<Actions>
					<Button>Accept all three</Button>
				</Actions>
			</Form>
		</>
	)
}
