import { expect, test } from 'vitest'
import { createLog } from './log.server.ts'
import { scrub } from './redact.ts'

test('known keys pass with their values', () => {
	const fields = {
		request_id: '12345678-1234-4234-8234-123456789012',
		method: 'GET',
		path: '/hr/search',
		status: 200,
		ms: 12.5,
		job: 'introduction.expire',
		window: '2026-11-09T09:00',
		counts: { expired: 3 },
		entity_id: '3f1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e01',
		error: 'cannot read properties of undefined',
		mode: null,
	}
	expect(scrub(fields)).toEqual(fields)
})

test.each([
	'email',
	'password',
	'body',
	'form',
	'headers',
	'cookie',
	'authorization',
	'user',
	'q',
	'Path',
	'__proto__',
])('the unknown key %s is withheld, whatever it holds', (key) => {
	for (const value of ['canary', 7, true, null, { status: 200 }, ['canary']]) {
		const fields = Object.fromEntries([[key, value]])
		expect(Object.values(scrub(fields))).toEqual(['[withheld]'])
	}
})

const canaries = {
	'an address': 'amaka.obi+jobs@example.ng',
	'an address in capitals': 'AMAKA@EXAMPLE.NG',
	'an address beyond ASCII': 'adébáyọ̀@example.ng',
	'an address of one word': 'amaka@intranet',
	'a phone number': '+2348035550142',
	'a phone number in groups': '+234 (803) 555-0142',
	'a phone number with dots': '0803.555.0142',
	'a local phone number': '08035550142',
	'an account number': '0123456789',
	'a session token': 'mJ3kq0vXx2b7Yc9d_Rr1sTt5UuWwZz4A-a6Bb8CcDdE',
	'a sealed field': 'v1.k1.AAAAAAAAAAAAAAAA.Q2FuYXJ5.dGFndGFndGFndGFndGFn',
	'a password hash': '$2b$11$abcdefghijklmnopqrstuuABCDEFGHIJ.LMNOPQRSTU/WXYZ012345',
	'a key in hexadecimal': 'deadbeef'.repeat(8),
}

test.each(Object.entries(canaries))('%s is taken out of the texts of known keys', (_what, canary) => {
	const around = [
		canary,
		`before ${canary} after`,
		`"${canary}"`,
		`key=${canary};`,
		`<${canary}>`,
		`/s/${canary}`,
	]
	for (const text of around) {
		const { error, path } = scrub({ error: text, path: text })
		expect(error).not.toContain(canary)
		expect(error).toMatch(/\[(email|number|token|sealed|hash)\]/)
		expect(path).toBe(error)
	}
})

test('no part of a sealed field, a hash or an address is left behind', () => {
	for (const name of ['a sealed field', 'a password hash', 'an address beyond ASCII'] as const)
		expect(scrub({ error: `x ${canaries[name]} y` }).error).toMatch(/^x \[\w+\] y$/)
})

test('our own random ids stay readable', () => {
	const id = '12345678-1234-4234-8234-123456789012'
	expect(scrub({ error: `no introduction ${id}`, path: `/requests/${id}` })).toEqual({
		error: `no introduction ${id}`,
		path: `/requests/${id}`,
	})
})

test('places in the code stay readable in a stack', () => {
	const stack = 'at run (/srv/app/node_modules/@libsql/client/lib-esm/sqlite3.js:120:33)'
	expect(scrub({ stack }).stack).toBe(stack)
})

test.each([
	['a list', ['canary']],
	['a text deep inside', { a: { b: 'canary' } }],
	['a text inside', { name: 'canary' }],
	['a key that is no name', { 'canary@example.ng': 7 }],
	['a map', new Map([['canary', 'canary']])],
	['a function', () => 'canary'],
	['bytes', Buffer.from('canary')],
	['a symbol', Symbol('canary')],
])('%s under a known key is withheld', (_what, value) => {
	expect(JSON.stringify(scrub({ counts: value }))).not.toContain('canary')
})

test('an error gives its message, scrubbed, and nothing else', () => {
	const error = Object.assign(new Error('no mail to amaka@example.ng'), {
		response: 'canary',
		cause: 'canary',
	})
	expect(scrub({ error })).toEqual({ error: 'no mail to [email]' })
})

test('a text without end is cut', () => {
	expect(String(scrub({ error: 'x '.repeat(10_000) }).error)).toHaveLength(4_000)
})

test('no canary reaches a line of the log, at any level, under any key', () => {
	const lines: string[] = []
	const log = createLog('debug', { write: (line) => void lines.push(line) })
	for (const canary of Object.values(canaries)) {
		const fields = { error: new Error(canary), path: `/r/${canary}`, email: canary, nested: { deep: canary } }
		log.info({ ...fields, [canary]: 1 }, 'request')
		log.warn({ error: canary, counts: { [canary]: canary } }, 'request')
		log.error({ stack: `Error: ${canary}\n    at x (y.ts:1:1)` }, 'request')
	}
	expect(lines).toHaveLength(3 * Object.keys(canaries).length)
	expect(lines.every((line) => line.split('\n').length === 2)).toBe(true)
	const text = lines.join('')
	for (const canary of Object.values(canaries)) expect(text).not.toContain(canary)
})
