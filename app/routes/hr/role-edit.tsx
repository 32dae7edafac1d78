import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listRoleChoices, readRoleToChange, updateRole } from '#app/domains/job-role/index.server.ts'
import { LIMITS, UpdateRole } from '#app/domains/job-role/schema.ts'
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

export const meta = pageMeta('Change a role')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const { role } = await readRoleToChange(ctx, { id: params.id ?? '' })
	const [tokens, choices] = await Promise.all([formTokens(ctx, 'role.update', role.id), listRoleChoices(ctx)])
	return {
		role,
		tokens,
		choices: { ...choices, states: stateChoices },
		limits: LIMITS,
		mayPublish: role.status !== 'active' && may(ctx.viewer, 'role.publish'),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const id = params.id ?? ''
	return submit(
		request,
		ctx,
		{ name: 'role.update', thing: id, schema: UpdateRole },
		async (keyed, input) => {
			await updateRole(keyed, id, input)
			const text = input.intent === 'publish' ? 'The role is published.' : 'Your changes are saved.'
			return redirectWithNotice(ctx, paths.hr.role(id), text)
		},
	)
}

export default function EditRolePage() {
	const { role, tokens, choices, limits, mayPublish } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="roles" back={{ href: paths.hr.role(role.id), label: 'Back to the role' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading title={`Change ${role.role_title}`} />
				<RoleForm
					tokens={tokens}
					form={form}
					role={role}
					choices={choices}
					limits={limits}
					mayPublish={mayPublish}
				/>
			</div>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
