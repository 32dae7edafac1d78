import { LAST_ACCOUNT, addAdmins } from './admins.ts'
import { addCustomers } from './customers/customer-rows.ts'
import { type Customer, drawCustomers } from './customers/customer.ts'
import type { DemoDeps } from './deps.ts'
import { addEmployers } from './employers/graph.ts'
import { type Population, writePeople } from './people/write-people.ts'
import { type Facts, readFacts } from './read-facts.ts'
import { addDrafts } from './requests/drafts.ts'
import { type Market, drawRequests } from './requests/draw-requests.ts'
import { gateBook } from './requests/gate-book.ts'
import { addHistory } from './requests/history.ts'
import { addRequests } from './requests/request-rows.ts'
import { drawNamedRoles } from './roles/named-roles.ts'
import { drawRoles } from './roles/draw-roles.ts'
import { addRoles } from './roles/role.ts'
import { rowSheet } from './row-sheet.ts'
import { writeRows } from './write-rows.ts'

export type { DemoDeps } from './deps.ts'

export type DemoSummary = {
	/** False where the database held the demo already; then nothing was written. */
	seeded: boolean
	professionals: number
	companies: number
	roles: number
	requests: number
}

const nothing: DemoSummary = { seeded: false, professionals: 0, companies: 0, roles: 0, requests: 0 }

async function isSeeded({ client, crypto }: DemoDeps): Promise<boolean> {
	const email_index = crypto.blindIndex('users', 'email', LAST_ACCOUNT)
	const { rows } = await client.execute({
		sql: 'SELECT 1 FROM users WHERE email_index = ?',
		args: [email_index],
	})
	return rows.length > 0
}

/** Employers, and the companies that are customers with their people, plans and first credits. */
async function writeCompanies(deps: DemoDeps, facts: Facts, customers: readonly Customer[]): Promise<void> {
	const sheet = rowSheet()
	addEmployers(sheet, facts.now)
	addCustomers({ sheet, ...deps, ...facts }, customers)
	await writeRows(deps.client, sheet)
}

function marketOf(
	{ crypto }: DemoDeps,
	facts: Facts,
	customers: readonly Customer[],
	people: Population,
): Market {
	const { now, rules, expiry } = facts
	const namedRoles = drawNamedRoles(customers, now)
	return {
		now,
		expiry,
		customers,
		namedRoles,
		roles: [...Object.values(namedRoles), ...drawRoles(customers, now)],
		book: gateBook({ crypto, rules, customers, nameTokens: people.nameTokens }),
		people: people.listed,
		...people.named,
	}
}

/** Roles, requests and what came of them; and the admins, in the same batch, as the last of all. */
async function writeMarket(deps: DemoDeps, facts: Facts, market: Market): Promise<number> {
	const { client, refKey } = deps
	const sheet = rowSheet()
	const creditsOf = ({ tier }: Customer) => facts.plans.get(tier)?.introduction_credits_monthly ?? 0
	const budget = new Map(market.customers.map((customer) => [customer.id, creditsOf(customer)]))
	const desk = drawRequests(market, budget)
	addRoles(sheet, market.roles)
	addRequests({ sheet, refKey, now: facts.now }, desk.requests)
	addDrafts(sheet, market, desk)
	addHistory(sheet, market)
	addAdmins({ sheet, ...deps, now: facts.now })
	await writeRows(client, sheet)
	return desk.requests.length
}

/**
 * Fills a migrated and reference-seeded database with the demo's people, companies, roles and requests. The same
 * clock, count and keys give the same rows. On a database that holds the demo it does nothing; after a run that
 * was cut short it writes what is missing. Holds some 2,000 people in memory, whatever the count.
 * @throws when the reference data is not there
 */
export async function seedDemo(deps: DemoDeps): Promise<DemoSummary> {
	if (await isSeeded(deps)) return nothing
	const say = deps.progress ?? (() => undefined)
	const facts = await readFacts(deps)
	const customers = drawCustomers(facts.now)
	await writeCompanies(deps, facts, customers)
	say(`  ${customers.length} companies and their employer groups`)
	const people = await writePeople(deps, facts.now, customers)
	const market = marketOf(deps, facts, customers, people)
	const requests = await writeMarket(deps, facts, market)
	say(`  ${market.roles.length} roles and ${requests} requests`)
	return {
		seeded: true,
		professionals: deps.count,
		companies: customers.length,
		roles: market.roles.length,
		requests,
	}
}
