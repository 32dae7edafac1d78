import type { RoleItem, RoleList } from '#app/domains/job-role/index.server.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { Tabs } from '../tabs.tsx'
import { Tag } from '../tag.tsx'
import { dayWords, rolePay, rolePlace, statusTag, statusWords } from './role-words.ts'

type Status = RoleItem['status']

/** The states as links, each with how many roles are in it. */
export function RoleStatusTabs({ status, counts }: { status: Status | null; counts: RoleList['counts'] }) {
	const all = Object.values(counts).reduce((sum, n) => sum + (n ?? 0), 0)
	if (all === 0) return null
	const states = Object.entries(statusWords).filter(
		([key]) => (counts[key as Status] ?? 0) > 0 || key === status,
	)
	const tabs = states.map(([key, label]) => ({
		key,
		href: paths.hr.roles(key),
		label: `${label} (${counts[key as Status] ?? 0})`,
	}))
	return (
		<Tabs
			label="State of the role"
			current={status ?? 'all'}
			tabs={[{ key: 'all', href: paths.hr.roles(), label: `All (${all})` }, ...tabs]}
		/>
	)
}

const columns: Column<RoleItem>[] = [
	{
		key: 'role_title',
		label: 'Role',
		rowHeader: true,
		cell: (role) => <a href={paths.hr.role(role.id)}>{role.role_title}</a>,
	},
	{
		key: 'status',
		label: 'State',
		plainOnPhones: true,
		cell: (role) => <Tag kind={statusTag(role.status).kind}>{statusTag(role.status).text}</Tag>,
	},
	{
		key: 'place',
		label: 'Place',
		plainOnPhones: true,
		cell: rolePlace,
	},
	{
		key: 'pay',
		label: 'Pay',
		plainOnPhones: true,
		cell: (role) => <span className="nums">{rolePay(role)}</span>,
	},
	{ key: 'deadline', label: 'Closes', cell: (role) => dayWords(role.application_deadline) ?? 'No date' },
	{ key: 'asked', label: 'Asked', numeric: true, cell: (role) => role.asked },
	{ key: 'waiting', label: 'Waiting', numeric: true, cell: (role) => role.waiting },
	{ key: 'accepted', label: 'Accepted', numeric: true, cell: (role) => role.accepted },
]

/** Roles of one's own company with how many people were asked. */
export function RoleTable({ roles }: { roles: readonly RoleItem[] }) {
	return (
		<DataTable
			caption="Roles, newest first"
			hideCaption
			rows={roles}
			rowKey={(role) => role.id}
			columns={columns}
		/>
	)
}
