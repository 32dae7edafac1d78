import type { ReactNode } from 'react'

type Variant = 'primary' | 'secondary' | 'link' | 'danger'

const variants: Record<Variant, string> = {
	primary: 'button',
	secondary: 'button button-secondary',
	link: 'button button-link',
	danger: 'button button-danger',
}

type ButtonProps = {
	children: ReactNode
	variant?: Variant
	/** Which act the form asks for, sent as `intent`. */
	intent?: string
	/** Another name and value than `intent`. */
	name?: string
	value?: string
	/** The id of a form that the button stands outside of. */
	form?: string
	formAction?: string
}

/**
 * Presses a form. One filled button a page; verb and object: "Request introduction".
 * @example <Button intent="accept">Accept and reveal these</Button>
 */
export function Button({
	children,
	variant = 'primary',
	intent,
	name,
	value,
	form,
	formAction,
}: ButtonProps) {
	return (
		<button
			className={variants[variant]}
			name={intent === undefined ? name : 'intent'}
			value={intent ?? value}
			form={form}
			formAction={formAction}
		>
			{children}
		</button>
	)
}

/**
 * A link that looks like a button; for going somewhere, never for changing something.
 * @example <ButtonLink href="/hr/roles/new">Publish a role</ButtonLink>
 */
export function ButtonLink({
	children,
	href,
	variant = 'primary',
}: {
	children: ReactNode
	href: string
	variant?: Variant
}) {
	return (
		<a className={variants[variant]} href={href}>
			{children}
		</a>
	)
}

/**
 * Buttons of a form or card: stacked and full width on phones, in one line above.
 * @example <Actions><Button>Save</Button><ButtonLink variant="link" href="/profile">Cancel</ButtonLink></Actions>
 */
export function Actions({ children }: { children: ReactNode }) {
	return <div className="actions">{children}</div>
}

/** Two or three secondary links of a card, side by side on phones too. */
export function ActionLinks({ links }: { links: readonly { href: string; label: ReactNode }[] }) {
	return (
		<span className="action-links">
			{links.map((link) => (
				<ButtonLink key={link.href} href={link.href} variant="link">
					{link.label}
				</ButtonLink>
			))}
		</span>
	)
}
