import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerDays } from '#app/domains/support/answer-days.ts'
import { openTicket, readReceipt } from '#app/domains/support/index.server.ts'
import {
	BODY_LIMIT,
	Grievance,
	NAME_LIMIT,
	SHORT_LIMIT,
	grievanceSubjects,
} from '#app/domains/support/schema.ts'
import { grievanceTicket } from '#app/domains/support/ticket-text.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { Select, TextArea, TextField } from '#app/ui/field.tsx'
import { ErrorSummary, Form, type FormState, type FormTokens, fieldProps } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { countOf } from '#app/ui/public/facts-in-words.ts'
import { TicketReceived } from '#app/ui/public/ticket-received.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { VisibilityLine } from '#app/ui/visibility-line.tsx'

const FORM = 'support.grievance'

export const meta = pageMeta(
	'File a grievance',
	'A formal grievance about personal data under the Nigeria Data Protection Act 2023, with a receipt and a date.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const asked = new URL(request.url).searchParams.get('receipt')
	const [tokens, receipt] = await Promise.all([formTokens(ctx, FORM), readReceipt(ctx, 'grievance', asked)])
	return withBinding(ctx, { tokens, receipt })
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(request, ctx, { name: FORM, schema: Grievance }, async (keyed, input) => {
		const { receipt_number } = await openTicket(keyed, grievanceTicket(input))
		return redirect(paths.grievance(receipt_number), 303)
	})
}

function GrievanceForm({ form, tokens }: { form: FormState; tokens: FormTokens }) {
	return (
		<Form tokens={tokens} action={paths.grievance()}>
			<TextField
				label="Your name"
				hint="As on your passport"
				autoComplete="name"
				maxLength={NAME_LIMIT}
				{...fieldProps(form, 'name')}
			/>
			<TextField
				label="E-mail address for the answer"
				hint="A private one: an employer may read work mail"
				type="email"
				autoComplete="email"
				{...fieldProps(form, 'email')}
			/>
			<Select
				label="What is it about?"
				empty="Choose"
				options={grievanceSubjects.map((subject) => ({ value: subject, label: subject }))}
				{...fieldProps(form, 'subject')}
			/>
			<TextField
				label="When did it happen?"
				hint="A day, or since when, such as 12 November 2026"
				maxLength={100}
				{...fieldProps(form, 'happened_on')}
			/>
			<TextArea label="What happened?" rows={8} maxLength={BODY_LIMIT} {...fieldProps(form, 'body')} />
			<TextArea
				label="What do you ask us to do?"
				rows={4}
				maxLength={SHORT_LIMIT}
				{...fieldProps(form, 'remedy')}
			/>
			<VisibilityLine>Read by our team alone, and kept encrypted</VisibilityLine>
			<Actions>
				<Button>File the grievance</Button>
			</Actions>
		</Form>
	)
}

export default function GrievancePage() {
	const { tokens, receipt } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	if (receipt && !form)
		return (
			<Shell>
				<TicketReceived title="Your grievance has been filed" receipt={receipt}>
					The receipt has been sent to the address that you gave. We may first ask you to show that you are
					the person whose data it concerns. If our answer does not content you, you may turn to the Nigeria
					Data Protection Commission.
				</TicketReceived>
			</Shell>
		)
	return (
		<Shell back={{ href: paths.rights(), label: 'Your rights' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="File a grievance"
					lead={`A formal notice about your personal data. It is answered in writing within ${countOf(answerDays.grievance, 'day')}, and costs nothing.`}
				/>
				<GrievanceForm form={form} tokens={tokens} />
			</div>
		</Shell>
	)
}
