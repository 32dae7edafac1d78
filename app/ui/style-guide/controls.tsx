import { Actions, Button } from '../button.tsx'
import { Section } from '../columns.tsx'
import {
	CheckboxField,
	Checkboxes,
	DateField,
	MoneyField,
	PasswordField,
	Radios,
	Select,
	TextArea,
	TextField,
} from '../field.tsx'
import { checkProps, ErrorSummary, fieldProps, Form, groupProps } from '../form.tsx'
import { StepLine } from '../step-line.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { noticePeriods, refused, sampleTokens } from './samples.ts'

function Refused() {
	return (
		<>
			<ErrorSummary form={refused} />
			<StepLine step={7} of={8} />
			<h1>Pay and notice</h1>
			<p>
				We ask so that no one wastes your time. Companies never see these figures, only whether your range and
				theirs meet.
			</p>
			<Form tokens={sampleTokens}>
				<MoneyField
					label="Lowest yearly pay, before tax"
					{...fieldProps(refused, 'salary_expectation_min')}
				/>
				<MoneyField
					label="Highest yearly pay you hope for"
					optional
					{...fieldProps(refused, 'salary_expectation_max')}
				/>
				<Radios
					label="Notice period"
					options={noticePeriods}
					{...fieldProps(refused, 'notice_period_days')}
				/>
				<Checkboxes
					label="Where would you work?"
					options={['Lagos', { value: 'FCT', label: 'Abuja (FCT)' }, 'Rivers', 'Outside Nigeria']}
					{...groupProps(refused, 'location_state')}
				/>
				<VisibilityLine>Seen by you, and by no company</VisibilityLine>
				<Actions>
					<Button intent="next">Save and continue</Button>
					<Button variant="link" intent="later">
						Save and come back later
					</Button>
				</Actions>
			</Form>
		</>
	)
}

/** Inputs, with and without what they may carry. */
function Texts() {
	return (
		<>
			<TextField
				label="First name(s)"
				hint="As on your passport"
				autoComplete="given-name"
				{...fieldProps(null, 'first_name', 'Amaka')}
			/>
			<TextField
				label="Hide me from another company"
				hint="A name, a website or an RC number. We include its group."
				beside={<Button variant="secondary">Add</Button>}
				{...fieldProps(null, 'company_name')}
			/>
			<TextArea
				label="Why this person"
				hint="Two or three sentences of your own. They read it first."
				maxLength={500}
				rows={5}
				{...fieldProps(null, 'personalized_message')}
			/>
			<Select
				label="State"
				empty="Choose a state"
				options={['Lagos', 'Ogun', 'Rivers']}
				{...fieldProps(null, 'state', 'Ogun')}
			/>
			<DateField label="Started" optional {...fieldProps(null, 'start_date', 'March 2019')} />
			<PasswordField
				label="Password"
				hint="At least 12 characters. A phrase is best."
				name="password"
				autoComplete="new-password"
			/>
		</>
	)
}

function Choices() {
	return (
		<>
			<Radios
				label="Who may find you?"
				options={[
					{
						value: 'confidential',
						label: 'Verified companies, never my employer',
						hint: 'Your employer’s whole group finds nothing.',
					},
					{
						value: 'open',
						label: 'Every verified company',
						hint: 'Still without your name, photo and contacts.',
					},
				]}
				{...fieldProps(null, 'visibility')}
			/>
			<Radios
				label="Finding"
				inline
				options={['Pass', 'Ask', 'Fail']}
				{...fieldProps(null, 'finding', 'Ask')}
			/>
			<CheckboxField
				label="This is a shared phone"
				hint="You are signed out after 30 minutes."
				{...checkProps(null, 'shared_device', true)}
			/>
		</>
	)
}

/** Every control, and a form that came back with errors. */
export function Controls() {
	return (
		<>
			<Section title="A form that came back">
				<div className="narrow">
					<Refused />
				</div>
			</Section>
			<Section title="Other controls">
				<div className="narrow">
					<Form tokens={sampleTokens}>
						<Texts />
						<Choices />
						<Actions>
							<Button variant="secondary">Save</Button>
						</Actions>
					</Form>
				</div>
			</Section>
		</>
	)
}
