import fc from 'fast-check'
import { expect, test } from 'vitest'
import { avatarIndex, ref, shortLabel, unref } from './reference.server.ts'

const key = 'a reference key of thirty-two bytes or more'
const zenora = '7ed30cbb-7852-4a2a-9b5d-441fe7c9b42c'
const kola = '0f1c8d52-6a1b-4c0e-8f3d-1b7a2c9d4e5f'
const amaka = '3b241101-e2bb-4255-8caf-4136c566a962'
const uuid = fc.uuid({ version: 4 })

test('a ref is 22 characters and leads back to the same person for the same company', () => {
	fc.assert(
		fc.property(uuid, uuid, (company, professional) => {
			const text = ref(company, professional, key)
			expect(text).toMatch(/^[A-Za-z0-9_-]{22}$/)
			expect(unref(company, text, key)).toBe(professional)
		}),
	)
})

test('two companies have different refs for one person, and one firm cannot use the other’s', () => {
	const atZenora = ref(zenora, amaka, key)
	expect(atZenora).not.toBe(ref(kola, amaka, key))
	const foreign = unref(kola, atZenora, key)
	expect(foreign).not.toBeNull()
	expect(foreign).not.toBe(amaka)
})

test('changing the key changes every ref', () => {
	expect(ref(zenora, amaka, key)).not.toBe(ref(zenora, amaka, `${key}!`))
})

test('a ref is stable across releases', () => {
	expect(ref(zenora, amaka, key)).toBe('ytze_N_gP4Cw1sNs9SjY8w')
	expect(unref(zenora, 'ytze_N_gP4Cw1sNs9SjY8w', key)).toBe(amaka)
})

test.each([
	'',
	'K7Q4',
	amaka,
	'a'.repeat(21),
	'a'.repeat(23),
	`${'a'.repeat(21)}=`,
	`${'a'.repeat(21)}/`,
	'../../etc',
])('no ref at all: %s', (text) => expect(unref(zenora, text, key)).toBeNull())

test('refuses a second spelling of the same bytes', () => {
	const text = ref(zenora, amaka, key)
	const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(text.slice(-1))
	const twin =
		text.slice(0, -1) + 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[last + 1]
	expect(unref(zenora, twin, key)).toBeNull()
})

test('refuses to name what is no uuid', () => {
	expect(() => ref(zenora, 'amaka', key)).toThrow('uuid')
})

test('the label is four characters of Crockford’s alphabet from the first 20 bits', () => {
	expect(shortLabel(Buffer.from([0, 0, 0x0f, ...Array(13).fill(0)]).toString('base64url'))).toBe('0000')
	expect(shortLabel(Buffer.from([0xff, 0xff, 0xf0, ...Array(13).fill(0)]).toString('base64url'))).toBe('ZZZZ')
	fc.assert(
		fc.property(uuid, (id) => {
			expect(shortLabel(ref(zenora, id, key))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/)
		}),
	)
})

test('the colour comes from the ref and stays within the palette', () => {
	fc.assert(
		fc.property(uuid, fc.integer({ min: 1, max: 9 }), (id, n) => {
			const index = avatarIndex(ref(zenora, id, key), n)
			expect(index).toBeGreaterThanOrEqual(0)
			expect(index).toBeLessThan(n)
		}),
	)
})
