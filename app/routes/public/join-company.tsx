import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { joinCompany } from '#app/domains/account/index.server.ts'
import { JoinCompany } from '#app/domains/account/schema.ts'
import { agreementWording, consentWording } from '#app/domains/account/wording.ts'
import { listIndustries } from '#app/domains/taxonomy/index.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/field.tsx'
import { checkProps, ErrorSummary, Form } from '#app/ui/form.tsx'
import { CompanyFields, OwnerFields } from '#app/ui/join/company-fields.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Apply as a company')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const [tokens, industries] = await Promise.all([formTokens(ctx, 'join.company'), listIndustries(ctx)])
	return withBinding(ctx, { tokens, industries })
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(request, ctx, { name: 'join.company', schema: JoinCompany }, async (keyed, input) => {
		await joinCompany(keyed, input)
		return redirect(paths.joinSent(), 303)
	})
}

export default function JoinCompanyPage() {
	const { tokens, industries } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell back={{ href: paths.join(), label: 'Back' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="Apply as a company"
					lead="We check the RC number, your e-mail domain, and call an officer back. Until then you may draft roles."
				/>
				<Form tokens={tokens}>
					<CompanyFields form={form} industries={industries} />
					<OwnerFields form={form} />
					<CheckboxField
						label={`${consentWording.terms} ${agreementWording.data_processing}`}
						{...checkProps(form, 'accept_terms')}
					/>
					<CheckboxField
						label={agreementWording.confidentiality_undertaking}
						{...checkProps(form, 'accept_undertaking')}
					/>
					<Actions>
						<Button>Apply for verification</Button>
					</Actions>
				</Form>
			</div>
		</Shell>
	)
}
