import type { IntroductionStatus } from '#db/schema/introduction.enums.ts'
import type { JobRoleStatus } from '#db/schema/job-role.enums.ts'
import type { Customer } from '../customers/customer.ts'
import { type SeniorRung, rungs } from '../crafts/index.ts'
import type { Listed } from '../people/person-rows.ts'
import { type Dice, diceFor } from '../random.ts'
import type { NamedRoleKey, NamedRoles } from '../roles/named-roles.ts'
import type { RolePlan } from '../roles/role.ts'
import type { GateBook } from './gate-book.ts'
import { drawLetter } from './letters.ts'
import { type Asking, type RequestPlan, askingFor } from './request.ts'
import { drawLife } from './request-times.ts'

export type Market = {
	now: number
	/** Milliseconds. */
	expiry: number
	book: GateBook
	customers: readonly Customer[]
	roles: readonly RolePlan[]
	namedRoles: NamedRoles
	people: readonly Listed[]
	amaka: Listed
	tunde: Listed
}

/** Credits of each company's first grant; requests never take more. */
export type Budget = ReadonlyMap<string, number>

const inEachState: readonly (readonly [IntroductionStatus, number])[] = [
	['pending', 74],
	['accepted', 72],
	['declined', 58],
	['expired', 62],
	['withdrawn', 26],
]

const openTo: Record<IntroductionStatus, readonly JobRoleStatus[]> = {
	pending: ['active'],
	accepted: ['active', 'paused', 'filled', 'closed'],
	declined: ['active', 'paused', 'filled', 'closed'],
	expired: ['active', 'paused', 'filled', 'closed'],
	withdrawn: ['active', 'filled', 'closed'],
}

const step = (level: SeniorRung | null) => (level === null ? -10 : rungs.indexOf(level))

/** Of the same function, at the role's level or one beside it. */
const fits = (role: RolePlan, { person }: Listed) =>
	person.craft === role.craft && Math.abs(step(person.level) - step(role.seniority_level)) <= 1

const TRIES = 12
/** No company has more, so that all of them have some. */
const MOST_OF_ONE = 14

/** Makes requests one by one and keeps the rules that span them: one for each company and person, credits, gate. */
function desk({ now, expiry, book, customers }: Market, budget: Budget) {
	const companies = new Map(customers.map((company) => [company.id, company]))
	const asked = new Set<string>()
	const spent = new Map<string, number>()
	const requests: RequestPlan[] = []

	function asking(role: RolePlan, listed: Listed): Asking | null {
		const company = companies.get(role.company_id)
		const found = company ? askingFor(role, company) : null
		if (!found || asked.has(`${role.company_id}:${listed.person.id}`)) return null
		const isPaid = (spent.get(role.company_id) ?? 0) < Math.min(MOST_OF_ONE, budget.get(role.company_id) ?? 0)
		return isPaid && book.mayAsk(found.sender, listed) ? found : null
	}

	function keep(request: RequestPlan): void {
		asked.add(`${request.company.id}:${request.listed.person.id}`)
		spent.set(request.company.id, (spent.get(request.company.id) ?? 0) + 1)
		book.note(request.listed, request)
		requests.push(request)
	}

	return {
		requests,
		asking,
		ask(dice: Dice, role: RolePlan, listed: Listed, status: IntroductionStatus): boolean {
			const found = asking(role, listed)
			const life = found && drawLife(dice, role, status, { now, expiry })
			if (!found || !life) return false
			keep({ id: dice.uuid(), listed, letter: drawLetter(dice, role), ...found, ...life })
			return true
		},
	}
}

type Desk = ReturnType<typeof desk>

const named: readonly (readonly ['amaka' | 'tunde', NamedRoleKey, IntroductionStatus])[] = [
	['amaka', 'zenoraCfo', 'pending'],
	['amaka', 'papyronaTreasurer', 'pending'],
	['amaka', 'oriadeCfo', 'accepted'],
	['amaka', 'harmattanFinance', 'declined'],
	['tunde', 'osunOperations', 'pending'],
	['tunde', 'kainjiraOperations', 'pending'],
	['tunde', 'tejoraOperations', 'accepted'],
	['tunde', 'cargowenaOperations', 'declined'],
]

/** @throws when the gate or a rule stands against a request of the demo's own accounts: a slip in their data */
function askNamed(market: Market, at: Desk): void {
	for (const [who, key, status] of named) {
		const dice = diceFor(`named_request:${who}:${key}`)
		if (!at.ask(dice, market.namedRoles[key], market[who], status))
			throw new Error(`no request ${key} to ${who}`)
	}
}

/** Tries one role after another until somebody fits. */
function askSomebody(
	dice: Dice,
	at: Desk,
	roles: readonly RolePlan[],
	market: Market,
	status: IntroductionStatus,
): boolean {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const role = dice.pick(roles)
		const fitting = market.people.filter((listed) => fits(role, listed))
		if (fitting.length > 0 && at.ask(dice, role, dice.pick(fitting), status)) return true
	}
	return false
}

/** Some 300 requests in every state where there are people enough; those of the demo's own accounts always. */
export function drawRequests(market: Market, budget: Budget): Desk {
	const at = desk(market, budget)
	askNamed(market, at)
	const dice = diceFor('requests')
	const share = Math.min(1, market.people.length / 600)
	for (const [status, count] of inEachState) {
		const roles = market.roles.filter((role) => openTo[status].includes(role.status))
		for (let n = 0; n < Math.ceil(count * share); n += 1) askSomebody(dice, at, roles, market, status)
	}
	return at
}

const TRIES_FOR_DRAFT = 60

/** People who may be asked for one of these roles and were not yet, for drafts. */
export function drawAsking(
	dice: Dice,
	market: Market,
	at: Desk,
	roles: readonly RolePlan[],
): (Asking & { listed: Listed }) | null {
	for (let tries = 0; tries < TRIES_FOR_DRAFT; tries += 1) {
		const role = dice.pick(roles)
		const fitting = market.people.filter((listed) => fits(role, listed))
		if (fitting.length === 0) continue
		const listed = dice.pick(fitting)
		const found = at.asking(role, listed)
		if (found) return { ...found, listed }
	}
	return null
}

export type { Desk }
