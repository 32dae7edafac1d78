/**
 * What a refused form brings back: sentences by field name, sentences about the whole form, and what was typed
 * (passwords and files excepted). `null` means that nothing was submitted yet.
 */
export type FormState = {
	errors: Record<string, string[]>
	formErrors: string[]
	values: Record<string, string | string[]>
} | null

/** The hidden inputs of every form that changes something: form token and idempotency key. */
export type FormTokens = { csrf: string; key: string }

type Stored = string | number | null | undefined

/** The id of a field, derived from its name, so that `#name` in the error summary meets it. */
export function fieldId(name: string): string {
	return name.replace(/[^\w-]+/g, '-')
}

/** True when the form came back with something to mend. */
export function hasErrors(form: FormState): boolean {
	return (
		form !== null &&
		(form.formErrors.length > 0 || Object.values(form.errors).some((list) => list.length > 0))
	)
}

/** A page's title; a refused form's starts with "Error:", because it is the first thing a screen reader says. */
export function formTitle(title: string, form: FormState): string {
	return hasErrors(form) ? `Error: ${title}` : title
}

function errorOf(form: FormState, name: string): string | undefined {
	return form?.errors[name]?.[0]
}

/**
 * Name, value and error of a text field or a select: what was typed goes before what is stored.
 * @example <TextField label="Surname" {...fieldProps(form, 'last_name', me.last_name)} />
 */
export function fieldProps(form: FormState, name: string, stored?: Stored) {
	const typed = form?.values[name]
	const value = Array.isArray(typed) ? (typed[0] ?? '') : (typed ?? String(stored ?? ''))
	return { name, value, error: errorOf(form, name) }
}

/**
 * The same for a group of checkboxes. A browser sends nothing for an empty group, so a form that came back
 * without the name means "none", never "as stored".
 */
export function groupProps(form: FormState, name: string, stored: readonly string[] = []) {
	const typed = form?.values[name]
	const values = form === null ? [...stored] : typed === undefined ? [] : [typed].flat()
	return { name, values, error: errorOf(form, name) }
}

/** The same for one checkbox. */
export function checkProps(form: FormState, name: string, stored = false) {
	const checked = form === null ? stored : form.values[name] !== undefined
	return { name, checked, error: errorOf(form, name) }
}
