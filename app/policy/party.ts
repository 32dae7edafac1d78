import { isDomainNear } from './employer-domain.ts'
import { employerKey } from './employer-name.ts'
import { type PartyNames, nearParty } from './gate-tokens.ts'

/** Groups with all that they are called and reached by. */
export type EmployerGroup = {
	id: string
	parent_group_id: string | null
	/** The group's name and its aliases. */
	names: readonly string[]
	domains: readonly string[]
	industry: string | null
}
export type EmployerGraph = readonly EmployerGroup[]

/** A customer as the gate sees it. */
export type PartyCompany = {
	company_name: string
	/** Groups it was resolved to. */
	group_ids: readonly string[]
	/** Its own mail and web domains and the HR partner's mail domain; none that anybody may hold an address at. */
	domains: readonly string[]
}

const keysOf = new WeakMap<EmployerGraph, Map<string, string[]>>()

function indexByKey(graph: EmployerGraph): Map<string, string[]> {
	const known = keysOf.get(graph)
	if (known) return known
	const index = new Map<string, string[]>()
	for (const group of graph)
		for (const key of new Set(group.names.map(employerKey)))
			if (key !== '') index.set(key, [...(index.get(key) ?? []), group.id])
	keysOf.set(graph, index)
	return index
}

/** The groups that bear exactly this name; one group is a resolved employer, none or several are not. */
export function resolveEmployer(graph: EmployerGraph, name: string): string[] {
	return indexByKey(graph).get(employerKey(name)) ?? []
}

/** kola.com.ng owns mail.kola.com.ng, and the other way round. */
function sameHost(a: string, b: string): boolean {
	return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** Groups that own one of these mail domains. */
export function groupsOfDomains(graph: EmployerGraph, domains: readonly string[]): string[] {
	const owns = (group: EmployerGroup) =>
		group.domains.some((own) => domains.some((domain) => sameHost(own, domain)))
	return graph.filter(owns).map((group) => group.id)
}

/** Groups that the company may belong to, by name or by domain; until somebody has looked, they count. */
function groupsNear(graph: EmployerGraph, company: PartyCompany): string[] {
	const isOwn = nearParty({ names: [company.company_name], domains: company.domains })
	const mayOwn = (group: EmployerGroup) =>
		group.names.some(isOwn) || group.domains.some((domain) => isDomainNear(domain, company.company_name))
	return graph.filter(mayOwn).map((group) => group.id)
}

/** The given groups with all parents, children and siblings, transitive. */
export function connectedGroups(graph: EmployerGraph, start: readonly string[]): string[] {
	const reached = new Set(start)
	for (let size = -1; size !== reached.size;) {
		size = reached.size
		for (const { id, parent_group_id } of graph) {
			if (parent_group_id === null) continue
			if (reached.has(id)) reached.add(parent_group_id)
			if (reached.has(parent_group_id)) reached.add(id)
		}
	}
	return [...reached]
}

/** Every group that the company is a party of: resolved, by domain, or near by name; then all connected ones. */
export function partyGroups(graph: EmployerGraph, company: PartyCompany): string[] {
	const start = [
		...company.group_ids,
		...groupsOfDomains(graph, company.domains),
		...groupsNear(graph, company),
	]
	return connectedGroups(graph, start).sort()
}

/** All names and domains of the company and of its groups: what an unresolved employer is compared with. */
export function partyNames(
	graph: EmployerGraph,
	company: PartyCompany,
	groupIds: readonly string[],
): PartyNames {
	const groups = graph.filter((group) => groupIds.includes(group.id))
	return {
		names: [...new Set([company.company_name, ...groups.flatMap((group) => group.names)])],
		domains: [...new Set([...company.domains, ...groups.flatMap((group) => group.domains)])],
	}
}
