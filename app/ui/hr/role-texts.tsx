import { Checkboxes, CheckboxField, MoneyField, TextArea, TextField } from '../field.tsx'
import { checkProps, fieldProps, groupProps } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import type { RolePart } from './role-part.ts'

export function WorkFields({ form, role, limits }: RolePart) {
	return (
		<>
			<TextArea
				label="What the role is"
				hint="Leave out what would name a present holder."
				rows={7}
				maxLength={limits.role_description}
				{...fieldProps(form, 'role_description', role?.role_description)}
			/>
			<TextArea
				label="Responsibilities"
				optional
				maxLength={limits.responsibilities}
				{...fieldProps(form, 'responsibilities', role?.responsibilities)}
			/>
			<TextArea
				label="What it requires"
				hint="Experience and qualifications that nobody can do without."
				maxLength={limits.requirements}
				{...fieldProps(form, 'requirements', role?.requirements)}
			/>
			<TextArea
				label="What would be welcome"
				optional
				maxLength={limits.preferred_qualifications}
				{...fieldProps(form, 'preferred_qualifications', role?.preferred_qualifications)}
			/>
		</>
	)
}

export function ExperienceFields({ form, role, choices }: RolePart) {
	return (
		<>
			<TextField
				label="Least years of experience"
				hint="5 unless you say more"
				short
				inputMode="numeric"
				optional
				{...fieldProps(form, 'years_experience_min', role?.years_experience_min)}
			/>
			<TextField
				label="Most years of experience"
				short
				inputMode="numeric"
				optional
				{...fieldProps(form, 'years_experience_max', role?.years_experience_max)}
			/>
			<Checkboxes
				label="Skills that are required"
				hint="Up to ten"
				optional
				inline
				options={choices.skills}
				{...groupProps(form, 'required_skills', role?.required_skills ?? [])}
			/>
			<Checkboxes
				label="Skills that are welcome"
				hint="Up to ten, none of the above"
				optional
				inline
				options={choices.skills}
				{...groupProps(form, 'preferred_skills', role?.preferred_skills ?? [])}
			/>
		</>
	)
}

/** 0 stands for "not stated yet". */
const stated = (ngn: number | undefined) => (ngn ? ngn.toLocaleString('en-GB') : '')

/** The tick box appears once the server has asked for it. */
function LowPay({ form }: Pick<RolePart, 'form'>) {
	const field = checkProps(form, 'confirm_low_pay')
	if (!field.error && !field.checked) return null
	return <CheckboxField label="The pay is right as it stands" {...field} />
}

export function PayFields({ form, role, limits }: RolePart) {
	return (
		<>
			<MoneyField
				label="Lowest yearly pay, before tax"
				{...fieldProps(form, 'salary_range_min', stated(role?.salary_range_min))}
			/>
			<MoneyField
				label="Highest yearly pay, before tax"
				{...fieldProps(form, 'salary_range_max', stated(role?.salary_range_max))}
			/>
			<LowPay form={form} />
			<VisibilityLine>
				Whoever receives a request sees this range. Once published, it can change twice a day.
			</VisibilityLine>
			<TextArea
				label="Benefits"
				optional
				maxLength={limits.benefits}
				rows={3}
				{...fieldProps(form, 'benefits', role?.benefits)}
			/>
		</>
	)
}
