import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
	answerProfessional,
	approveProfessional,
	listProfessionalsToVerify,
	readProfessionalCase,
} from '#app/domains/verification/index.server.ts'
import { DecideProfessional, ListCases, REASON_LIMIT } from '#app/domains/verification/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { type RequestContext, requireAdmin } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { Admin } from '#app/policy/actors.ts'
import { DecidedProfessional, ProfessionalCase } from '#app/ui/admin/professional-case.tsx'
import { ProfessionalQueue } from '#app/ui/admin/professional-queue.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Verify professionals')

async function loadQueue(ctx: RequestContext<Admin>, request: Request) {
	const query = ListCases.parse(Object.fromEntries(new URL(request.url).searchParams))
	const list = await listProfessionalsToVerify(ctx, query)
	return {
		view: 'queue' as const,
		...list,
		tab: query.tab,
		isFirstPage: query.after === undefined,
		now: ctx.clock.now(),
	}
}

async function loadCase(ctx: RequestContext<Admin>, id: string) {
	const found = await readProfessionalCase(ctx, { id })
	const tokens = await formTokens(ctx, 'verify.professional', id)
	return { view: 'case' as const, found, tokens, reasonLimit: REASON_LIMIT }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireAdmin(request)
	return params.id === undefined ? loadQueue(ctx, request) : loadCase(ctx, params.id)
}

const done = {
	approve: 'The profile has the full level.',
	ask: 'The question was sent. The case comes back when the profile changes.',
	refuse: 'The reason was sent. The case comes back when the profile changes.',
} as const

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireAdmin(request)
	const { id } = params
	if (id === undefined) throw new NotFoundError('nothing is decided on the queue itself')
	return submit(
		request,
		ctx,
		{ name: 'verify.professional', thing: id, schema: DecideProfessional },
		async (keyed, input) => {
			if (input.intent === 'approve') await approveProfessional(keyed, id, input)
			else await answerProfessional(keyed, id, input)
			return redirectWithNotice(ctx, paths.admin.professionals(), done[input.intent])
		},
	)
}

export default function VerifyProfessionalsPage() {
	const data = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	if (data.view === 'queue')
		return (
			<Shell current="professionals" back={{ href: paths.admin.queues(), label: 'Back to the queues' }}>
				<PageHeading title="Professionals to verify" />
				<ProfessionalQueue {...data} />
			</Shell>
		)
	return (
		<Shell current="professionals" back={{ href: paths.admin.professionals(), label: 'Back to the queue' }}>
			<ErrorSummary form={form} />
			{data.found.state === 'decided' ? (
				<DecidedProfessional found={data.found} />
			) : (
				<ProfessionalCase
					found={data.found}
					tokens={data.tokens}
					form={form}
					reasonLimit={data.reasonLimit}
				/>
			)}
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
