import type { ReactNode } from 'react'
import { Actions, Button } from '../button.tsx'
import { Section } from '../columns.tsx'
import { HiddenField } from '../field.tsx'
import { Form, type FormState, type FormTokens } from '../form.tsx'

/** What was typed belongs to the form that changes the entry, not to the one that removes it. */
export function unlessRemoving(form: FormState): FormState {
	return form?.values.intent === 'remove' ? null : form
}

/** The end of an entry's page: the consequence in words, and the button in a form of its own. */
export function RemoveSection({
	title,
	label,
	tokens,
	children,
}: {
	title: string
	label: string
	tokens: FormTokens
	children: ReactNode
}) {
	return (
		<Section title={title}>
			<p>{children}</p>
			<Form tokens={tokens}>
				<HiddenField name="intent" value="remove" />
				<Actions>
					<Button variant="danger">{label}</Button>
				</Actions>
			</Form>
		</Section>
	)
}
