import { PasswordField } from '../field.tsx'
import { type FormState, fieldProps } from '../form.tsx'

export function NewPasswordField({ form }: { form: FormState }) {
	return (
		<PasswordField
			label="Password"
			hint="At least 12 characters. A short sentence does well."
			autoComplete="new-password"
			{...fieldProps(form, 'password')}
		/>
	)
}
