import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { DatabaseHandles } from '#db/client.server.ts'
import {
	companies,
	employer_aliases,
	employer_domains,
	employer_groups,
	hr_partners,
	introduction_requests,
	job_roles,
	professional_blocks,
	professional_work_history,
	professionals,
	users,
} from '#db/schema/index.ts'
import { SYSTEM_USER_ID } from '#db/schema/user.enums.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'
import { companyJoinedRows, gateTokenRows, readEmployerGraph } from '#app/domains/employer/index.server.ts'
import { fieldCrypto } from '#app/lib/field-crypto.server.ts'
import { idsFrom, systemRandom } from '#app/lib/ids.ts'
import { employerKey } from '#app/policy/employer-name.ts'
import { type World, type WorldCompany, type WorldPerson, WORLD_NOW, groupName } from './gate-world.ts'

export const worldCrypto = fieldCrypto(
	{ current: 'k', keys: { k: Buffer.alloc(32, 7) } },
	'blind',
	systemRandom,
)
const ids = idsFrom(systemRandom)
let counter = 0

function row<T extends SQLiteTable>(table: T, values: T['$inferInsert']): Statement {
	return toStatement(build.insert(table).values(values))
}

/** Children before parents. */
const tables = [
	'professional_gate_tokens', 'professional_blocks', 'introduction_requests', 'job_roles', 'professional_work_history',
	'professionals', 'company_groups', 'hr_partners', 'companies', 'employer_domains', 'employer_aliases', 'employer_groups',
] // prettier-ignore

const emptyWorld: Statement[] = [
	{ sql: 'UPDATE employer_groups SET parent_group_id = NULL', args: [] },
	...tables.map((table) => ({ sql: `DELETE FROM ${table}`, args: [] })),
	{ sql: 'DELETE FROM users WHERE id <> ?', args: [SYSTEM_USER_ID] },
]

/** Ids by their place in the world; `parents` and `domains` as they were really written. */
export type MadeWorld = {
	groups: { id: string; parent: number | null; domain: string | null }[]
	companies: { id: string; hr: string; role: string; phoneProved: boolean }[]
	people: { id: string; blocks: MadeBlock[] }[]
}
export type MadeBlock = {
	block_kind: 'company' | 'group' | 'sector'
	company_id: string | null
	group_id: string | null
	sector: string | null
}

function userRow(
	user_type: 'hr_partner' | 'professional',
	mail: string,
	more: { status: WorldPerson['userStatus']; phone: string | null; proved: boolean },
) {
	const id = ids.uuid()
	const address = `person${(counter += 1)}@${mail}`
	const { phone } = more
	return {
		id,
		user_type,
		status: more.status,
		email: worldCrypto.seal({ table: 'users', column: 'email', row: id }, address),
		email_index: worldCrypto.blindIndex('users', 'email', address),
		password_hash: 'none',
		phone: phone && worldCrypto.seal({ table: 'users', column: 'phone', row: id }, phone),
		phone_index: phone && worldCrypto.blindIndex('users', 'phone', phone),
		phone_verified: phone !== null && more.proved,
	}
}

async function makeGroups(database: DatabaseHandles, world: World): Promise<MadeWorld['groups']> {
	const taken = new Set(['gmail.com'])
	const made = world.groups.map(({ parent, domain }, i) => {
		const isFree = domain !== null && !taken.has(domain)
		if (domain) taken.add(domain)
		const above = parent === null || i === 0 ? null : parent % i
		return { id: ids.uuid(), parent: above, domain: isFree ? domain : null }
	})
	await database.transaction((w) => {
		w.add(...emptyWorld)
		made.forEach(({ id, parent, domain }, i) => {
			const { alias = null, industry = null } = world.groups[i] ?? {}
			const parent_group_id = parent === null ? null : (made[parent]?.id ?? null)
			w.add(row(employer_groups, { id, group_name: groupName(i), industry, parent_group_id }))
			if (alias)
				w.add(row(employer_aliases, { id: ids.uuid(), group_id: id, alias, alias_key: employerKey(alias) }))
			if (domain) w.add(row(employer_domains, { group_id: id, domain }))
		})
	})
	return made
}

async function makeCompany(database: DatabaseHandles, c: WorldCompany, place: number, proved: boolean) {
	const made = { id: ids.uuid(), hr: ids.uuid(), role: ids.uuid(), phoneProved: proved }
	const user = userRow('hr_partner', c.mail, { status: c.userStatus, phone: c.phone, proved })
	const ctx = { fresh: database.fresh, clock: { now: () => WORLD_NOW } }
	const joined = await companyJoinedRows(ctx, {
		companyId: made.id,
		companyName: c.name,
		emailDomain: c.domain,
	})
	await database.transaction((w) =>
		w.add(
			row(users, user),
			row(companies, {
				id: made.id,
				company_name: c.name + ' '.repeat(place),
				industry: c.industry,
				company_size: '51-200',
				headquarters_location: 'Lagos',
				rc_number: String(place),
				verification_status: c.verification,
				status: c.status,
				is_agency: c.isAgency,
				email_domain: c.domain,
			}),
			row(hr_partners, {
				id: made.hr,
				user_id: user.id,
				company_id: made.id,
				first_name: 'Halima',
				last_name: 'Danjuma',
				job_title: 'Head of Talent',
				status: c.hrStatus,
			}),
			row(job_roles, {
				id: made.role,
				company_id: made.id,
				created_by_hr_id: made.hr,
				role_title: 'Chief Financial Officer',
				role_description: 'Leads finance.',
				requirements: 'Fifteen years.',
				seniority_level: 'c_suite',
				industry: c.industry,
				location_city: 'Lagos',
				location_state: 'Lagos',
				salary_range_min: 40_000_000,
				salary_range_max: 60_000_000,
			}),
			...joined,
		),
	)
	return made
}

/** A role asks a person once, so there are at most as many requests as companies. */
function requestRows(p: WorldPerson, professionalId: string, made: MadeWorld): Statement[] {
	return made.companies.flatMap((company, i) => {
		const request = p.requests[i]
		if (!request) return []
		return row(introduction_requests, {
			id: ids.uuid(),
			job_role_id: company.role,
			company_id: company.id,
			sent_by_hr_id: company.hr,
			sent_to_professional_id: professionalId,
			status: request.status,
			expires_at: request.expires,
			sent_at: request.sent,
			masked_snapshot: '{}',
			suppressed_at: request.suppressed ? WORLD_NOW : null,
			accepting_at: request.accepting ? WORLD_NOW : null,
		})
	})
}

function blocksOf(p: WorldPerson, made: MadeWorld): (MadeBlock & { id: string })[] {
	return p.blocks.flatMap(({ kind, at, sector }) => {
		const company = made.companies[at % made.companies.length]?.id ?? null
		const group = made.groups[at % Math.max(1, made.groups.length)]?.id ?? null
		if (kind === 'group' && group === null) return []
		return {
			id: ids.uuid(),
			block_kind: kind,
			company_id: kind === 'company' ? company : null,
			group_id: kind === 'group' ? group : null,
			sector: kind === 'sector' ? sector : null,
		}
	})
}

async function makePerson(database: DatabaseHandles, p: WorldPerson, made: MadeWorld) {
	const id = ids.uuid()
	const user = userRow('professional', 'private.example', {
		status: p.userStatus,
		phone: p.phone,
		proved: false,
	})
	const blocks = blocksOf(p, made)
	const work = p.work.map((entry) => ({
		id: ids.uuid(),
		company_name: entry.name,
		is_current: entry.isCurrent,
	}))
	const state = {
		confidential_search: p.confidential,
		agencies_allowed: p.agencies,
		has_no_employer: p.noEmployer,
		current_company: p.current,
	}
	const { email_index, phone_index } = user
	const gate = { ...state, email_index, phone_index, work: work.filter((entry) => entry.is_current), blocks }
	const graph = await readEmployerGraph(database.fresh)
	await database.transaction((w) =>
		w.add(
			row(users, user),
			row(professionals, {
				...state,
				id,
				user_id: user.id,
				first_name: 'Amaka',
				last_name: 'Obiora',
				location_city: 'Lagos',
				location_state: 'Lagos',
				open_to_opportunities: p.open,
				paused_until: p.paused,
				profile_visibility: p.visibility,
				verification_status: p.level,
				max_requests_per_month: p.monthLimit,
			}),
			...work.map((entry) =>
				row(professional_work_history, {
					...entry,
					professional_id: id,
					job_title: 'Chief Financial Officer',
					employment_type: 'full_time',
					start_date: '2020-01-01',
				}),
			),
			...blocks.map((block) => row(professional_blocks, { ...block, professional_id: id })),
			...requestRows(p, id, made),
			gateTokenRows(graph, id, gate),
		),
	)
	return { id, blocks }
}

/** Empties the database and writes one world into it. */
export async function makeWorld(database: DatabaseHandles, world: World): Promise<MadeWorld> {
	const made: MadeWorld = { groups: await makeGroups(database, world), companies: [], people: [] }
	const proved = new Set<string>()
	for (const [i, company] of world.companies.entries()) {
		const isProved = company.phoneProved && company.phone !== null && !proved.has(company.phone)
		if (isProved && company.phone) proved.add(company.phone)
		made.companies.push(await makeCompany(database, company, i, isProved))
	}
	for (const person of world.people) made.people.push(await makePerson(database, person, made))
	return made
}
