import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerDays } from '#app/domains/support/answer-days.ts'
import { openTicket, readReceipt } from '#app/domains/support/index.server.ts'
import { BODY_LIMIT, Contact, NAME_LIMIT, contactSubjects } from '#app/domains/support/schema.ts'
import { contactTicket } from '#app/domains/support/ticket-text.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { Select, TextArea, TextField } from '#app/ui/field.tsx'
import { ErrorSummary, Form, fieldProps } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { countOf } from '#app/ui/public/facts-in-words.ts'
import { TicketReceived } from '#app/ui/public/ticket-received.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { VisibilityLine } from '#app/ui/visibility-line.tsx'

const FORM = 'support.contact'

export const meta = pageMeta(
	'Write to us',
	'Ask a question. You get a receipt number and an answer by e-mail.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const asked = new URL(request.url).searchParams.get('receipt')
	const [tokens, receipt] = await Promise.all([formTokens(ctx, FORM), readReceipt(ctx, 'contact', asked)])
	return withBinding(ctx, { tokens, receipt })
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(request, ctx, { name: FORM, schema: Contact }, async (keyed, input) => {
		const { receipt_number } = await openTicket(keyed, contactTicket(input))
		return redirect(paths.contact(receipt_number), 303)
	})
}

export default function ContactPage() {
	const { tokens, receipt } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	if (receipt && !form)
		return (
			<Shell>
				<TicketReceived title="Your message has been received" receipt={receipt}>
					The receipt has been sent to the address that you gave. The answer goes there too.
				</TicketReceived>
			</Shell>
		)
	return (
		<Shell back={{ href: paths.help(), label: 'Help' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="Write to us"
					lead={`We answer by e-mail within ${countOf(answerDays.contact, 'day')}. You need no account.`}
				/>
				<Form tokens={tokens} action={paths.contact()}>
					<Select
						label="What is it about?"
						empty="Choose"
						options={contactSubjects.map((subject) => ({ value: subject, label: subject }))}
						{...fieldProps(form, 'subject')}
					/>
					<TextArea label="Your question" rows={8} maxLength={BODY_LIMIT} {...fieldProps(form, 'body')} />
					<TextField
						label="Your name"
						autoComplete="name"
						maxLength={NAME_LIMIT}
						{...fieldProps(form, 'name')}
					/>
					<TextField
						label="E-mail address for the answer"
						hint="A professional gives a private one: an employer may read work mail"
						type="email"
						autoComplete="email"
						{...fieldProps(form, 'email')}
					/>
					<VisibilityLine>Read by our team alone, and kept encrypted</VisibilityLine>
					<Actions>
						<Button>Send the question</Button>
					</Actions>
				</Form>
				<p>
					A complaint about your data goes by the <a href={paths.grievance()}>grievance form</a>, a fraud by
					the <a href={paths.scam()}>report of a fraud</a>.
				</p>
			</div>
		</Shell>
	)
}
