import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listRoles } from '#app/domains/job-role/index.server.ts'
import { ListRoles } from '#app/domains/job-role/schema.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { may } from '#app/policy/policy.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RoleStatusTabs, RoleTable } from '#app/ui/hr/role-table.tsx'
import { statusWords } from '#app/ui/hr/role-words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Roles')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const query = ListRoles.parse(Object.fromEntries(new URL(request.url).searchParams))
	const list = await listRoles(ctx, query)
	return {
		...list,
		status: query.status ?? null,
		isFirstPage: query.after === undefined,
		mayCreate: may(ctx.viewer, 'role.create'),
	}
}

function Nothing({ status, mayCreate }: { status: keyof typeof statusWords | null; mayCreate: boolean }) {
	if (status)
		return (
			<EmptyState
				title={`No ${statusWords[status].toLowerCase()} role`}
				step={{ href: paths.hr.roles(), label: 'Show all roles' }}
			/>
		)
	return (
		<EmptyState
			title="No role yet"
			step={mayCreate ? { href: paths.hr.newRole(), label: 'Draft the first role' } : undefined}
		>
			People are found and asked for a role. Title, level, sector and place are enough for a draft.
		</EmptyState>
	)
}

export default function RolesPage() {
	const { items, next, counts, status, isFirstPage, mayCreate } = useLoaderData<typeof loader>()
	const page = (after?: string) => paths.withQuery(paths.hr.roles(), { status, after })
	return (
		<Shell current="roles">
			<PageHeading title="Roles" />
			{mayCreate && (items.length > 0 || status) ? (
				<p>
					<ButtonLink href={paths.hr.newRole()}>Draft a role</ButtonLink>
				</p>
			) : null}
			<RoleStatusTabs status={status} counts={counts} />
			{items.length > 0 ? <RoleTable roles={items} /> : <Nothing status={status} mayCreate={mayCreate} />}
			<Pager
				first={isFirstPage ? null : { href: page() }}
				next={next ? { href: page(next), label: 'Next 20' } : null}
			/>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
