import type { ReactNode } from 'react'
import { Actions, Button, ButtonLink } from './button.tsx'
import { Form } from './form.tsx'
import type { FormTokens } from './form-state.ts'

type ConfirmProps = {
	/** A question that names the act: "Remove this role from your work history?" */
	title: string
	/** What will happen, and whether it can be undone. */
	children: ReactNode
	tokens: FormTokens
	action?: string
	intent?: string
	/** The act itself, as verb and object: "Remove this role". */
	label: string
	/** Taken back by nobody: the button is red. */
	danger?: boolean
	cancel: { href: string; label: string }
}

/**
 * A page before an act that cannot be undone: the consequence in words, one button, one way back.
 * @example
 * <Confirm title="Withdraw this request?" tokens={tokens} intent="withdraw" label="Withdraw the request"
 *   cancel={{ href: '/hr/requests/7', label: 'Keep it' }}>The credit returns to you at once.</Confirm>
 */
export function Confirm({ title, children, tokens, action, intent, label, danger, cancel }: ConfirmProps) {
	return (
		<div className="narrow">
			<h1>{title}</h1>
			<p>{children}</p>
			<Form tokens={tokens} action={action}>
				<Actions>
					<Button variant={danger ? 'danger' : 'primary'} intent={intent}>
						{label}
					</Button>
					<ButtonLink variant="link" href={cancel.href}>
						{cancel.label}
					</ButtonLink>
				</Actions>
			</Form>
		</div>
	)
}
