import { CheckboxField, DateField, Radios, Select, TextArea, TextField } from '../field.tsx'
import { checkProps, fieldProps } from '../form.tsx'
import type { RolePart } from './role-part.ts'
import { dayWords, employmentWords, options, remoteWords, seniorityWords } from './role-words.ts'

export function BasicsFields({ form, role, choices, limits }: RolePart) {
	return (
		<>
			<TextField
				label="Title of the role"
				hint="As on the contract, such as Chief Financial Officer"
				maxLength={limits.role_title}
				{...fieldProps(form, 'role_title', role?.role_title)}
			/>
			<Radios
				label="Level"
				inline
				options={options(seniorityWords)}
				{...fieldProps(form, 'seniority_level', role?.seniority_level)}
			/>
			<Select
				label="Sector"
				empty="Choose"
				options={choices.industries}
				{...fieldProps(form, 'industry', role?.industry)}
			/>
			<TextField
				label="Department"
				optional
				maxLength={limits.department}
				{...fieldProps(form, 'department', role?.department)}
			/>
			<TextField
				label="Reports to"
				hint="A position, such as Group Managing Director"
				optional
				maxLength={limits.reports_to}
				{...fieldProps(form, 'reports_to', role?.reports_to)}
			/>
		</>
	)
}

export function PlaceFields({ form, role, choices }: RolePart) {
	return (
		<>
			<Select
				label="State"
				empty="Choose"
				options={choices.states}
				{...fieldProps(form, 'location_state', role?.location_state)}
			/>
			<TextField label="City" maxLength={100} {...fieldProps(form, 'location_city', role?.location_city)} />
			<Radios
				label="Where the work is done"
				inline
				options={options(remoteWords)}
				{...fieldProps(form, 'remote_option', role?.remote_option ?? 'on_site')}
			/>
			<Radios
				label="Kind of contract"
				inline
				options={options(employmentWords)}
				{...fieldProps(form, 'employment_type', role?.employment_type ?? 'full_time')}
			/>
		</>
	)
}

export function TimingFields({ form, role, limits }: RolePart) {
	return (
		<>
			<DateField
				label="Last day for introductions"
				hint="For example 15 December 2026"
				optional
				{...fieldProps(form, 'application_deadline', dayWords(role?.application_deadline ?? null))}
			/>
			<DateField
				label="Expected start"
				hint="For example February 2027"
				optional
				{...fieldProps(form, 'expected_start_date', dayWords(role?.expected_start_date ?? null))}
			/>
			<TextArea
				label="How you will decide"
				hint="For example two interviews and a board meeting, within six weeks. It is shown with each request."
				optional
				maxLength={limits.process_note}
				{...fieldProps(form, 'process_note', role?.process_note)}
			/>
		</>
	)
}

export function ConfidentialFields({ form, role, limits }: RolePart) {
	return (
		<>
			<CheckboxField
				label="Withhold the company’s name at first"
				hint="A request then says only your sector, size and state. The name is shown when it is accepted."
				{...checkProps(form, 'is_confidential', role?.is_confidential)}
			/>
			<TextArea
				label="Why it is withheld"
				hint="Needed where the name is withheld. Read by your team and by theNexus."
				optional
				maxLength={limits.confidential_reason}
				rows={3}
				{...fieldProps(form, 'confidential_reason', role?.confidential_reason)}
			/>
		</>
	)
}
