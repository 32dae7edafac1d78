import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeRole, pauseRole, publishRole, readRole } from '#app/domains/job-role/index.server.ts'
import { ChangeRoleState, LIMITS } from '#app/domains/job-role/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { may, whatIsMissing } from '#app/policy/policy.ts'
import { Columns } from '#app/ui/columns.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { RoleActs } from '#app/ui/hr/role-acts.tsx'
import { RoleFunnel } from '#app/ui/hr/role-funnel.tsx'
import { RoleHeading, RoleTexts } from '#app/ui/hr/role-overview.tsx'
import { RoleReadiness } from '#app/ui/hr/role-readiness.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta<Awaited<ReturnType<typeof loader>>>((data) => data?.role.role_title ?? 'Role')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const page = await readRole(ctx, { id: params.id ?? '' })
	return {
		...page,
		tokens: await formTokens(ctx, 'role.state', page.role.id),
		mayChange: may(ctx.viewer, 'role.change'),
		/** Why publishing is not for this reader yet; null when it is. */
		publishMissing: whatIsMissing(ctx.viewer, 'role.publish'),
		reasonLimit: LIMITS.close_reason,
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const id = params.id ?? ''
	return submit(
		request,
		ctx,
		{ name: 'role.state', thing: id, schema: ChangeRoleState },
		async (keyed, input) => {
			switch (input.intent) {
				case 'publish':
					await publishRole(keyed, { id })
					return redirectWithNotice(ctx, paths.hr.role(id), 'The role is published.')
				case 'pause':
					await pauseRole(keyed, { id })
					return redirectWithNotice(
						ctx,
						paths.hr.role(id),
						'The role is paused. Open requests can still be answered.',
					)
				case 'close':
					await closeRole(keyed, { id, status: input.status, close_reason: input.close_reason })
					return redirectWithNotice(
						ctx,
						paths.hr.role(id),
						'The role is closed. Its open requests were withdrawn.',
					)
			}
		},
	)
}

export default function RolePage() {
	const { role, skills, funnel, gaps, tokens, mayChange, publishMissing, reasonLimit } =
		useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="roles" back={{ href: paths.hr.roles(), label: 'Back to roles' }}>
			<ErrorSummary form={form} />
			<RoleHeading role={role} />
			<Columns
				side={
					<RoleActs
						role={role}
						funnel={funnel}
						tokens={tokens}
						form={form}
						mayChange={mayChange}
						reasonLimit={reasonLimit}
					/>
				}
			>
				<RoleReadiness
					role={role}
					gaps={gaps}
					tokens={tokens}
					mayChange={mayChange}
					missing={publishMissing}
				/>
				{role.status === 'draft' ? null : <RoleFunnel role={role} funnel={funnel} />}
			</Columns>
			<RoleTexts role={role} skills={skills} />
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
