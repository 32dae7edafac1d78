import { COMPANY_SIZES } from '#app/domains/account/schema.ts'
import { Section } from '../columns.tsx'
import { Select, TextField } from '../field.tsx'
import { type FormState, fieldProps } from '../form.tsx'
import { NameFields } from './name-fields.tsx'
import { NewPasswordField } from './new-password-field.tsx'

type FieldsProps = { form: FormState }

/** What is asked of the company itself. */
export function CompanyFields({ form, industries }: FieldsProps & { industries: readonly string[] }) {
	return (
		<Section title="The company">
			<TextField
				label="Legal name"
				autoComplete="organization"
				maxLength={200}
				{...fieldProps(form, 'company_name')}
			/>
			<TextField label="RC number" hint="Such as RC 1048213" short {...fieldProps(form, 'rc_number')} />
			<Select label="Sector" empty="Choose" options={industries} {...fieldProps(form, 'industry')} />
			<Select
				label="People employed"
				empty="Choose"
				options={COMPANY_SIZES}
				{...fieldProps(form, 'company_size')}
			/>
			<TextField
				label="City of the head office"
				maxLength={100}
				{...fieldProps(form, 'headquarters_location')}
			/>
		</Section>
	)
}

/** What is asked of the person who applies for it, its owner here. */
export function OwnerFields({ form }: FieldsProps) {
	return (
		<Section title="You">
			<NameFields form={form} />
			<TextField
				label="Job title"
				autoComplete="organization-title"
				maxLength={150}
				{...fieldProps(form, 'job_title')}
			/>
			<TextField
				label="Work e-mail address"
				hint="At the company’s own domain"
				type="email"
				autoComplete="email"
				{...fieldProps(form, 'email')}
			/>
			<NewPasswordField form={form} />
		</Section>
	)
}
