import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import { type GateBlock, nameInToken } from '#app/policy/gate.ts'
import type { Customer } from '../customers/customer.ts'
import type { DemoDeps } from '../deps.ts'
import { diceFor } from '../random.ts'
import { rowSheet } from '../row-sheet.ts'
import { writeRows } from '../write-rows.ts'
import { drawBlocks } from './blocks.ts'
import { phoneNumber, privateAddresses } from './contacts.ts'
import { drawNamedPeople, namedContacts } from './named-people.ts'
import { type Contacts, type Listed, addProfessional, tokensOf } from './person-rows.ts'
import { type Person, drawPerson } from './person.ts'

/** What the rest of the demo needs of the professionals. */
export type Population = {
	/** The first of them, who are met in roles and requests. */
	listed: Listed[]
	named: { amaka: Listed; tunde: Listed }
	/** Names of unresolved employers in use, as gate tokens. */
	nameTokens: string[]
}

const AT_ONCE = 500
const KEPT = 2_000
const TOLD_EACH = 5_000

const listed = (
	crypto: FieldCrypto,
	person: Person,
	contacts: Contacts,
	blocks: readonly GateBlock[],
): Listed => ({
	person,
	contacts,
	blocks,
	tokens: tokensOf(crypto, person, contacts, blocks),
})

/** Nobody who only joined has given a number. */
const phoneOf = (person: Person, index: number) => (person.hasProfile ? phoneNumber(index) : null)

type Drawing = { crypto: FieldCrypto; count: number; now: number; companyIds: readonly string[] }

/** All professionals but the named ones, one after another. */
function* drawPeople({ crypto, count, now, companyIds }: Drawing): Generator<Listed> {
	const addressFor = privateAddresses()
	for (let index = 0; index < count; index += 1) {
		const person = drawPerson(index, now)
		const email = addressFor(diceFor('address', index), person)
		yield listed(crypto, person, { email, phone: phoneOf(person, index) }, drawBlocks(person, companyIds))
	}
}

function namedPeople(crypto: FieldCrypto, now: number): Population['named'] {
	const { amaka, tunde } = drawNamedPeople(now)
	return {
		amaka: listed(crypto, amaka, namedContacts.amaka, []),
		tunde: listed(crypto, tunde, namedContacts.tunde, []),
	}
}

/** Writes whoever is handed over, 500 at a time. */
function writerOf(deps: DemoDeps) {
	let waiting: Listed[] = []
	let written = 0
	async function flush(): Promise<void> {
		if (waiting.length === 0) return
		const sheet = rowSheet()
		for (const one of waiting) addProfessional({ sheet, ...deps }, one)
		written += waiting.length
		waiting = []
		await writeRows(deps.client, sheet)
		if (written % TOLD_EACH === 0 || written >= deps.count) deps.progress?.(`  ${written} professionals`)
	}
	return {
		flush,
		async add(one: Listed): Promise<void> {
			waiting.push(one)
			if (waiting.length >= AT_ONCE) await flush()
		},
	}
}

/** Writes the professionals in batches, so that a hundred thousand need little more memory than a thousand. */
export async function writePeople(
	deps: DemoDeps,
	now: number,
	customers: readonly Customer[],
): Promise<Population> {
	const { crypto, count } = deps
	const companyIds = customers.filter((one) => one.verified_at !== null).map((one) => one.id)
	const named = namedPeople(crypto, now)
	const writer = writerOf(deps)
	await writer.add(named.amaka)
	await writer.add(named.tunde)
	const first: Listed[] = []
	const nameTokens = new Set<string>()
	for (const one of drawPeople({ crypto, now, companyIds, count: Math.max(0, count - 2) })) {
		if (first.length < KEPT) first.push(one)
		for (const token of one.tokens) if (nameInToken(token) !== null) nameTokens.add(token)
		await writer.add(one)
	}
	await writer.flush()
	return { listed: first, named, nameTokens: [...nameTokens].sort() }
}
