import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { joinProfessional } from '#app/domains/account/index.server.ts'
import { JoinProfessional } from '#app/domains/account/schema.ts'
import { consentWording } from '#app/domains/account/wording.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/field.tsx'
import { checkProps, ErrorSummary, Form } from '#app/ui/form.tsx'
import { ProfessionalFields } from '#app/ui/join/professional-fields.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { VisibilityLine } from '#app/ui/visibility-line.tsx'

export const meta = pageMeta('Join in confidence')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	return withBinding(ctx, { tokens: await formTokens(ctx, 'join.professional') })
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(
		request,
		ctx,
		{ name: 'join.professional', schema: JoinProfessional },
		async (keyed, input) => {
			await joinProfessional(keyed, input)
			return redirect(paths.joinSent(), 303)
		},
	)
}

export default function JoinProfessionalPage() {
	const { tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell back={{ href: paths.join(), label: 'Back' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="Join in confidence"
					lead="Five minutes. Nobody finds you until you choose to be found, on the first page after this."
				/>
				<Form tokens={tokens}>
					<ProfessionalFields form={form} />
					<CheckboxField label={consentWording.age_over_18} {...checkProps(form, 'is_adult')} />
					<CheckboxField
						label={consentWording.profile_processing}
						{...checkProps(form, 'consent_matching')}
					/>
					<CheckboxField label={consentWording.terms} {...checkProps(form, 'accept_terms')} />
					<CheckboxField
						label={consentWording.whatsapp_messages}
						optional
						{...checkProps(form, 'consent_whatsapp')}
					/>
					<VisibilityLine>Seen by you and by the person who verifies you. By no company.</VisibilityLine>
					<Actions>
						<Button>Join in confidence</Button>
					</Actions>
				</Form>
			</div>
		</Shell>
	)
}
