import { expect, test } from 'vitest'
import { type Cell, type KeyRing, fieldCrypto, normaliseEmail } from './field-crypto.server.ts'
import { systemRandom } from './ids.ts'

const key = (byte: number) => new Uint8Array(32).fill(byte)
const ring = (current: string, keys: KeyRing['keys']): KeyRing => ({ current, keys })
const crypto = fieldCrypto(ring('k1', { k1: key(1) }), 'blind-key', systemRandom)
const cell: Cell = { table: 'users', column: 'email', row: '3f1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e01' }

test.each([
	['an address', 'amaka@example.ng'],
	['an empty text', ''],
	['letters beyond ASCII', 'Adébáyọ̀ ₦25m 👩🏾‍⚕️'],
	['dots and bars', 'v1.k1.a|b|c.d'],
	['a long text', 'canary '.repeat(10_000)],
])('opens what it sealed: %s', (_what, plain) => {
	const sealed = crypto.seal(cell, plain)
	expect(sealed).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]*\.[\w-]{22}$/)
	expect(crypto.open(cell, sealed)).toBe(plain)
	if (plain) expect(sealed).not.toContain(plain)
})

test('two encryptions of one value differ', () => {
	const made = Array.from({ length: 100 }, () => crypto.seal(cell, 'amaka@example.ng'))
	expect(new Set(made).size).toBe(100)
	expect(new Set(made.map((sealed) => sealed.split('.')[2])).size).toBe(100)
})

/** The same text with the first character of its n-th part replaced. */
function tampered(sealed: string, part: number): string {
	const parts = sealed.split('.')
	parts[part] = (parts[part] ?? '').replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
	return parts.join('.')
}

test.each([
	['version', 0],
	['key id', 1],
	['initialisation vector', 2],
	['ciphertext', 3],
	['tag', 4],
])('refuses a changed %s', (_what, part) => {
	const sealed = crypto.seal(cell, 'amaka@example.ng')
	expect(tampered(sealed, part)).not.toBe(sealed)
	expect(() => crypto.open(cell, tampered(sealed, part))).toThrow()
})

test('refuses every single changed bit of ciphertext and tag', () => {
	const [version, kid, iv, ct = '', tag = ''] = crypto.seal(cell, 'amaka').split('.')
	for (const [name, text] of Object.entries({ ct, tag })) {
		const bytes = Buffer.from(text, 'base64url')
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const changed = Buffer.from(bytes)
			changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
			const parts = { ct, tag, [name]: changed.toString('base64url') }
			expect(() => crypto.open(cell, [version, kid, iv, parts.ct, parts.tag].join('.'))).toThrow()
		}
	}
})

test.each([4, 8, 12, 13, 14, 15])('refuses a tag cut to %i bytes, which could be guessed', (length) => {
	const parts = crypto.seal(cell, 'amaka@example.ng').split('.')
	const tag = Buffer.from(parts[4] ?? '', 'base64url').subarray(0, length)
	expect(() => crypto.open(cell, [...parts.slice(0, 4), tag.toString('base64url')].join('.'))).toThrow()
})

test.each([
	['another row', { row: '9a1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e02' }],
	['another column', { column: 'phone' }],
	['another table', { table: 'professionals' }],
])('refuses a value moved to %s', (_what, place) => {
	const sealed = crypto.seal(cell, 'amaka@example.ng')
	expect(() => crypto.open({ ...cell, ...place }, sealed)).toThrow()
})

test.each(['', 'amaka@example.ng', 'v1.k1', 'v1.k1..', 'v2.k1.a.b.c', 'v1..a.b.c'])(
	'refuses %j, which is no sealed field',
	(text) => {
		expect(() => crypto.open(cell, text)).toThrow(/not a sealed field/)
	},
)

test('refuses a sixth part', () => {
	expect(() => crypto.open(cell, `${crypto.seal(cell, 'amaka')}.more`)).toThrow(/not a sealed field/)
})

test('an old key still opens after the ring has turned, an unknown or wrong one never', () => {
	const sealed = crypto.seal(cell, 'amaka@example.ng')
	const turned = fieldCrypto(ring('k2', { k2: key(2), k1: key(1) }), 'blind-key', systemRandom)
	expect(turned.open(cell, sealed)).toBe('amaka@example.ng')
	expect(turned.seal(cell, 'amaka@example.ng')).toMatch(/^v1\.k2\./)
	const without = fieldCrypto(ring('k2', { k2: key(2) }), 'blind-key', systemRandom)
	expect(() => without.open(cell, sealed)).toThrow(/k1 is not in the key ring/)
	const wrong = fieldCrypto(ring('k1', { k1: key(9) }), 'blind-key', systemRandom)
	expect(() => wrong.open(cell, sealed)).toThrow()
	const none = fieldCrypto(ring('k3', { k1: key(1) }), 'blind-key', systemRandom)
	expect(() => none.seal(cell, 'amaka')).toThrow(/k3 is not in the key ring/)
})

test('a value sealed by an earlier release still opens', () => {
	const sealed = 'v1.k1.BwcHBwcHBwcHBwcH.03uifurDVobmoeImUgE92Q.eWOsEzttxyIeggBah2hMtA'
	expect(crypto.open(cell, sealed)).toBe('amaka@example.ng')
})

test('a blind index is stable, and its own for each table, column, value and key', () => {
	const index = crypto.blindIndex('users', 'email', 'amaka@example.ng')
	expect(index).toBe('pad6hZHENyGiV_oTWlsRbnOF0k9gywkliDA18BdjGCo')
	const others = [
		crypto.blindIndex('users', 'email', 'tunde@example.ng'),
		crypto.blindIndex('users', 'phone', 'amaka@example.ng'),
		crypto.blindIndex('companies', 'email', 'amaka@example.ng'),
		crypto.blindIndex('users\0email', '', 'amaka@example.ng'),
		fieldCrypto(ring('k1', { k1: key(1) }), 'other-key', systemRandom).blindIndex(
			'users',
			'email',
			'amaka@example.ng',
		),
	]
	expect(new Set([index, ...others]).size).toBe(6)
	const turned = fieldCrypto(ring('k2', { k2: key(2) }), 'blind-key', systemRandom)
	expect(turned.blindIndex('users', 'email', 'amaka@example.ng')).toBe(index)
})

test('an address is trimmed and lower-cased before it is indexed, nothing else', () => {
	expect(normaliseEmail('  Amaka.Obi+Jobs@Example.NG ')).toBe('amaka.obi+jobs@example.ng')
})
