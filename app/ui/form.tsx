import type { ReactNode } from 'react'
import { fieldId, hasErrors, type FormState, type FormTokens } from './form-state.ts'

export { checkProps, fieldProps, formTitle, groupProps, hasErrors } from './form-state.ts'
export type { FormState, FormTokens } from './form-state.ts'

type FormProps = {
	tokens: FormTokens
	/** Absent: the page's own address, without its query. */
	action?: string
	id?: string
	className?: string
	/**
	 * The intent that the Enter key sends. Needed where a button that removes or adds something stands before the
	 * main one, because a browser presses the first submit button it finds.
	 */
	enterIntent?: string
	encType?: 'multipart/form-data'
	children: ReactNode
}

/**
 * A form that changes something: posts, without the browser's own validation bubbles, with form token and
 * idempotency key.
 * @example
 * <Form tokens={tokens}>
 *   <TextField label="Surname" {...fieldProps(form, 'last_name')} />
 *   <Actions><Button>Save</Button></Actions>
 * </Form>
 */
export function Form({ tokens, action, id, className, enterIntent, encType, children }: FormProps) {
	return (
		<form method="post" action={action} id={id} className={className} encType={encType} noValidate>
			<input type="hidden" name="_csrf" value={tokens.csrf} />
			<input type="hidden" name="_k" value={tokens.key} />
			{enterIntent === undefined ? null : (
				<button
					className="visually-hidden"
					name="intent"
					value={enterIntent}
					tabIndex={-1}
					aria-hidden="true"
				>
					Continue
				</button>
			)}
			{children}
		</form>
	)
}

/**
 * First thing in `main` when a form came back: the same words as beside each field, each a link to it.
 * @param ids the ids of fields that do not carry their name as id
 * @example <ErrorSummary form={form} />
 */
export function ErrorSummary({ form, ids = {} }: { form: FormState; ids?: Record<string, string> }) {
	if (form === null || !hasErrors(form)) return null
	const fields = Object.entries(form.errors).flatMap(([name, list]) =>
		list[0] ? [[name, list[0]] as const] : [],
	)
	return (
		<div className="card error-summary" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
			<h2 id="error-summary">There is a problem</h2>
			{form.formErrors.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			{fields.length > 0 ? (
				<ul>
					{fields.map(([name, sentence]) => (
						<li key={name}>
							<a href={`#${ids[name] ?? fieldId(name)}`}>{sentence}</a>
						</li>
					))}
				</ul>
			) : null}
			<p className="muted small">What you typed is kept.</p>
		</div>
	)
}
