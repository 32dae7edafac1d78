import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isLiveEmailToken, verifyEmail } from '#app/domains/account/index.server.ts'
import { VerifyEmail } from '#app/domains/account/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { redirectSignedIn } from '#app/http/session.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { homeOf, paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Confirm your e-mail address')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	if (!(await isLiveEmailToken(ctx, { token: params.t ?? '' }))) throw new NotFoundError('verification token')
	return withBinding(ctx, { tokens: await formTokens(ctx, 'verify-email') })
}

/** Opening the link changes nothing, because mail scanners open links; the button proves the address. */
export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(
		request,
		ctx,
		{ name: 'verify-email', schema: VerifyEmail, repeatable: true },
		async (keyed) => {
			const { token, kind, maxAgeSeconds } = await verifyEmail(keyed, { token: params.t ?? '' })
			const secure = ctx.origins.public.startsWith('https:')
			const first = kind === 'professional' ? paths.professional.profile() : homeOf(kind)
			return redirectSignedIn(first, token, { secure, maxAgeSeconds })
		},
	)
}

export default function VerifyEmailPage() {
	const { tokens } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<div className="narrow">
				<PageHeading title="Confirm your e-mail address" lead="One press, and your account is open." />
				<Form tokens={tokens}>
					<Actions>
						<Button>Confirm and continue</Button>
					</Actions>
				</Form>
			</div>
		</Shell>
	)
}
