import type { OwnWork } from '#app/domains/professional/index.server.ts'
import { DESCRIPTION_MAX } from '#app/domains/professional/schema.ts'
import { Actions, Button } from '../button.tsx'
import { CheckboxField, DateField, HiddenField, Radios, Select, TextArea, TextField } from '../field.tsx'
import { checkProps, fieldProps, Form, type FormState, type FormTokens } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { dayText, employmentOptions } from './labels.ts'

type Props = { entry?: OwnWork; industries: readonly string[]; form: FormState; tokens: FormTokens }

function Dates({ entry, form }: Pick<Props, 'entry' | 'form'>) {
	return (
		<>
			<DateField label="Started" {...fieldProps(form, 'start_date', dayText(entry?.start_date ?? null))} />
			<CheckboxField
				label="I work there now"
				hint="This company and its group then cannot find you while confidential search is on."
				{...checkProps(form, 'is_current', entry?.is_current ?? false)}
			/>
			<DateField
				label="Left"
				hint="Leave this empty while you work there."
				optional
				{...fieldProps(form, 'end_date', dayText(entry?.end_date ?? null))}
			/>
		</>
	)
}

/** One job; without `entry`, a new one. */
export function WorkForm({ entry, industries, form, tokens }: Props) {
	return (
		<Form tokens={tokens}>
			{entry ? <HiddenField name="intent" value="save" /> : null}
			<TextField
				label="Employer"
				maxLength={150}
				{...fieldProps(form, 'company_name', entry?.company_name)}
			/>
			<TextField label="Job title" maxLength={150} {...fieldProps(form, 'job_title', entry?.job_title)} />
			<Radios
				label="How you were engaged"
				options={employmentOptions}
				{...fieldProps(form, 'employment_type', entry?.employment_type)}
			/>
			<Dates entry={entry} form={form} />
			<Select
				label="Sector"
				optional
				empty="Choose"
				options={industries}
				{...fieldProps(form, 'industry', entry?.industry)}
			/>
			<TextField label="Place" optional maxLength={100} {...fieldProps(form, 'location', entry?.location)} />
			<TextField
				label="People you led"
				optional
				short
				inputMode="numeric"
				{...fieldProps(form, 'team_size', entry?.team_size)}
			/>
			<TextArea
				label="What you did and achieved"
				optional
				rows={5}
				maxLength={DESCRIPTION_MAX}
				{...fieldProps(form, 'description', entry?.description)}
			/>
			<VisibilityLine>
				Only the readers whose request you accept. Until then: function, level and sector.
			</VisibilityLine>
			<Actions>
				<Button>{entry ? 'Save this job' : 'Add this job'}</Button>
			</Actions>
		</Form>
	)
}
