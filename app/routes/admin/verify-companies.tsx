import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
	approveCompany,
	listCompaniesToVerify,
	readCompanyCase,
	refuseCompany,
} from '#app/domains/verification/index.server.ts'
import { DecideCompany, ListCases, NOTE_LIMIT, REASON_LIMIT } from '#app/domains/verification/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { type RequestContext, requireAdmin } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { Admin } from '#app/policy/actors.ts'
import { CompanyCase } from '#app/ui/admin/company-case.tsx'
import { CompanyQueue } from '#app/ui/admin/company-queue.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Verify companies')

async function loadQueue(ctx: RequestContext<Admin>, request: Request) {
	const query = ListCases.parse(Object.fromEntries(new URL(request.url).searchParams))
	const list = await listCompaniesToVerify(ctx, query)
	return {
		view: 'queue' as const,
		...list,
		tab: query.tab,
		isFirstPage: query.after === undefined,
		now: ctx.clock.now(),
	}
}

async function loadCase(ctx: RequestContext<Admin>, id: string) {
	const found = await readCompanyCase(ctx, { id })
	const tokens = await formTokens(ctx, 'verify.company', id)
	return { view: 'case' as const, found, tokens, limits: { reason: REASON_LIMIT, note: NOTE_LIMIT } }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireAdmin(request)
	return params.id === undefined ? loadQueue(ctx, request) : loadCase(ctx, params.id)
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireAdmin(request)
	const { id } = params
	if (id === undefined) throw new NotFoundError('nothing is decided on the queue itself')
	return submit(
		request,
		ctx,
		{ name: 'verify.company', thing: id, schema: DecideCompany },
		async (keyed, input) => {
			if (input.intent === 'approve') await approveCompany(keyed, id, input)
			else await refuseCompany(keyed, id, input)
			const text =
				input.intent === 'approve' ? 'The company is verified.' : 'The company was told the reason.'
			return redirectWithNotice(ctx, paths.admin.companies(), text)
		},
	)
}

export default function VerifyCompaniesPage() {
	const data = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	if (data.view === 'queue')
		return (
			<Shell current="companies" back={{ href: paths.admin.queues(), label: 'Back to the queues' }}>
				<PageHeading title="Companies to verify" />
				<CompanyQueue {...data} />
			</Shell>
		)
	return (
		<Shell current="companies" back={{ href: paths.admin.companies(), label: 'Back to the queue' }}>
			<ErrorSummary form={form} />
			<CompanyCase found={data.found} tokens={data.tokens} form={form} limits={data.limits} />
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
