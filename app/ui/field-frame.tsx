import type { ReactNode } from 'react'
import { fieldId } from './form-state.ts'

/** What every control takes. `id` is needed only where two forms of a page share a name. */
export type FieldProps = {
	label: ReactNode
	name: string
	id?: string
	hint?: ReactNode
	error?: string | undefined
	optional?: boolean
	/** Narrow inputs for short answers: years, amounts, dates, codes. */
	short?: boolean
	/** The label is read aloud but not drawn, where the heading above already says it. */
	hideLabel?: boolean
}

export type Wiring = {
	id: string
	'aria-describedby': string | undefined
	'aria-invalid': true | undefined
}

/** The id and the ARIA wiring of a control: hint and error are announced with it, the error marks it invalid. */
export function wire({ name, id = fieldId(name), hint, error }: FieldProps): Wiring {
	const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
	return { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}

export function frameClass({ error, short }: FieldProps): string {
	return ['field', error && 'field-error', short && 'field-short'].filter(Boolean).join(' ')
}

/** "(optional)" after a label: optional fields are marked, required ones are not. */
export function labelText({ label, optional }: FieldProps): ReactNode {
	return optional ? <>{label} (optional)</> : label
}

/** The hint and the error sentence, above the control they speak of. */
export function Notes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
	return (
		<>
			{hint ? (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			) : null}
			{error ? (
				<p className="error" id={`${id}-error`}>
					{error}
				</p>
			) : null}
		</>
	)
}

/** Label, hint, error and one control, in that order. */
export function Frame({ field, children }: { field: FieldProps; children: (wiring: Wiring) => ReactNode }) {
	const wiring = wire(field)
	return (
		<div className={frameClass(field)}>
			<label htmlFor={wiring.id} className={field.hideLabel ? 'visually-hidden' : undefined}>
				{labelText(field)}
			</label>
			<Notes id={wiring.id} hint={field.hint} error={field.error} />
			{children(wiring)}
		</div>
	)
}

/** The same for a set of radios or checkboxes: `fieldset` and `legend`; the id goes to the first input. */
export function GroupFrame({
	field,
	role,
	children,
}: {
	field: FieldProps
	role?: 'radiogroup'
	children: ReactNode
}) {
	const wiring = wire(field)
	return (
		<fieldset
			className={frameClass(field)}
			role={role}
			aria-invalid={role ? wiring['aria-invalid'] : undefined}
			aria-describedby={wiring['aria-describedby']}
		>
			<legend className={field.hideLabel ? 'visually-hidden' : undefined}>{labelText(field)}</legend>
			<Notes id={wiring.id} hint={field.hint} error={field.error} />
			{children}
		</fieldset>
	)
}
