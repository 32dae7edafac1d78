import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const secret = z.string().refine((text) => Buffer.byteLength(text) >= 32, 'must hold at least 32 bytes')
const flag = z
	.enum(['0', '1', ''])
	.optional()
	.transform((value) => value === '1')
const port = z.coerce.number().int().min(1).max(65_535)

/** `kid:base64url,kid:base64url`; the first encrypts, all decrypt. */
const keyList = z.string().transform((text, issue) => {
	const entries = text.split(',').map((item) => item.trim().split(':'))
	const keys: Record<string, Uint8Array> = {}
	for (const [kid, value] of entries) {
		const bytes = Buffer.from(value ?? '', 'base64url')
		if (!/^[\w-]+$/.test(kid ?? '') || !kid || bytes.length < 32) {
			issue.addIssue({
				code: 'custom',
				message: 'must be kid:key pairs of 32 bytes in base64url, separated by commas',
			})
			return z.NEVER
		}
		keys[kid] = bytes
	}
	return { current: entries[0]?.[0] ?? '', keys }
})

const schema = z.object({
	NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
	PORT: port.default(3000),
	DATA_DIR: z.string().min(1).default('./data'),
	PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	LINK_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	DATABASE_URL: z
		.string()
		.regex(/^(file|libsql|https?|wss?):/, 'must start with file:, libsql: or http:')
		.optional(),
	DATABASE_AUTH_TOKEN: z.string().optional(),
	DATABASE_REPLICA_PATH: z.string().optional(),
	DATABASE_SYNC_SECONDS: z.coerce.number().int().min(1).default(1),
	DEMO_MODE: flag,
	MAINTENANCE: flag,
	DEMO_DELAYS: flag,
	DEMO_PROFESSIONALS: z.coerce.number().int().min(50).max(1_000_000).default(2_000),
	SESSION_SECRETS: z
		.string()
		.transform((text) => text.split(','))
		.pipe(z.array(secret).min(1)),
	PASSWORD_PEPPERS: keyList,
	FIELD_KEYS: keyList,
	BLIND_INDEX_KEY: secret,
	REF_KEY: secret,
	QSTASH_URL: z.string().optional(),
	QSTASH_TOKEN: z.string().optional(),
	QSTASH_CURRENT_SIGNING_KEY: secret,
	QSTASH_NEXT_SIGNING_KEY: secret,
	SMTP_URL: z.string().optional(),
	MAIL_FROM: z.string().default('theNexus <no-reply@localhost>'),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	BCRYPT_COST: z.coerce.number().int().min(4).max(15).default(11),
})

export type Env = Omit<z.infer<typeof schema>, 'PUBLIC_ORIGIN' | 'LINK_ORIGIN'> & {
	PUBLIC_ORIGIN: string
	LINK_ORIGIN: string
}

/** What the operator is told about each variable that boot may refuse. */
const mends: Record<string, string> = {
	SESSION_SECRETS: 'Set one or more random secrets of 32 bytes, separated by commas; the first signs.',
	PASSWORD_PEPPERS: 'Set kid:key pairs, for example "p1:" and 32 random bytes in base64url.',
	FIELD_KEYS: 'Set kid:key pairs, for example "k1:" and 32 random bytes in base64url.',
	BLIND_INDEX_KEY: 'Set a random secret of 32 bytes. Changing it later breaks look-ups by e-mail and phone.',
	REF_KEY: 'Set a random secret of 32 bytes. Changing it later changes the address of every card.',
	QSTASH_CURRENT_SIGNING_KEY: 'Copy it from the QStash console, or set a random secret of 32 bytes.',
	QSTASH_NEXT_SIGNING_KEY: 'Copy it from the QStash console, or set a random secret of 32 bytes.',
	PUBLIC_ORIGIN: 'Set the https address people open, such as https://thenexus.example.',
	LINK_ORIGIN: 'Set the https address of links in messages, or leave it out for PUBLIC_ORIGIN.',
	DATABASE_URL: 'Set file:PATH, libsql://HOST or http://HOST, or leave it out for a file in DATA_DIR.',
	PORT: 'Set a port number between 1 and 65535.',
}

/** Raised by boot; its message names each variable and its mend and shows no value. */
export class EnvError extends Error {
	override name = 'EnvError'
}

const secretNames = ['SESSION_SECRETS', 'BLIND_INDEX_KEY', 'REF_KEY', 'QSTASH_CURRENT_SIGNING_KEY', 'QSTASH_NEXT_SIGNING_KEY'] // prettier-ignore
const ringNames = { PASSWORD_PEPPERS: 'p1', FIELD_KEYS: 'k1' }

/** The secrets that the given variables lack, freshly made. */
function makeSecrets(raw: Variables): Record<string, string> {
	const made: Record<string, string> = {}
	for (const name of secretNames) if (!raw[name]) made[name] = randomBytes(32).toString('base64url')
	for (const [name, kid] of Object.entries(ringNames))
		if (!raw[name]) made[name] = `${kid}:${randomBytes(32).toString('base64url')}`
	return made
}

type Variables = Record<string, string | undefined>

/** An empty variable counts as absent, so that it cannot hide a stored one. */
function given(variables: Variables): Variables {
	return Object.fromEntries(Object.entries(variables).filter(([, value]) => value))
}

/** Of a name that stands twice the first value holds: what was made first has already sealed something. */
function readStored(file: string): Variables {
	const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
	const pairs = lines
		.map((line) => /^\s*([A-Z_0-9]+)\s*=\s*"?(.*?)"?\s*$/.exec(line))
		.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]] as const] : []))
	return Object.fromEntries(pairs.toReversed())
}

/** Adds lines and leaves those that are there; the file is its owner's alone. */
function store(file: string, made: Record<string, string>): void {
	const ended = !existsSync(file) || /(^|\n)$/.test(readFileSync(file, 'utf8'))
	const lines = Object.entries(made).map(([name, value]) => `${name}=${value}\n`)
	appendFileSync(file, `${ended ? '' : '\n'}${lines.join('')}`, { mode: 0o600 })
}

function refuse(problems: string[]): never {
	throw new EnvError(`The environment is not complete:\n${problems.map((line) => `  - ${line}`).join('\n')}`)
}

const realKeys = ['SMTP_URL', 'PAYSTACK_SECRET_KEY', 'FLUTTERWAVE_SECRET_KEY', 'QSTASH_TOKEN', 'TERMII_API_KEY', 'WHATSAPP_TOKEN', 'MEILISEARCH_URL', 'UPSTASH_REDIS_REST_URL'] // prettier-ignore

/** http to any other machine than this one. */
function isOpenHttp(origin: string | undefined): boolean {
	if (!origin?.startsWith('http:')) return false
	return !['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
}

/** Rules that join several variables. */
function crossCheck(env: z.infer<typeof schema>, raw: Variables): string[] {
	const problems: string[] = []
	const production = env.NODE_ENV === 'production'
	if (raw.QSTASH_DEV && production)
		problems.push('QSTASH_DEV makes the signature check accept public keys. Unset it.')
	if (env.DEMO_MODE) {
		const present = realKeys.filter((name) => raw[name])
		if (env.DATABASE_URL && !env.DATABASE_URL.startsWith('file:')) present.push('DATABASE_URL')
		for (const name of present) problems.push(`${name} must not stand beside DEMO_MODE=1. Unset one of them.`)
	}
	for (const name of ['PUBLIC_ORIGIN', 'LINK_ORIGIN'] as const)
		if (production && isOpenHttp(env[name])) problems.push(`${name} must be https. ${mends[name]}`)
	return problems
}

/**
 * Parses the environment. @throws EnvError naming each variable that is missing or wrong and how to mend it.
 * @param raw variables by name; nothing else is read
 */
export function parseEnv(raw: Record<string, string | undefined>): Env {
	const present = given(raw)
	const result = schema.safeParse(present)
	if (!result.success) {
		refuse(
			result.error.issues.map((issue) => {
				const name = String(issue.path[0])
				const what = name in present ? issue.message : 'is missing'
				return `${name}: ${what}. ${mends[name] ?? ''}`.trim()
			}),
		)
	}
	const problems = crossCheck(result.data, raw)
	if (problems.length) refuse(problems)
	const origin = (result.data.PUBLIC_ORIGIN ?? `http://localhost:${result.data.PORT}`).replace(/\/$/, '')
	return {
		...result.data,
		PUBLIC_ORIGIN: origin,
		LINK_ORIGIN: (result.data.LINK_ORIGIN ?? origin).replace(/\/$/, ''),
	}
}

/**
 * Reads process.env over `.env`. Outside production (or in the demo) missing secrets are made once and added
 * to `.env`, so that a second start signs and decrypts with the same keys; of two first starts that meet here
 * both take those that stand first.
 */
export function loadEnv(file = '.env', source: Record<string, string | undefined> = process.env): Env {
	// production's secrets are set on its host: keys that lie in a file beside the code must never pass for them
	if (source.NODE_ENV === 'production' && source.DEMO_MODE !== '1') return parseEnv(given(source))
	const raw = { ...readStored(file), ...given(source) }
	const made = makeSecrets(raw)
	if (Object.keys(made).length === 0) return parseEnv(raw)
	store(file, made)
	return parseEnv({ ...readStored(file), ...given(source) })
}

let cached: Env | undefined

/** The process's environment, parsed once. */
export function env(): Env {
	cached ??= loadEnv()
	return cached
}
