import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { FreshHandle } from '#db/client.server.ts'
import {
	companies,
	company_groups,
	employer_aliases,
	employer_domains,
	employer_groups,
	hr_partners,
	professional_blocks,
	professional_gate_tokens,
	professional_work_history,
	professionals,
	users,
} from '#db/schema/index.ts'
import type { GateRole, GateRules, GateSubject, GateViewer } from '#app/policy/gate.ts'
import type { EmployerGraph } from '#app/policy/party.ts'
import type { GateState } from './gate-state.ts'
import { pendingRequests, requestsThisMonth, visibleTo } from './gate-condition-records.server.ts'

function listsBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
	const lists = new Map<string, T[]>()
	for (const row of rows) {
		const list = lists.get(key(row))
		if (list) list.push(row)
		else lists.set(key(row), [row])
	}
	return lists
}

const graphRows = z.object({
	groups: z.array(z.tuple([z.string(), z.string(), z.string().nullable(), z.string().nullable()])),
	aliases: z.array(z.tuple([z.string(), z.string()])),
	domains: z.array(z.tuple([z.string(), z.string()])),
})

function graphFrom(text: string): EmployerGraph {
	const { groups, aliases, domains } = graphRows.parse(JSON.parse(text))
	const aliasesOf = listsBy(aliases, ([groupId]) => groupId)
	const domainsOf = listsBy(domains, ([groupId]) => groupId)
	return groups.map(([id, name, parent_group_id, industry]) => ({
		id,
		parent_group_id,
		industry,
		names: [name, ...(aliasesOf.get(id) ?? []).map(([, alias]) => alias)],
		domains: (domainsOf.get(id) ?? []).map(([, domain]) => domain),
	}))
}

let lastGraph: { text: string; graph: EmployerGraph } | undefined

/**
 * The whole graph, since nearness has to look at each name. It comes as one text, which is many times faster than
 * thousands of rows; an unchanged text gives the same graph again.
 */
export async function readEmployerGraph(handle: FreshHandle): Promise<EmployerGraph> {
	const [row] = await handle.all<{ graph: string }>(sql`SELECT json_object(
		'groups', (SELECT json_group_array(json_array(id, group_name, parent_group_id, industry)) FROM ${employer_groups}),
		'aliases', (SELECT json_group_array(json_array(group_id, alias)) FROM ${employer_aliases}),
		'domains', (SELECT json_group_array(json_array(group_id, domain)) FROM ${employer_domains})) AS graph`)
	const text = row?.graph ?? ''
	if (lastGraph?.text !== text) lastGraph = { text, graph: graphFrom(text) }
	return lastGraph.graph
}

export async function findParty(handle: FreshHandle, hrPartnerId: string) {
	return handle
		.select({ hr: hr_partners, user: users, company: companies })
		.from(hr_partners)
		.innerJoin(users, eq(users.id, hr_partners.user_id))
		.innerJoin(companies, eq(companies.id, hr_partners.company_id))
		.where(eq(hr_partners.id, hrPartnerId))
		.get()
}

export async function listCompanyGroups(handle: FreshHandle, companyId: string): Promise<string[]> {
	const rows = await handle
		.select({ id: company_groups.group_id })
		.from(company_groups)
		.where(eq(company_groups.company_id, companyId))
	return rows.map((row) => row.id)
}

/** Tokens of unresolved employers in use, as one text for speed; `;` follows `:` in ASCII. */
export async function listNameTokens(handle: FreshHandle): Promise<string[]> {
	const [row] = await handle.all<{ tokens: string }>(sql`SELECT json_group_array(token) AS tokens
		FROM (SELECT DISTINCT token FROM ${professional_gate_tokens} WHERE token > 'n:' AND token < 'n;')`)
	return z.array(z.string()).parse(JSON.parse(row?.tokens ?? '[]'))
}

async function listTokens(handle: FreshHandle, professionalIds: readonly string[]) {
	const t = professional_gate_tokens
	const rows = await handle
		.select()
		.from(t)
		.where(inArray(t.professional_id, [...professionalIds]))
	return listsBy(rows, (row) => row.professional_id)
}

/** What the gate asks of each of these professionals; absent ids are left out. */
export async function readGateSubjects(
	handle: FreshHandle,
	professionalIds: readonly string[],
	now: number,
): Promise<Map<string, GateSubject>> {
	const [rows, tokens] = await Promise.all([
		handle
			.select({ p: professionals, user: users, pending: pendingRequests(now), month: requestsThisMonth(now) })
			.from(professionals)
			.innerJoin(users, eq(users.id, professionals.user_id))
			.where(inArray(professionals.id, [...professionalIds])),
		listTokens(handle, professionalIds),
	])
	return new Map(
		rows.map(({ p, user, pending, month }) => [
			p.id,
			{
				professionalId: p.id,
				isActive: user.status === 'active' && user.deleted_at === null,
				openToOpportunities: p.open_to_opportunities,
				pausedUntil: p.paused_until,
				visibility: p.profile_visibility,
				level: p.verification_status,
				pendingRequests: pending,
				requestsThisMonth: month,
				maxRequestsPerMonth: p.max_requests_per_month,
				tokens: (tokens.get(p.id) ?? []).map((row) => row.token),
			},
		]),
	)
}

/** Those of the given professionals that the viewer may see: the gate on each hit. */
export async function listVisible(
	handle: FreshHandle,
	viewer: GateViewer,
	professionalIds: readonly string[],
	rules: GateRules,
	role: GateRole | null = null,
): Promise<Set<string>> {
	const rows = await handle
		.select({ id: professionals.id })
		.from(professionals)
		.innerJoin(users, eq(users.id, professionals.user_id))
		.where(and(inArray(professionals.id, [...professionalIds]), visibleTo(viewer, rules, role)))
	return new Set(rows.map((row) => row.id))
}

/** What her gate tokens are made of, as it stands; null when she does not exist. */
export async function findGateState(handle: FreshHandle, professionalId: string): Promise<GateState | null> {
	const w = professional_work_history
	const [row, work, blocks] = await Promise.all([
		handle
			.select({ p: professionals, user: users })
			.from(professionals)
			.innerJoin(users, eq(users.id, professionals.user_id))
			.where(eq(professionals.id, professionalId))
			.get(),
		handle
			.select({ id: w.id, company_name: w.company_name })
			.from(w)
			.where(and(eq(w.professional_id, professionalId), eq(w.is_current, true))),
		handle.select().from(professional_blocks).where(eq(professional_blocks.professional_id, professionalId)),
	])
	if (!row) return null
	const { confidential_search, agencies_allowed, has_no_employer, current_company } = row.p
	const { email_index, phone_index } = row.user
	return {
		confidential_search,
		agencies_allowed,
		has_no_employer,
		current_company,
		email_index,
		phone_index,
		work,
		blocks,
	}
}
