import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { createRole, listRoleChoices } from '#app/domains/job-role/index.server.ts'
import { CreateRole, LIMITS } from '#app/domains/job-role/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { stateChoices } from '#app/lib/places.ts'
import { paths } from '#app/paths.ts'
import { may } from '#app/policy/policy.ts'
import { ErrorSummary } from '#app/ui/form.tsx'
import { RoleForm } from '#app/ui/hr/role-form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Draft a role')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const [tokens, choices] = await Promise.all([formTokens(ctx, 'role.create'), listRoleChoices(ctx)])
	return {
		tokens,
		choices: { ...choices, states: stateChoices },
		limits: LIMITS,
		mayPublish: may(ctx.viewer, 'role.publish'),
	}
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireHrPartner(request)
	return submit(request, ctx, { name: 'role.create', schema: CreateRole }, async (keyed, input) => {
		const { id } = await createRole(keyed, input)
		const text = input.intent === 'publish' ? 'The role is published.' : 'The role is saved as a draft.'
		return redirectWithNotice(ctx, paths.hr.role(id), text)
	})
}

export default function NewRolePage() {
	const { tokens, choices, limits, mayPublish } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="roles" back={{ href: paths.hr.roles(), label: 'Back to roles' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading
					title="Draft a role"
					lead="Title, level, sector and place are enough for a draft. The rest can wait until you publish it."
				/>
				{mayPublish ? null : <p>You can publish it once your company is verified.</p>}
				<RoleForm
					tokens={tokens}
					form={form}
					role={null}
					choices={choices}
					limits={limits}
					mayPublish={mayPublish}
				/>
			</div>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
