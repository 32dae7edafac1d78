import { expect, test } from 'vitest'
import { idsFrom, isUuid, randomToken, systemRandom, uuidFrom } from './ids.ts'

test.each([
	[0x00, '00000000-0000-4000-8000-000000000000'],
	[0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
])('sixteen bytes of %i become the version 4 id %s', (byte, id) => {
	expect(uuidFrom(new Uint8Array(16).fill(byte))).toBe(id)
	expect(isUuid(id)).toBe(true)
})

test('an id carries its random bytes and changes none of those it is given', () => {
	const bytes = Uint8Array.from({ length: 20 }, (_, i) => i)
	expect(uuidFrom(bytes)).toBe('00010203-0405-4607-8809-0a0b0c0d0e0f')
	expect([...bytes]).toEqual(Array.from({ length: 20 }, (_, i) => i))
})

test('ids are of version 4, in lower case and never repeat', () => {
	const ids = idsFrom(systemRandom)
	const made = Array.from({ length: 10_000 }, () => ids.uuid())
	expect(made.every(isUuid)).toBe(true)
	expect(new Set(made).size).toBe(10_000)
})

test.each([
	['nothing', ''],
	['a version 7 id, which tells when a person joined', '0193e1a0-1111-7222-8333-444455556666'],
	['a version 1 id', '2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d'],
	['the nil id', '00000000-0000-0000-0000-000000000000'],
	['another variant', '3f1c9a52-7f0e-4b7a-ca55-0c5f6a0d1e01'],
	['capitals', '3F1C9A52-7F0E-4B7A-9A55-0C5F6A0D1E01'],
	['braces', '{3f1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e01}'],
	['a line break after it', '3f1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e01\n'],
	['no dashes', '3f1c9a527f0e4b7a9a550c5f6a0d1e01'],
	['a path', '../3f1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e01'],
])('takes %s for no id', (_what, text) => {
	expect(isUuid(text)).toBe(false)
})

test('a token is 32 random bytes in base64url', () => {
	expect(randomToken({ bytes: (length) => new Uint8Array(length).fill(0xff) })).toBe(`${'_'.repeat(42)}8`)
	const made = Array.from({ length: 1_000 }, () => randomToken(systemRandom))
	expect(made.every((token) => /^[\w-]{43}$/.test(token))).toBe(true)
	expect(new Set(made).size).toBe(1_000)
})
