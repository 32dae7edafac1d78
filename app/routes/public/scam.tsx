import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerDays } from '#app/domains/support/answer-days.ts'
import { openTicket, readReceipt } from '#app/domains/support/index.server.ts'
import { BODY_LIMIT, NAME_LIMIT, ReportScam, scamChannels } from '#app/domains/support/schema.ts'
import { scamTicket } from '#app/domains/support/ticket-text.ts'
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

const FORM = 'support.scam'

export const meta = pageMeta(
	'Report a fraud',
	'Somebody asked for money or documents in our name? Tell us. You need no account, and may leave your name out.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const asked = new URL(request.url).searchParams.get('receipt')
	const [tokens, receipt] = await Promise.all([formTokens(ctx, FORM), readReceipt(ctx, 'scam', asked)])
	return withBinding(ctx, { tokens, receipt })
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(request, ctx, { name: FORM, schema: ReportScam }, async (keyed, input) => {
		const { receipt_number } = await openTicket(keyed, scamTicket(input))
		return redirect(paths.scam(receipt_number), 303)
	})
}

function ScamForm({ form, tokens }: { form: FormState; tokens: FormTokens }) {
	return (
		<Form tokens={tokens} action={paths.scam()}>
			<Select
				label="How did they reach you?"
				empty="Choose"
				options={scamChannels.map((channel) => ({ value: channel, label: channel }))}
				{...fieldProps(form, 'subject')}
			/>
			<TextField
				label="Their number, address or account"
				optional
				hint="As it stands in the message"
				maxLength={200}
				{...fieldProps(form, 'sender')}
			/>
			<TextArea
				label="What did they say and ask for?"
				hint="Leave out your BVN, NIN and passwords."
				rows={8}
				maxLength={BODY_LIMIT}
				{...fieldProps(form, 'body')}
			/>
			<TextField
				label="Your name"
				optional
				autoComplete="name"
				maxLength={NAME_LIMIT}
				{...fieldProps(form, 'name')}
			/>
			<TextField
				label="E-mail address"
				optional
				hint="Only if you wish an answer"
				type="email"
				autoComplete="email"
				{...fieldProps(form, 'email')}
			/>
			<VisibilityLine>Read by our team alone, and kept encrypted</VisibilityLine>
			<Actions>
				<Button>Report the fraud</Button>
			</Actions>
		</Form>
	)
}

export default function ScamPage() {
	const { tokens, receipt } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	if (receipt && !form)
		return (
			<Shell>
				<TicketReceived title="Your report has been received" receipt={receipt}>
					Thank you. Please note the number. If you gave an e-mail address, the receipt has been sent there,
					and the answer follows. If you have paid, call your bank now.
				</TicketReceived>
			</Shell>
		)
	return (
		<Shell back={{ href: paths.neverPay(), label: 'Professionals never pay' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="Report a fraud"
					lead={`Somebody has used our name, or posed as a company. Tell us; we look into it within ${countOf(answerDays.scam, 'day')}. You need no account.`}
				/>
				<p>If you have paid, call your bank first.</p>
				<ScamForm form={form} tokens={tokens} />
			</div>
		</Shell>
	)
}
