import { hash, verify } from '@node-rs/bcrypt'
import { expect, test } from 'vitest'
import { type PasswordOptions, checkPassword, hashPassword } from './password.server.ts'

const COST = 4
const key = (byte: number) => new Uint8Array(32).fill(byte)
const options: PasswordOptions = { peppers: { current: 'p1', keys: { p1: key(1) } }, cost: COST }
const password = 'harmattan-dusk-2025'

test('a password matches its own hash and no other does', async () => {
	const stored = await hashPassword(password, options)
	expect(stored).toMatch(/^v1\$p1\$2[aby]\$04\$[./A-Za-z0-9]{53}$/)
	expect(stored).not.toContain(password)
	expect(await checkPassword(password, stored, options)).toEqual({ matches: true, stale: false })
	for (const other of ['', 'Harmattan-dusk-2025', `${password} `, `${password}\0`, 'harmattan'])
		expect(await checkPassword(other, stored, options), other).toMatchObject({ matches: false })
})

test('two hashes of one password differ', async () => {
	expect(await hashPassword(password, options)).not.toBe(await hashPassword(password, options))
})

test.each([
	['72 bytes', 'a'.repeat(72)],
	['72 bytes of two-byte letters', 'é'.repeat(36)],
	['a NUL in the middle', 'harmattan\0dusk'],
	['a thousand bytes', 'correct horse '.repeat(72)],
])('what follows %s counts', async (_what, start) => {
	const stored = await hashPassword(`${start}tail one`, options)
	expect(await checkPassword(`${start}tail one`, stored, options)).toMatchObject({ matches: true })
	expect(await checkPassword(`${start}tail two`, stored, options)).toMatchObject({ matches: false })
	expect(await checkPassword(start, stored, options)).toMatchObject({ matches: false })
})

test('bcrypt alone would cut at 72 bytes, which is why it never sees a password', async () => {
	expect(await verify(`${'a'.repeat(72)}two`, await hash(`${'a'.repeat(72)}one`, COST))).toBe(true)
})

test('a hash of another cost or pepper still matches and is stale', async () => {
	const stored = await hashPassword(password, options)
	expect(await checkPassword(password, stored, { ...options, cost: COST + 1 })).toEqual({
		matches: true,
		stale: true,
	})
	const turned = { peppers: { current: 'p2', keys: { p2: key(2), p1: key(1) } }, cost: COST }
	expect(await checkPassword(password, stored, turned)).toEqual({ matches: true, stale: true })
	expect(await checkPassword('wrong', stored, turned)).toMatchObject({ matches: false })
	expect(await hashPassword(password, turned)).toMatch(/^v1\$p2\$/)
})

test('without its pepper a hash matches nothing', async () => {
	const stored = await hashPassword(password, options)
	const lost = { peppers: { current: 'p2', keys: { p2: key(2) } }, cost: COST }
	expect(await checkPassword(password, stored, lost)).toEqual({ matches: false, stale: false })
	const wrong = { peppers: { current: 'p1', keys: { p1: key(9) } }, cost: COST }
	expect(await checkPassword(password, stored, wrong)).toMatchObject({ matches: false })
	await expect(hashPassword(password, { peppers: { current: 'p3', keys: {} }, cost: COST })).rejects.toThrow(
		/p3/,
	)
})

test('no account matches no password, not even the one its stand-in was made of', async () => {
	for (const guess of [password, '', 'no account has this password'])
		expect(await checkPassword(guess, null, options)).toEqual({ matches: false, stale: false })
})

test('a storm of log-ins is cut off with "come back", and none of those taken is lost', async () => {
	const stored = await hashPassword(password, options)
	const storm = Array.from({ length: 80 }, (_, i) =>
		checkPassword(i % 2 ? password : 'wrong', stored, options),
	)
	const ends = await Promise.allSettled(storm)
	const refused = ends.filter((end) => end.status === 'rejected')
	expect(refused).toHaveLength(28)
	expect(refused.every((end) => (end as PromiseRejectedResult).reason.status === 503)).toBe(true)
	ends.forEach((end, i) => {
		if (end.status === 'fulfilled') expect(end.value.matches).toBe(i % 2 === 1)
	})
	expect(await checkPassword(password, stored, options)).toMatchObject({ matches: true })
})
