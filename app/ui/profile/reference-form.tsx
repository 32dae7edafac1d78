import type { OwnReference } from '#app/domains/professional/index.server.ts'
import { formatPhone } from '#app/lib/phone.ts'
import { Actions, Button } from '../button.tsx'
import { CheckboxField, HiddenField, Select, TextField } from '../field.tsx'
import { checkProps, fieldProps, Form, type FormState, type FormTokens } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { relationshipOptions } from './labels.ts'

function Contacts({ entry, form }: { entry?: OwnReference; form: FormState }) {
	const phone = entry?.reference_phone ? formatPhone(entry.reference_phone) : null
	return (
		<>
			<TextField
				label="E-mail address"
				hint="A private one, or one of a company that you do not work for"
				type="email"
				{...fieldProps(form, 'reference_email', entry?.reference_email)}
			/>
			<TextField label="Phone" optional type="tel" {...fieldProps(form, 'reference_phone', phone)} />
		</>
	)
}

/** One referee; without `entry`, a new one. */
export function ReferenceForm({
	entry,
	form,
	tokens,
}: {
	entry?: OwnReference
	form: FormState
	tokens: FormTokens
}) {
	return (
		<Form tokens={tokens}>
			{entry ? <HiddenField name="intent" value="save" /> : null}
			<TextField
				label="Full name"
				maxLength={150}
				{...fieldProps(form, 'reference_name', entry?.reference_name)}
			/>
			<Contacts entry={entry} form={form} />
			<TextField
				label="Company"
				hint="Nobody of your present employer or its group: being asked would tell them about you."
				optional
				maxLength={150}
				{...fieldProps(form, 'reference_company', entry?.reference_company)}
			/>
			<TextField
				label="Job title"
				optional
				maxLength={150}
				{...fieldProps(form, 'reference_title', entry?.reference_title)}
			/>
			<Select
				label="How you know each other"
				empty="Choose"
				options={relationshipOptions}
				{...fieldProps(form, 'relationship', entry?.relationship)}
			/>
			<CheckboxField
				label="You may ask this person about me"
				hint="They agreed to it. Our question speaks of your professional background, never of a job search."
				{...checkProps(form, 'permission_granted', entry?.permission_granted ?? false)}
			/>
			<VisibilityLine>
				You and the person who verifies you. Companies learn only how many referees have confirmed.
			</VisibilityLine>
			<Actions>
				<Button>{entry ? 'Save this referee' : 'Add this referee'}</Button>
			</Actions>
		</Form>
	)
}
