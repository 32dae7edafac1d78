import { Authenticator } from 'remix-auth'
import { FormStrategy } from 'remix-auth-form'
import { type SignedIn, logIn } from '#app/domains/account/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { LogIn } from '#app/domains/account/schema.ts'

/**
 * Signing in through remix-auth's FormStrategy. The strategy reads a form of its own, so the checked fields are
 * handed to it as one; sessions and cookies are ours, as remix-auth 4 keeps none.
 * @throws FieldError when address and password do not match
 */
export async function authenticate(ctx: Context, input: LogIn): Promise<SignedIn> {
	const authenticator = new Authenticator<SignedIn>()
	authenticator.use(
		new FormStrategy(async ({ form }) => {
			const fields = Object.fromEntries([...form.entries()].filter(([, value]) => typeof value === 'string'))
			return logIn(ctx, LogIn.parse(fields))
		}),
		'form',
	)
	const body = new FormData()
	for (const [name, value] of Object.entries(input)) {
		if (value === true) body.set(name, 'on')
		else if (typeof value === 'string') body.set(name, value)
	}
	return authenticator.authenticate('form', new Request(ctx.origins.public, { method: 'POST', body }))
}
