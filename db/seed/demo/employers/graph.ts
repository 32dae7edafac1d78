import { employer_aliases, employer_domains, employer_groups } from '#db/schema/index.ts'
import { employerKey } from '#app/policy/employer-name.ts'
import type { EmployerGraph } from '#app/policy/party.ts'
import { diceFor } from '../random.ts'
import type { RowSheet } from '../row-sheet.ts'
import type { Employer } from './employer.ts'
import { groups } from './groups.ts'
import { knownSingles } from './market.ts'

export const groupIdOf = ({ name }: Employer): string => diceFor(`employer_group:${name}`).uuid()

type Node = { employer: Employer; parent: Employer | null }

const nodes: readonly Node[] = [
	...groups.flatMap(({ head, members }): Node[] => [
		{ employer: head, parent: null },
		...members.map((member) => ({ employer: member, parent: head })),
	]),
	...knownSingles.map((employer) => ({ employer, parent: null })),
]

/** The legal name and the others, one for each key. */
function namesOf({ name, aliases }: Employer): string[] {
	const byKey = new Map([name, ...aliases].map((alias) => [employerKey(alias), alias] as const).reverse())
	return [...byKey.values()].reverse()
}

/** The employer graph as the gate reads it. */
export const employerGraph: EmployerGraph = nodes.map(({ employer, parent }) => ({
	id: groupIdOf(employer),
	parent_group_id: parent && groupIdOf(parent),
	names: [employer.name, ...namesOf(employer)],
	domains: [employer.domain],
	industry: employer.industry,
}))

/** The rows behind it. Everybody in it was resolved by an admin, so it counts as curated. */
export function addEmployers(sheet: RowSheet, created_at: number): void {
	for (const { employer, parent } of nodes) {
		const group_id = groupIdOf(employer)
		const { name, industry, domain } = employer
		sheet.add(employer_groups, {
			id: group_id,
			group_name: name,
			parent_group_id: parent && groupIdOf(parent),
			is_curated: true,
			industry,
			created_at,
		})
		for (const alias of namesOf(employer)) {
			const id = diceFor(`employer_alias:${name}:${alias}`).uuid()
			sheet.add(employer_aliases, { id, group_id, alias, alias_key: employerKey(alias), created_at })
		}
		sheet.add(employer_domains, { domain, group_id, created_at })
	}
}
