import { TextField } from '../field.tsx'
import { type FormState, fieldProps } from '../form.tsx'

/** The two names of everybody who joins, as on the passport. */
export function NameFields({ form }: { form: FormState }) {
	return (
		<>
			<TextField
				label="First name or names"
				autoComplete="given-name"
				maxLength={100}
				{...fieldProps(form, 'first_name')}
			/>
			<TextField
				label="Surname"
				hint="As on your passport"
				autoComplete="family-name"
				maxLength={100}
				{...fieldProps(form, 'last_name')}
			/>
		</>
	)
}
