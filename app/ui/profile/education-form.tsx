import type { OwnEducation } from '#app/domains/professional/index.server.ts'
import { Actions, Button } from '../button.tsx'
import { HiddenField, Radios, TextField } from '../field.tsx'
import { fieldProps, Form, type FormState, type FormTokens } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { degreeOptions } from './labels.ts'

/** One degree; without `entry`, a new one. */
export function EducationForm({
	entry,
	form,
	tokens,
}: {
	entry?: OwnEducation
	form: FormState
	tokens: FormTokens
}) {
	return (
		<Form tokens={tokens}>
			{entry ? <HiddenField name="intent" value="save" /> : null}
			<TextField
				label="University, polytechnic or school"
				maxLength={200}
				{...fieldProps(form, 'institution_name', entry?.institution_name)}
			/>
			<Radios
				label="Degree"
				options={degreeOptions}
				{...fieldProps(form, 'degree_type', entry?.degree_type)}
			/>
			<TextField
				label="What you studied"
				maxLength={150}
				{...fieldProps(form, 'field_of_study', entry?.field_of_study)}
			/>
			<TextField
				label="Year you started"
				short
				inputMode="numeric"
				{...fieldProps(form, 'start_year', entry?.start_year)}
			/>
			<TextField
				label="Year you finished"
				hint="Leave this empty while it goes on."
				optional
				short
				inputMode="numeric"
				{...fieldProps(form, 'end_year', entry?.end_year)}
			/>
			<TextField
				label="Class or grade"
				hint="Such as Second class upper"
				optional
				maxLength={50}
				{...fieldProps(form, 'grade', entry?.grade)}
			/>
			<VisibilityLine>
				Only the readers whose request you accept. Until then: the kind of degree and its field.
			</VisibilityLine>
			<Actions>
				<Button>{entry ? 'Save this degree' : 'Add this degree'}</Button>
			</Actions>
		</Form>
	)
}
