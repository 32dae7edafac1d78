import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { Frame, type FieldProps } from './field-frame.tsx'

export { CheckboxField, Checkboxes, Radios, Select, type Option } from './choices.tsx'
export type { FieldProps } from './field-frame.tsx'

type InputMode = 'text' | 'decimal' | 'numeric' | 'tel' | 'email' | 'url' | 'search'

export type TextFieldProps = FieldProps & {
	value?: string | number | null
	type?: 'text' | 'email' | 'tel' | 'url' | 'search'
	/** Characters. */
	maxLength?: number
	autoComplete?: HTMLInputAutoCompleteAttribute
	inputMode?: InputMode
	/** A button or a unit to the right of the input, in the same row. */
	beside?: ReactNode
}

/**
 * One line of text: label above, hint above the input, error beside the field.
 * @example <TextField label="Surname" hint="As on your passport" {...fieldProps(form, 'last_name', me.last_name)} />
 */
export function TextField(props: TextFieldProps) {
	const { name, value, type = 'text', maxLength, autoComplete, inputMode, beside } = props
	return (
		<Frame field={props}>
			{(wiring) => {
				const input = (
					<input
						{...wiring}
						type={type === 'text' ? undefined : type}
						name={name}
						defaultValue={value === null || value === '' ? undefined : value}
						maxLength={maxLength}
						autoComplete={autoComplete}
						inputMode={inputMode}
					/>
				)
				return beside ? (
					<div className="join">
						{input}
						{beside}
					</div>
				) : (
					input
				)
			}}
		</Frame>
	)
}

/** "At most 500 characters", put after the hint. */
function withLimit(hint: ReactNode, maxLength?: number): ReactNode {
	if (!maxLength) return hint
	const limit = `At most ${maxLength.toLocaleString('en-GB')} characters.`
	return hint ? (
		<>
			{hint} {limit}
		</>
	) : (
		limit
	)
}

/**
 * Several lines of text. The limit is told in words and judged by the server: the `maxlength` attribute would cut
 * a pasted text without a word.
 * @example <TextArea label="Why this person" maxLength={500} rows={6} {...fieldProps(form, 'personalized_message')} />
 */
export function TextArea(
	props: FieldProps & { value?: string | number | null; maxLength?: number; rows?: number },
) {
	const { name, value, maxLength, rows = 4 } = props
	return (
		<Frame field={{ ...props, hint: withLimit(props.hint, maxLength) }}>
			{(wiring) => (
				<textarea
					{...wiring}
					name={name}
					rows={rows}
					defaultValue={value ?? undefined}
					data-limit={maxLength}
				/>
			)}
		</Frame>
	)
}

/**
 * A password; never carries a value back to the page, and pasting is never blocked.
 * @example <PasswordField label="Password" name="password" autoComplete="current-password" error={form?.errors.password?.[0]} />
 */
export function PasswordField(
	props: FieldProps & { value?: unknown; autoComplete: 'current-password' | 'new-password' },
) {
	return (
		<Frame field={props}>
			{(wiring) => <input {...wiring} type="password" name={props.name} autoComplete={props.autoComplete} />}
		</Frame>
	)
}

/**
 * Whole naira, however written: 25,000,000, N25m, 2.5 million. The server reads it.
 * @example <MoneyField label="Lowest yearly pay, before tax" {...fieldProps(form, 'salary_expectation_min', 45_000_000)} />
 */
export function MoneyField(props: Omit<TextFieldProps, 'type' | 'inputMode'>) {
	return <TextField short hint="In naira. 25,000,000 or 25m will both do." {...props} inputMode="text" />
}

/**
 * A date as free text: "12/3/2019", "March 2019". Date pickers are absent from old phones.
 * @example <DateField label="Started" {...fieldProps(form, 'start_date')} />
 */
export function DateField(props: Omit<TextFieldProps, 'type' | 'inputMode'>) {
	return <TextField short hint="For example 12/3/2019 or March 2019" {...props} />
}

/** A value that travels with the form and is not shown. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
	return <input type="hidden" name={name} value={value} />
}
