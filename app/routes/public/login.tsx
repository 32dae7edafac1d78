import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LogIn } from '#app/domains/account/schema.ts'
import { authenticate } from '#app/http/authenticator.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { redirectSignedIn, safeRedirect } from '#app/http/session.server.ts'
import { homeOf, paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { CheckboxField, HiddenField, PasswordField, TextField } from '#app/ui/field.tsx'
import { checkProps, ErrorSummary, fieldProps, Form } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Sign in')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const wanted = safeRedirect(new URL(request.url).searchParams.get('redirect_to'), '')
	if (ctx.viewer.kind !== 'anonymous') return redirect(wanted || homeOf(ctx.viewer.kind), 303)
	return withBinding(ctx, { tokens: await formTokens(ctx, 'login'), redirectTo: wanted })
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(request, ctx, { name: 'login', schema: LogIn, repeatable: true }, async (keyed, input) => {
		const { token, kind, maxAgeSeconds } = await authenticate(keyed, input)
		const secure = ctx.origins.public.startsWith('https:')
		return redirectSignedIn(safeRedirect(input.redirect_to, homeOf(kind)), token, { secure, maxAgeSeconds })
	})
}

export default function Login() {
	const { tokens, redirectTo } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading title="Sign in" />
				<Form tokens={tokens}>
					{redirectTo ? <HiddenField name="redirect_to" value={redirectTo} /> : null}
					<TextField
						label="E-mail address"
						type="email"
						autoComplete="username"
						{...fieldProps(form, 'email')}
					/>
					<PasswordField label="Password" autoComplete="current-password" {...fieldProps(form, 'password')} />
					<CheckboxField
						label="This is a shared phone"
						hint="You are signed out after 30 minutes without use"
						{...checkProps(form, 'is_shared_phone')}
					/>
					<Actions>
						<Button>Sign in</Button>
					</Actions>
				</Form>
				<p>
					No account yet? <a href={paths.join()}>Join in confidence, or apply as a company</a>
				</p>
			</div>
		</Shell>
	)
}
