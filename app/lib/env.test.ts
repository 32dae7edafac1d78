import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { EnvError, loadEnv, parseEnv } from './env.server.ts'

const secret = (name: string) => `${name}-canary-0123456789abcdef0123456789`
const ring = (kid: string) => `${kid}:${Buffer.from(secret(kid)).toString('base64url')}`

const secrets = {
	SESSION_SECRETS: secret('session'),
	PASSWORD_PEPPERS: ring('p1'),
	FIELD_KEYS: ring('k1'),
	BLIND_INDEX_KEY: secret('blind'),
	REF_KEY: secret('ref'),
	QSTASH_CURRENT_SIGNING_KEY: secret('current'),
	QSTASH_NEXT_SIGNING_KEY: secret('next'),
}
const production = { ...secrets, NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://thenexus.example' }
const demo = { ...secrets, NODE_ENV: 'production', DEMO_MODE: '1' }

/** The message of the refusal, or null when it was taken. */
function refusal(raw: Record<string, string | undefined>): string | null {
	try {
		parseEnv(raw)
		return null
	} catch (error) {
		if (!(error instanceof EnvError)) throw error
		return error.message
	}
}

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-env-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}

test('secrets alone are enough, and the rest has its defaults', () => {
	expect(parseEnv(secrets)).toMatchObject({
		NODE_ENV: 'development',
		PORT: 3000,
		DATA_DIR: './data',
		PUBLIC_ORIGIN: 'http://localhost:3000',
		LINK_ORIGIN: 'http://localhost:3000',
		DEMO_MODE: false,
		DEMO_PROFESSIONALS: 2_000,
	})
})

test.each(Object.keys(secrets))(
	'in production a missing %s is named with its mend, and no value is shown',
	(name) => {
		for (const value of [undefined, '']) {
			const message = refusal({ ...production, [name]: value })
			expect(message).toMatch(new RegExp(`- ${name}: is missing\\. (Set|Copy) .+`))
			expect(message).not.toContain('canary')
			expect(message?.match(/^ {2}- /gm)).toHaveLength(1)
		}
	},
)

test('all that is missing is told at once', () => {
	const message = refusal({ NODE_ENV: 'production' }) ?? ''
	for (const name of Object.keys(secrets)) expect(message).toContain(`${name}: is missing`)
})

test.each([
	['SESSION_SECRETS', 'short-canary'],
	['SESSION_SECRETS', `${secret('session')},short-canary`],
	['PASSWORD_PEPPERS', 'canary'],
	['PASSWORD_PEPPERS', 'p1:c2hvcnQtY2FuYXJ5'],
	['FIELD_KEYS', `${ring('k1')},k2:canary`],
	['FIELD_KEYS', ring('k.1').replace('k.1', 'canary.1')],
	['FIELD_KEYS', ring('')],
	['BLIND_INDEX_KEY', 'short-canary'],
	['REF_KEY', 'short-canary'],
	['QSTASH_CURRENT_SIGNING_KEY', 'short-canary'],
	['DATABASE_URL', 'postgres://canary:canary@host/db'],
	['PUBLIC_ORIGIN', 'canary'],
	['PUBLIC_ORIGIN', 'ftp://canary.example'],
	['PORT', 'canary'],
	['PORT', '70000'],
	['PORT', '0'],
])('a wrong %s is refused, named, mended and not shown: %#', (name, value) => {
	const message = refusal({ ...production, [name]: value })
	expect(message).toMatch(new RegExp(`- ${name}: .+\\. (Set|Copy) .+`))
	expect(message).not.toContain('canary')
	expect(message).not.toContain(value)
})

test('the first key of a ring encrypts, all are kept', () => {
	const { FIELD_KEYS } = parseEnv({ ...secrets, FIELD_KEYS: `${ring('k2')}, ${ring('k1')}` })
	expect(FIELD_KEYS.current).toBe('k2')
	expect(Object.keys(FIELD_KEYS.keys)).toEqual(['k2', 'k1'])
	expect(Buffer.from(FIELD_KEYS.keys.k1 ?? []).toString()).toBe(secret('k1'))
})

test.each([
	['SMTP_URL', 'smtp://canary@mail.example'],
	['PAYSTACK_SECRET_KEY', 'sk_live_canary'],
	['FLUTTERWAVE_SECRET_KEY', 'FLWSECK-canary'],
	['QSTASH_TOKEN', 'canary'],
	['TERMII_API_KEY', 'canary'],
	['WHATSAPP_TOKEN', 'canary'],
	['MEILISEARCH_URL', 'https://canary.example'],
	['UPSTASH_REDIS_REST_URL', 'https://canary.example'],
	['DATABASE_URL', 'libsql://canary.turso.io'],
])('the demo is refused beside a real %s', (name, value) => {
	const message = refusal({ ...demo, [name]: value })
	expect(message).toContain(`${name} must not stand beside DEMO_MODE=1`)
	expect(message).not.toContain('canary')
	expect(refusal({ ...production, [name]: value })).toBeNull()
	expect(refusal({ ...demo, [name]: '' })).toBeNull()
})

test('the demo runs on a file, over http on this machine', () => {
	expect(refusal({ ...demo, DATABASE_URL: 'file:data/nexus.db', PORT: '4100' })).toBeNull()
	expect(parseEnv({ ...demo, PORT: '4100' }).PUBLIC_ORIGIN).toBe('http://localhost:4100')
})

test.each(['PUBLIC_ORIGIN', 'LINK_ORIGIN'])(
	'in production %s is https, unless it is this machine',
	(name) => {
		for (const origin of [
			'http://thenexus.example',
			'http://192.168.1.5:3000',
			'http://localhost.thief.example',
		])
			expect(refusal({ ...production, [name]: origin })).toContain(`${name} must be https. Set`)
		for (const origin of [
			'http://localhost:3000',
			'http://127.0.0.1:3000',
			'http://[::1]:3000',
			'https://nexus.example',
		])
			expect(refusal({ ...production, [name]: origin })).toBeNull()
		expect(refusal({ ...secrets, [name]: 'http://192.168.1.5:3000' })).toBeNull()
	},
)

test('origins lose their last slash, and links follow the public origin', () => {
	const env = parseEnv({ ...production, PUBLIC_ORIGIN: 'https://thenexus.example/' })
	expect(env).toMatchObject({
		PUBLIC_ORIGIN: 'https://thenexus.example',
		LINK_ORIGIN: 'https://thenexus.example',
	})
	expect(parseEnv({ ...production, LINK_ORIGIN: 'https://n.example/' }).LINK_ORIGIN).toBe('https://n.example')
})

test('in production public signing keys cannot be switched on', () => {
	expect(refusal({ ...production, QSTASH_DEV: '1' })).toMatch(/QSTASH_DEV .* Unset it/)
	expect(refusal({ ...secrets, QSTASH_DEV: '1' })).toBeNull()
})

test('the first start makes what is missing, once, in a file for its owner alone', () => {
	const file = join(newFolder(), '.env')
	const first = loadEnv(file, {})
	const text = readFileSync(file, 'utf8')
	expect(statSync(file).mode & 0o777).toBe(0o600)
	expect(text.match(/^\w+=.+$/gm)).toHaveLength(Object.keys(secrets).length)
	expect(text).not.toContain('PUBLIC_ORIGIN')
	expect(loadEnv(file, {})).toEqual(first)
	expect(readFileSync(file, 'utf8')).toBe(text)
	const other = loadEnv(join(newFolder(), '.env'), {})
	expect(other.FIELD_KEYS.keys).not.toEqual(first.FIELD_KEYS.keys)
	expect(other.REF_KEY).not.toBe(first.REF_KEY)
})

test('what stands in the file stays, and only what is missing is added', () => {
	const file = join(newFolder(), '.env')
	const own = `# our own\nPORT="4200"\nFIELD_KEYS=${ring('k7')}\nBLIND_INDEX_KEY=\nsome words`
	writeFileSync(file, own)
	const env = loadEnv(file, {})
	expect(readFileSync(file, 'utf8').startsWith(`${own}\n`)).toBe(true)
	expect(env).toMatchObject({ PORT: 4200, FIELD_KEYS: { current: 'k7' } })
	expect(env.BLIND_INDEX_KEY.length).toBeGreaterThan(31)
	expect(loadEnv(file, {})).toEqual(env)
})

test('the environment goes before the file, but an empty variable hides no stored key', () => {
	const file = join(newFolder(), '.env')
	const first = loadEnv(file, {})
	const text = readFileSync(file, 'utf8')
	expect(loadEnv(file, { PORT: '4300', FIELD_KEYS: '', REF_KEY: undefined })).toEqual({
		...first,
		PORT: 4300,
		PUBLIC_ORIGIN: 'http://localhost:4300',
		LINK_ORIGIN: 'http://localhost:4300',
	})
	expect(readFileSync(file, 'utf8')).toBe(text)
})

test('of two first starts that meet, both take the keys that stand first', () => {
	const file = join(newFolder(), '.env')
	const first = loadEnv(file, {})
	writeFileSync(file, `${readFileSync(file, 'utf8')}FIELD_KEYS=${ring('k9')}\nREF_KEY=${secret('later')}\n`)
	expect(loadEnv(file, {})).toEqual(first)
})

test('production makes no secret and writes no file; the demo does', () => {
	const file = join(newFolder(), '.env')
	expect(() => loadEnv(file, { NODE_ENV: 'production' })).toThrow(EnvError)
	expect(() => statSync(file)).toThrow(/ENOENT/)
	expect(loadEnv(file, { NODE_ENV: 'production', DEMO_MODE: '1' }).DEMO_MODE).toBe(true)
	expect(statSync(file).size).toBeGreaterThan(0)
})
