import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type ClaimAnswer, checkClaim } from '#app/domains/support/index.server.ts'
import { CLAIM_LIMIT, CheckClaim } from '#app/domains/support/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { allowAnyone, withBinding } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { ownAddresses } from '#app/http/own-addresses.server.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/columns.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ErrorSummary, Form, fieldProps } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'support.verify'

export const meta = pageMeta(
	'Verify a message',
	'Paste a web address, an e-mail address, a telephone number or a receipt number, and learn whether it is ours or a verified company’s.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	return withBinding(ctx, { tokens: await formTokens(ctx, FORM) })
}

const answers: Record<ClaimAnswer, string> = {
	ours: 'Yes. This is theNexus.',
	company: 'Yes. This belongs to a company that we have verified.',
	no: 'No. We do not know this as ours, nor as a verified company’s.',
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await allowAnyone(request)
	return submit(request, ctx, { name: FORM, schema: CheckClaim, repeatable: true }, async (keyed, input) => {
		const answer = await checkClaim(keyed, input, ownAddresses())
		return redirectWithNotice(keyed, paths.verify(), `${input.claim}: ${answers[answer]}`)
	})
}

export default function VerifyPage() {
	const { tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="Is it really from us?"
					lead="Or from a company that we have verified? Paste what you were sent. The answer is yes or no, and names nobody."
				/>
				<Form tokens={tokens}>
					<TextField
						label="Web address, e-mail address, telephone or receipt number"
						maxLength={CLAIM_LIMIT}
						autoComplete="off"
						beside={<Button>Check</Button>}
						{...fieldProps(form, 'claim')}
					/>
				</Form>
				<Section title="What a yes means">
					<p>
						The address is ours, or lies under the e-mail domain of a verified company. The name of a sender
						can be forged: a true address in a message does not prove that the message came from it. Open our
						pages by typing the address yourself.
					</p>
				</Section>
				<Section title="What a no means">
					<p>
						We publish no telephone number and call no professional to offer a position, so a number is always
						answered with no. A no is not proof of a fraud, yet do not pay, and send no document.
					</p>
					<p>
						<a className="go" href={paths.scam()}>
							Report a fraud
						</a>
					</p>
				</Section>
			</div>
		</Shell>
	)
}
