import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { logOut } from '#app/domains/account/index.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, requirePerson, withBinding } from '#app/http/guards.server.ts'
import { redirectSignedOut } from '#app/http/session.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Sign out')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	if (ctx.viewer.kind === 'anonymous') return redirect(paths.login(), 303)
	return withBinding(ctx, { tokens: await formTokens(ctx, 'logout') })
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requirePerson(request)
	return submit(
		request,
		ctx,
		{ name: 'logout', schema: z.strictObject({}), repeatable: true },
		async (keyed) => {
			await logOut(keyed, { session_id: ctx.session?.id ?? '' })
			return redirectSignedOut(paths.login(), ctx.origins.public.startsWith('https:'))
		},
	)
}

export default function Logout() {
	const { tokens } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<div className="narrow">
				<PageHeading title="Sign out?" lead="This phone forgets the pages it has kept of your account." />
				<Form tokens={tokens}>
					<Actions>
						<Button>Sign out</Button>
					</Actions>
				</Form>
			</div>
		</Shell>
	)
}
