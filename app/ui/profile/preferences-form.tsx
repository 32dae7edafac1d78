import type { OwnDetails } from '#app/domains/professional/index.server.ts'
import { formatNgn } from '#app/lib/money.ts'
import { Actions, Button } from '../button.tsx'
import { CheckboxField, MoneyField, Radios, TextField } from '../field.tsx'
import { checkProps, fieldProps, Form, type FormState, type FormTokens } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { noticeOptions } from './labels.ts'

type Props = { profile: OwnDetails; threshold: number; form: FormState; tokens: FormTokens }

const remoteOptions = [
	{ value: 'on_site', label: 'On site' },
	{ value: 'hybrid', label: 'Partly from home' },
	{ value: 'remote', label: 'From home' },
	{ value: 'any', label: 'Any of these' },
]

/** The list, with the stored figure where it is none of the list's. */
function noticesWith(days: number) {
	const value = String(days)
	if (noticeOptions.some((option) => option.value === value)) return noticeOptions
	return [...noticeOptions, { value, label: `${days} days` }]
}

/** Stored pay as it is read best; the field takes it back in any way of writing. */
const amount = (ngn: number | null) => (ngn === null ? null : ngn.toLocaleString('en-GB'))

function Pay({ profile, threshold, form }: Omit<Props, 'tokens'>) {
	const min = profile.salary_expectation_min
	const isLow = min !== null && min < threshold
	const usual = `Roles here start at about ${formatNgn(threshold)} a year.`
	return (
		<>
			<MoneyField
				label="Lowest yearly pay, before tax"
				optional
				hint={`In naira. 45,000,000 or 45m will both do. ${isLow ? `${usual} Yours is lower.` : usual}`}
				{...fieldProps(form, 'salary_expectation_min', amount(min))}
			/>
			<MoneyField
				label="Highest yearly pay you hope for"
				optional
				{...fieldProps(form, 'salary_expectation_max', amount(profile.salary_expectation_max))}
			/>
			<VisibilityLine>
				Sealed. No company ever sees these figures; beside a role it learns whether ranges meet.
			</VisibilityLine>
		</>
	)
}

/** Pay, notice and other wishes. */
export function PreferencesForm({ profile, threshold, form, tokens }: Props) {
	return (
		<Form tokens={tokens}>
			<Pay profile={profile} threshold={threshold} form={form} />
			<Radios
				label="Notice period"
				options={noticesWith(profile.notice_period_days)}
				{...fieldProps(form, 'notice_period_days', profile.notice_period_days)}
			/>
			<CheckboxField
				label="I would move to another state"
				{...checkProps(form, 'willing_to_relocate', profile.willing_to_relocate)}
			/>
			<Radios
				label="How would you work?"
				optional
				options={remoteOptions}
				{...fieldProps(form, 'remote_preference', profile.remote_preference)}
			/>
			<CheckboxField
				label="Board seats interest me too"
				{...checkProps(form, 'board_roles', profile.board_roles)}
			/>
			<TextField
				label="Most requests in a month"
				hint="When they are reached, companies do not find you until the next month."
				optional
				short
				inputMode="numeric"
				{...fieldProps(form, 'max_requests_per_month', profile.max_requests_per_month)}
			/>
			<VisibilityLine>Companies read a band of notice and whether you would move.</VisibilityLine>
			<Actions>
				<Button>Save the preferences</Button>
			</Actions>
		</Form>
	)
}
