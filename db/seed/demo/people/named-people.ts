import { amaka } from './amaka.ts'
import type { Person } from './person.ts'
import type { Contacts } from './person-rows.ts'
import { tunde } from './tunde.ts'

export type NamedPeople = { amaka: Person; tunde: Person }

export const drawNamedPeople = (now: number): NamedPeople => ({ amaka: amaka(now), tunde: tunde(now) })

export const namedContacts: Record<keyof NamedPeople, Contacts> = {
	amaka: { email: 'amaka@demo.ng', phone: '+2348035550142' },
	tunde: { email: 'tunde@demo.ng', phone: '+2348065550177' },
}
