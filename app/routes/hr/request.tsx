import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { hasAcceptedAgreements } from '#app/domains/account/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import {
	type SentDraft,
	type SentRequest,
	discardDraft,
	readSent,
	sendNow,
	undoHold,
	withdrawIntroduction,
} from '#app/domains/introduction/index.server.ts'
import { ChangeSent } from '#app/domains/introduction/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { Columns } from '#app/ui/columns.tsx'
import { ErrorSummary, type FormTokens } from '#app/ui/form.tsx'
import { DraftState } from '#app/ui/introduction/sent-draft.tsx'
import {
	ConfirmWithdraw,
	RequestRecord,
	RequestState,
	SentLetter,
} from '#app/ui/introduction/sent-request.tsx'
import { sentHeading } from '#app/ui/introduction/sent-words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'introduction.sent'

export const meta = pageMeta<Awaited<ReturnType<typeof loader>>>((data) =>
	data ? `Request for ${data.sent.role.role_title}` : 'Request',
)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const id = params.id ?? ''
	if (!(await hasAcceptedAgreements(ctx))) throw redirect(paths.hr.terms(paths.hr.request(id)), 303)
	const sent = await readSent(ctx, { id })
	return {
		sent,
		now: ctx.clock.now(),
		confirms: new URL(request.url).searchParams.get('confirm'),
		tokens: await formTokens(ctx, FORM, sent.id),
	}
}

/** Carries out what was pressed; answers with where to go and what to say there. */
async function change(ctx: Context<HrPartner>, id: string, intent: z.infer<typeof ChangeSent>['intent']) {
	const here = paths.hr.request(id)
	switch (intent) {
		case 'send_now': {
			const { sent } = await sendNow(ctx, { id })
			return {
				to: here,
				text: sent ? 'The request is sent.' : 'The request could not be sent. The reason stands below.',
			}
		}
		case 'undo':
			await undoHold(ctx, { id })
			return { to: here, text: 'Taken back. Nothing was sent.' }
		case 'discard':
			await discardDraft(ctx, { id })
			return { to: paths.hr.requests(), text: 'The draft is deleted.' }
		case 'withdraw': {
			const { credit_returned } = await withdrawIntroduction(ctx, { id })
			return { to: here, text: credit_returned ? 'Withdrawn. Your credit has been returned.' : 'Withdrawn.' }
		}
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const id = params.id ?? ''
	return submit(request, ctx, { name: FORM, thing: id, schema: ChangeSent }, async (keyed, input) => {
		const { to, text } = await change(keyed, id, input.intent)
		return redirectWithNotice(ctx, to, text)
	})
}

function headingOf(sent: SentDraft | SentRequest): string {
	if (sent.kind === 'request') return sentHeading(sent)
	return sent.state === 'held' ? 'On hold' : 'Draft'
}

/** The request whose withdrawal the page asks about; one that is answered is shown as it stands instead. */
function toWithdraw(sent: SentDraft | SentRequest, confirms: string | null): SentRequest | null {
	const isOpen = sent.kind === 'request' && sent.state === 'pending' && sent.may_change
	return confirms === 'withdraw' && isOpen ? sent : null
}

function State({ sent, tokens, now }: { sent: SentDraft | SentRequest; tokens: FormTokens; now: number }) {
	if (sent.kind === 'draft') return <DraftState draft={sent} tokens={tokens} now={now} />
	return (
		<>
			<RequestState request={sent} />
			<RequestRecord request={sent} />
		</>
	)
}

export default function SentRequestPage() {
	const { sent, now, confirms, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	const withdrawing = toWithdraw(sent, confirms)
	if (withdrawing)
		return (
			<Shell current="requests">
				<ConfirmWithdraw request={withdrawing} tokens={tokens} />
			</Shell>
		)
	const label = sent.kind === 'request' ? sent.card.label : sent.label
	return (
		<Shell current="requests" back={{ href: paths.hr.requests(), label: 'Back to requests' }}>
			<ErrorSummary form={form} />
			<PageHeading
				eyebrow="Introduction request"
				title={headingOf(sent)}
				lead={
					<>
						For card {label}, for your role <a href={paths.hr.role(sent.role.id)}>{sent.role.role_title}</a>
					</>
				}
			/>
			<Columns side={<SentLetter sent={sent} />}>
				<State sent={sent} tokens={tokens} now={now} />
			</Columns>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
