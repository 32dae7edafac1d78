import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { joinCompany } from '#app/domains/account/index.server.ts'
import { COMPANY_SIZES, JoinCompany } from '#app/domains/account/schema.ts'
import { agreementWording, consentWording } from '#app/domains/account/wording.ts'
import { listIndustries } from '#app/domains/taxonomy/index.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/columns.tsx'
import { CheckboxField, PasswordField, Select, TextField } from '#app/ui/field.tsx'
import { checkProps, ErrorSummary, fieldProps, Form } from '#app/ui/form.tsx'
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

const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

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
					<Section title="The company">
						<TextField
							label="Legal name"
							autoComplete="organization"
							maxLength={200}
							{...fieldProps(form, 'company_name')}
						/>
						<TextField label="RC number" hint="Such as RC 1048213" short {...fieldProps(form, 'rc_number')} />
						<Select
							label="Sector"
							empty="Choose"
							options={options(industries)}
							{...fieldProps(form, 'industry')}
						/>
						<Select
							label="People employed"
							empty="Choose"
							options={options(COMPANY_SIZES)}
							{...fieldProps(form, 'company_size')}
						/>
						<TextField
							label="City of the head office"
							maxLength={100}
							{...fieldProps(form, 'headquarters_location')}
						/>
					</Section>
					<Section title="You">
						<TextField
							label="First name or names"
							autoComplete="given-name"
							maxLength={100}
							{...fieldProps(form, 'first_name')}
						/>
						<TextField
							label="Surname"
							autoComplete="family-name"
							maxLength={100}
							{...fieldProps(form, 'last_name')}
						/>
						<TextField
							label="Job title"
							autoComplete="organization-title"
							maxLength={150}
							{...fieldProps(form, 'job_title')}
						/>
						<TextField
							label="Work e-mail address"
							hint="At the company’s own domain"
							type="email"
							autoComplete="email"
							{...fieldProps(form, 'email')}
						/>
						<PasswordField
							label="Password"
							hint="At least 12 characters. A short sentence does well."
							autoComplete="new-password"
							{...fieldProps(form, 'password')}
						/>
					</Section>
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
