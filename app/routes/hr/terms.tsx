import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { acceptUndertaking, hasAcceptedAgreements } from '#app/domains/account/index.server.ts'
import { agreementWording, WORDING_VERSION } from '#app/domains/account/wording.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { safeRedirect } from '#app/http/session.server.ts'
import { mustTick } from '#app/lib/inputs.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/form.tsx'
import { Agreements } from '#app/ui/hr/agreements.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Terms and undertaking')

const AcceptAgreements = z.strictObject({
	accept_terms: mustTick('Tick to accept the terms'),
	accept_undertaking: mustTick('Tick to give the confidentiality undertaking'),
	accept_data_processing: mustTick('Tick to accept the data-processing agreement'),
	redirect_to: z.string().max(500).optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const [tokens, accepted] = await Promise.all([formTokens(ctx, 'hr.terms'), hasAcceptedAgreements(ctx)])
	const redirectTo = safeRedirect(new URL(request.url).searchParams.get('redirect_to'), '')
	return { tokens, accepted, redirectTo, wording: agreementWording, version: WORDING_VERSION }
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireHrPartner(request)
	return submit(request, ctx, { name: 'hr.terms', schema: AcceptAgreements }, async (keyed, input) => {
		await acceptUndertaking(keyed)
		return redirectWithNotice(
			ctx,
			safeRedirect(input.redirect_to, paths.hr.desk()),
			'Thank you. Your acceptance is recorded.',
		)
	})
}

export default function TermsPage() {
	const { tokens, accepted, redirectTo, wording, version } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell back={{ href: paths.hr.desk(), label: 'Back to the desk' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="Terms and undertaking"
					lead={
						accepted
							? `You have accepted the current version (${version}).`
							: 'Before your first search or request we ask each person of a company for these three.'
					}
				/>
				<Agreements
					wording={wording}
					accepted={accepted}
					tokens={tokens}
					form={form}
					redirectTo={redirectTo}
				/>
			</div>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
