import fc from 'fast-check'
import { HOUR } from '#app/lib/clock.ts'

/** Random worlds of groups, companies with an HR partner each, and professionals. */

export const WORLD_NOW = Date.parse('2026-11-09T08:00:00Z')

const brands = ['Kola Bank', 'Zenora Energy', 'Ilera Foods', 'Savanna Mills', 'Ubulu Cement', 'Oriwu Telecoms', 'Tarkwa Marine', 'Gidi Motors'] // prettier-ignore
const spellings = [
	(brand: string) => brand,
	(brand: string) => `${brand.toUpperCase()} Nig. PLC`,
	(brand: string) => `${brand}e`,
	(brand: string) => `${brand.split(' ')[0]} Pensions`,
]
const sectors = ['Financial Services', 'Oil & Gas', 'Manufacturing']

export const groupName = (place: number) => brands[place] ?? `Group ${place}`

const pick = <T>(...values: T[]) => fc.constantFrom(...values)
/** Mostly the first value, so that each condition alone decides in some worlds. */
const mostly = <T>(usual: T, ...others: T[]) =>
	fc.oneof(
		{ weight: 20, arbitrary: fc.constant(usual) },
		{ weight: others.length, arbitrary: pick(...others) },
	)

const employer = fc.tuple(pick(...brands), pick(...spellings)).map(([brand, spell]) => spell(brand))
const domain = pick('kolabank.demo', 'zenora.demo', 'mail.ilera.demo', 'gmail.com', 'baobab.example')
const phone = fc.option(pick('+2348030000001', '+2348030000002', '+2348030000003'))
const place = fc.nat(9)

const group = fc.record({
	alias: fc.option(employer),
	/** The group above, by its place; only an earlier one. */
	parent: fc.option(place),
	domain: fc.option(domain),
	industry: fc.option(pick(...sectors)),
})

const company = fc.record({
	name: employer,
	industry: pick(...sectors),
	verification: mostly<'verified' | 'pending' | 'premium'>('verified', 'pending', 'premium'),
	status: mostly<'active' | 'suspended' | 'inactive'>('active', 'suspended', 'inactive'),
	isAgency: mostly(false, true),
	domain: fc.option(domain),
	mail: domain,
	hrStatus: mostly<'active' | 'inactive'>('active', 'inactive'),
	userStatus: mostly<'active' | 'suspended'>('active', 'suspended'),
	phone,
	phoneProved: fc.boolean(),
})

const request = fc.record({
	status: pick<'pending' | 'declined'>('pending', 'declined'),
	expires: pick(WORLD_NOW - 1, WORLD_NOW, WORLD_NOW + HOUR),
	sent: pick(WORLD_NOW - HOUR, WORLD_NOW - 900 * HOUR),
	suppressed: fc.boolean(),
	accepting: fc.boolean(),
})

const block = fc.record({
	kind: pick<'company' | 'group' | 'sector'>('company', 'group', 'sector'),
	at: place,
	sector: pick(...sectors),
})

const person = fc.record({
	userStatus: mostly<'active' | 'pending' | 'suspended'>('active', 'pending', 'suspended'),
	open: mostly(true, false),
	paused: mostly<number | null>(null, WORLD_NOW - 1, WORLD_NOW, WORLD_NOW + 1),
	visibility: mostly<'network' | 'private' | 'public'>('network', 'private', 'public'),
	level: mostly<'full' | 'unverified' | 'basic' | 'premium'>('full', 'unverified', 'basic', 'premium'),
	confidential: mostly(true, false),
	agencies: pick<boolean | null>(null, true, false),
	noEmployer: mostly(false, true),
	current: fc.option(employer, { freq: 4 }),
	work: fc.array(fc.record({ name: employer, isCurrent: fc.boolean() }), { maxLength: 2 }),
	phone,
	blocks: fc.uniqueArray(block, { maxLength: 2, selector: ({ kind }) => kind }),
	monthLimit: mostly<number | null>(null, 1, 2),
	requests: fc.array(request, { maxLength: 2 }),
})

export const worlds = fc.record({
	groups: fc.array(group, { maxLength: 4 }),
	companies: fc.array(company, { minLength: 1, maxLength: 3 }),
	people: fc.array(person, { minLength: 1, maxLength: 3 }),
	/** The new employer that the first person then moves to. */
	move: employer,
	required: pick<'full' | 'basic'>('full', 'basic'),
	inboxLimit: pick(1, 2, 10, 10),
})

export type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never
export type WorldCompany = World['companies'][number]
export type WorldPerson = World['people'][number]
