import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requirePerson } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { type RowItem, Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Menu')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requirePerson(request)
	return { kind: ctx.viewer.kind, companyName: ctx.session?.companyName ?? null }
}

const help: RowItem = { href: paths.help(), title: 'Help' }
const signOut: RowItem = { href: paths.account.logout(), title: 'Sign out' }

const destinations: Record<'professional' | 'hr_partner' | 'admin', RowItem[]> = {
	professional: [
		{ href: paths.professional.home(), title: 'Home' },
		{
			href: paths.professional.requests(),
			title: 'Requests',
			note: 'Pending, accepted, declined and expired',
		},
		{ href: paths.professional.profile(), title: 'Profile', note: 'Who may find you, and what they read' },
		{ href: paths.professional.references(), title: 'References' },
		{ href: paths.professional.notifications(), title: 'Notifications' },
		help,
		signOut,
	],
	hr_partner: [
		{ href: paths.hr.desk(), title: 'Desk' },
		{ href: paths.hr.search(), title: 'Search' },
		{ href: paths.hr.roles(), title: 'Roles' },
		{ href: paths.hr.newRole(), title: 'Draft a role' },
		{ href: paths.hr.requests(), title: 'Requests' },
		{ href: paths.hr.notifications(), title: 'Notifications' },
		{ href: paths.hr.terms(), title: 'Terms and undertaking' },
		help,
		signOut,
	],
	admin: [
		{ href: paths.admin.queues(), title: 'Queues' },
		{ href: paths.admin.professionals(), title: 'Verify professionals' },
		{ href: paths.admin.companies(), title: 'Verify companies' },
		help,
		signOut,
	],
}

export default function Menu() {
	const { kind, companyName } = useLoaderData<typeof loader>()
	return (
		<Shell current="menu">
			<div className="narrow">
				<PageHeading title="Menu" lead={companyName ?? undefined} />
				<Rows items={destinations[kind]} />
			</div>
		</Shell>
	)
}
