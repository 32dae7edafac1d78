import { createHmac } from 'node:crypto'
import { hash, verify } from '@node-rs/bcrypt'
import { UnavailableError } from './errors.ts'

export type Peppers = { current: string; keys: Record<string, Uint8Array> }
export type PasswordOptions = { peppers: Peppers; cost: number }

/** Two hashes run at once and fifty wait: bcrypt at this cost is the slowest thing a stranger can ask for. */
const IN_FLIGHT = 2
const WAITING = 50

const queue: (() => void)[] = []
let running = 0

async function inQueue<T>(work: () => Promise<T>): Promise<T> {
	if (running >= IN_FLIGHT) {
		if (queue.length >= WAITING) throw new UnavailableError('password queue full')
		await new Promise<void>((go) => queue.push(go))
	}
	running += 1
	try {
		return await work()
	} finally {
		running -= 1
		queue.shift()?.()
	}
}

/** base64(HMAC-SHA-384(pepper, password)): 64 ASCII characters, so bcrypt's cut at 72 bytes never bites. */
function preHash(pepper: Uint8Array, password: string): string {
	return createHmac('sha384', pepper).update(password, 'utf8').digest('base64')
}

/** Hashes to `v1$pepperId$2b$…`. @throws UnavailableError when the queue is full */
export async function hashPassword(password: string, { peppers, cost }: PasswordOptions): Promise<string> {
	const pepper = peppers.keys[peppers.current]
	if (!pepper) throw new Error(`pepper ${peppers.current} is not configured`)
	const bcrypt = await inQueue(() => hash(preHash(pepper, password), cost))
	return `v1$${peppers.current}$${bcrypt.replace(/^\$/, '')}`
}

/** A hash of no password, of the same cost as a real one: unknown accounts do the same work. */
const dummies = new Map<string, string>()

async function dummyHash(options: PasswordOptions): Promise<string> {
	const key = `${options.peppers.current}:${options.cost}`
	const known = dummies.get(key)
	if (known) return known
	const made = await hashPassword('no account has this password', options)
	dummies.set(key, made)
	return made
}

export type PasswordCheck = {
	matches: boolean
	/** The cost or pepper has changed since it was made. */ stale: boolean
}

/**
 * Verifies a password against a stored hash, or against a dummy of equal cost when there is none.
 * @throws UnavailableError when the queue is full
 */
export async function checkPassword(
	password: string,
	stored: string | null,
	options: PasswordOptions,
): Promise<PasswordCheck> {
	const [, pepperId = '', ...rest] = (stored ?? (await dummyHash(options))).split('$')
	const pepper = options.peppers.keys[pepperId]
	if (!pepper) return { matches: false, stale: false }
	const matches = await inQueue(() => verify(preHash(pepper, password), `$${rest.join('$')}`))
	const cost = Number(rest[1])
	return {
		matches: matches && stored !== null,
		stale: pepperId !== options.peppers.current || cost !== options.cost,
	}
}
