import { stateChoices } from '#app/lib/places.ts'
import { Select, TextField } from '../field.tsx'
import { type FormState, fieldProps } from '../form.tsx'
import { NameFields } from './name-fields.tsx'
import { NewPasswordField } from './new-password-field.tsx'

/** What is asked of a professional who joins: as little as an account needs. */
export function ProfessionalFields({ form }: { form: FormState }) {
	return (
		<>
			<NameFields form={form} />
			<TextField
				label="Private e-mail address"
				hint="Not one from work: your employer may read it"
				type="email"
				autoComplete="email"
				{...fieldProps(form, 'email')}
			/>
			<NewPasswordField form={form} />
			<Select
				label="State you live in"
				empty="Choose"
				options={stateChoices}
				{...fieldProps(form, 'location_state')}
			/>
			<TextField
				label="City"
				autoComplete="address-level2"
				maxLength={100}
				{...fieldProps(form, 'location_city')}
			/>
		</>
	)
}
