import type { Desk, DeskFunnel } from '#app/domains/job-role/index.server.ts'
import { paths } from '#app/paths.ts'
import { Section } from '../columns.tsx'
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

/** Hiring by role over the last ninety days. */
export function DeskFunnels({ desk, maySearch }: { desk: Desk; maySearch: boolean }) {
	if (desk.funnels.length === 0 && !maySearch) return null
	return (
		<Section title="Roles of the last 90 days">
			{desk.funnels.length > 0 ? (
				<DataTable
					caption="Published and filled roles, newest first"
					rows={desk.funnels}
					rowKey={(role) => role.id}
					columns={columns}
				/>
			) : (
				<EmptyState title="No published role" step={{ href: paths.hr.roles(), label: 'See your roles' }}>
					People are found and asked for a role.
				</EmptyState>
			)}
		</Section>
	)
}
