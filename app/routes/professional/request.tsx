import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Context } from '#app/domains/context.ts'
import {
	acceptIntroduction,
	declineIntroduction,
	readReceived,
	revokeIntroduction,
	shareNow,
	undoAcceptance,
} from '#app/domains/introduction/index.server.ts'
import { AnswerReceived } from '#app/domains/introduction/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { formatWatTime } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import type { Professional } from '#app/policy/actors.ts'
import { Columns } from '#app/ui/columns.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { Answered, ConfirmRevoke } from '#app/ui/introduction/answered.tsx'
import { Decision } from '#app/ui/introduction/decision.tsx'
import { TheirSide } from '#app/ui/introduction/offer.tsx'
import { companyLine, requestTags } from '#app/ui/introduction/words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { Tags } from '#app/ui/tag.tsx'

const FORM = 'introduction.received'

export const meta = pageMeta<Awaited<ReturnType<typeof loader>>>(
	(data) => data?.received.offer.role_title ?? 'Request',
)

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const isPrefetch = /prefetch/i.test(request.headers.get('sec-purpose') ?? '')
	const received = await readReceived(ctx, { id: params.id ?? '', observe: !isPrefetch })
	const asked = new URL(request.url).searchParams.get('confirm')
	return {
		received,
		confirmsRevoke: asked === 'revoke' && received.state === 'accepted',
		tokens: await formTokens(ctx, FORM, received.id),
	}
}

type Answer = { to: string; text: string }

/** Carries out what was pressed; answers with where to go and what to say there. */
async function answer(ctx: Context<Professional>, id: string, input: AnswerReceived): Promise<Answer> {
	const to = paths.professional.request(id)
	switch (input.intent) {
		case 'accept': {
			const accepted = await acceptIntroduction(ctx, { id })
			if (accepted.outcome === 'gone')
				return { to: paths.professional.requests(), text: 'That request is no longer open.' }
			const isShared = accepted.shares_at <= ctx.clock.now()
			return {
				to,
				text: isShared
					? 'You are introduced. Both sides have the other’s contact by e-mail.'
					: `Accepted. Your details are shared on ${formatWatTime(accepted.shares_at)}, unless you undo it.`,
			}
		}
		case 'undo':
			await undoAcceptance(ctx, { id })
			return { to, text: 'Undone. The company knows nothing of it.' }
		case 'share_now':
			await shareNow(ctx, { id })
			return { to, text: 'You are introduced. Both sides have the other’s contact by e-mail.' }
		case 'revoke':
			await revokeIntroduction(ctx, { id })
			return { to, text: 'Access is taken back. No reader sees your details any more.' }
		case 'decline':
			await declineIntroduction(ctx, { id, ...input })
			return { to, text: 'Declined. The company has not learned who you are.' }
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	const id = params.id ?? ''
	return submit(request, ctx, { name: FORM, thing: id, schema: AnswerReceived }, async (keyed, input) => {
		const { to, text } = await answer(keyed, id, input)
		return redirectWithNotice(ctx, to, text)
	})
}

export default function RequestPage() {
	const { received, confirmsRevoke, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	if (confirmsRevoke)
		return (
			<Shell current="requests">
				<ConfirmRevoke id={received.id} tokens={tokens} />
			</Shell>
		)
	return (
		<Shell current="requests" back={{ href: paths.professional.requests(), label: 'Back to requests' }}>
			<ErrorSummary form={form} />
			<PageHeading
				eyebrow="Introduction request"
				title={received.offer.role_title}
				lead={companyLine(received.company)}
			>
				<Tags
					tags={[
						...requestTags(received.company, received.pay_fit).slice(0, 2),
						...(received.state === 'pending'
							? [{ kind: 'info', text: `Answer by ${formatWatTime(received.expires_at)}` } as const]
							: []),
					]}
				/>
			</PageHeading>
			{received.state === 'pending' ? (
				<Columns letter={<TheirSide request={received} />}>
					<Decision request={received} tokens={tokens} form={form} />
				</Columns>
			) : (
				<Columns side={<TheirSide request={received} />}>
					<Answered request={received} tokens={tokens} />
				</Columns>
			)}
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
