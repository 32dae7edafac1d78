import type { Desk, DeskFunnel } from '#app/domains/job-role/index.server.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { EmptyState } from '../empty-state.tsx'
import { answerTime } from './role-funnel.tsx'

const columns: Column<DeskFunnel>[] = [
	{
		key: 'role_title',
		label: 'Role',
		rowHeader: true,
		cell: (role) => <a href={paths.hr.role(role.id)}>{role.role_title}</a>,
	},
	{ key: 'asked', label: 'Asked', numeric: true, cell: (role) => role.asked },
	{ key: 'waiting', label: 'Waiting', numeric: true, cell: (role) => role.waiting },
	{ key: 'accepted', label: 'Accepted', numeric: true, cell: (role) => role.accepted },
	{ key: 'interviews', label: 'Interviewed', numeric: true, cell: (role) => role.interviews },
	{ key: 'hired', label: 'Hired', numeric: true, cell: (role) => role.hired },
	{ key: 'answer', label: 'Usual answer', numeric: true, cell: (role) => answerTime(role.answer_hours) },
]

function Nothing({ desk, mayCreate }: { desk: Desk; mayCreate: boolean }) {
	const draft = { href: paths.hr.newRole(), label: 'Draft a role' }
	const step =
		desk.draft_total > 0 || !mayCreate ? { href: paths.hr.roles(), label: 'See your roles' } : draft
	return (
		<EmptyState title="No published role" step={step}>
			People are found and asked for a role. Once one is published you can search beside it.
		</EmptyState>
	)
}

type DeskFunnelsProps = { desk: Desk; maySearch: boolean; mayCreate: boolean }

/** Hiring by role over the last ninety days. */
export function DeskFunnels({ desk, maySearch, mayCreate }: DeskFunnelsProps) {
	if (desk.funnels.length === 0) return maySearch ? <Nothing desk={desk} mayCreate={mayCreate} /> : null
	return (
		<>
			<h2>Roles of the last 90 days</h2>
			<DataTable
				caption="Published and filled roles, newest first"
				rows={desk.funnels}
				rowKey={(role) => role.id}
				columns={columns}
			/>
		</>
	)
}
