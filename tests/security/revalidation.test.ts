import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '#app/lib/hash.server.ts'
import { seedPeople, signInOverHttp } from '#tests/setup/people.ts'
import { type BootedServer, bootServer } from '#tests/setup/server.ts'

const AMAKA = 'amaka@demo.ng'
const TUNDE = 'tunde@demo.ng'
const ZENORA = 'hr@zenora.demo'

let server: BootedServer
const cookies: Record<string, string> = {}
let rolePath = ''

beforeAll(async () => {
	server = await bootServer({ DATA_DIR: seedPeople(60) })
	for (const email of [AMAKA, TUNDE, ZENORA]) cookies[email] = await signInOverHttp(server.origin, email)
	const roles = await get('/hr/roles', { cookie: cookies[ZENORA] ?? '' })
	rolePath = /\/hr\/roles\/[0-9a-f-]{36}/.exec(roles.body)?.[0] ?? ''
}, 180_000)
afterAll(() => server.stop())

type Answer = {
	status: number
	headers: Record<string, string | string[] | undefined>
	body: string
	head: string
}

/** One GET as a browser sends it; `head` is the status line and headers as they came. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const call = request(new URL(path, server.origin), { method, headers }, (answer) => {
			const chunks: Buffer[] = []
			answer.on('data', (chunk: Buffer) => chunks.push(chunk))
			answer.on('end', () => {
				const lines = answer.rawHeaders
					.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`))
					.join('')
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(chunks).toString('utf8'),
					head: `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${lines}\r\n`,
				})
			})
		})
		call.on('error', reject)
		call.end()
	})
}

const as = (email: string) => ({ cookie: cookies[email] ?? '' })
const tagOf = (answer: Answer) => String(answer.headers.etag ?? '')

/** What a browser sends the second time: the cookies it was handed, and the tag it holds. */
function again(answer: Answer, cookie: string) {
	const given = [answer.headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0] ?? '')
	return { cookie: [cookie, ...given].filter(Boolean).join('; '), 'if-none-match': tagOf(answer) }
}

/** Opens a page twice in a row. Jobs of the server may commit between the two, so a few rounds are allowed. */
async function twice(path: string, cookie = '', method = 'GET'): Promise<{ first: Answer; second: Answer }> {
	for (let round = 0; ; round += 1) {
		const first = await get(path, cookie ? { cookie } : {})
		const second = await get(path, again(first, cookie), method)
		if (second.status === 304 || round === 4) return { first, second }
	}
}

async function write(sql: string): Promise<void> {
	const client = createClient({ url: `file:${join(server.folder, 'nexus.db')}`, timeout: 5_000 })
	await client.execute(sql)
	client.close()
}

const visitorPages = [
	'/',
	'/login',
	'/join',
	'/join/professional',
	'/pricing',
	'/legal/privacy',
	'/help',
	'/contact',
]
const ownPages: [string, string][] = [
	['/home', AMAKA], ['/profile', AMAKA], ['/profile/basics', AMAKA], ['/profile/work', AMAKA], ['/notifications', AMAKA],
	['/menu', AMAKA], ['/hr', ZENORA], ['/hr/roles', ZENORA], ['/hr/roles/new', ZENORA], ['/menu', ZENORA],
] // prettier-ignore

test.each([...visitorPages.map((path) => [path, ''] as const), ...ownPages])(
	'%s of "%s" is a 304 the second time, of at most 300 bytes',
	async (path, who) => {
		const { first, second } = await twice(path, cookies[who])
		expect(first.status).toBe(200)
		expect(second.status).toBe(304)
		expect(second.body).toBe('')
		expect(tagOf(second)).toBe(tagOf(first))
		expect(Buffer.byteLength(second.head), second.head).toBeLessThanOrEqual(300)
	},
)

test('a role is a 304 the second time', async () => {
	expect((await twice(rolePath, cookies[ZENORA])).second.status).toBe(304)
})

test('HEAD is answered by the same tag', async () => {
	expect((await twice('/home', cookies[AMAKA], 'HEAD')).second.status).toBe(304)
})

test.each([...visitorPages.map((path) => [path, ''] as const), ...ownPages])(
	'%s of "%s" is the same to the byte when nothing has changed',
	async (path, who) => {
		const cookie = cookies[who] ?? again(await get(path), '').cookie
		const bodies = new Set<string>()
		const tags = new Set<string>()
		for (let round = 0; round < 3; round += 1) {
			const answer = await get(path, cookie ? { cookie } : {})
			bodies.add(answer.body)
			tags.add(tagOf(answer))
		}
		expect(bodies.size).toBeLessThanOrEqual(tags.size)
	},
)

test.each([
	['/hr/search', ZENORA],
	['/hr/requests', ZENORA],
	['/hr/notifications', ZENORA],
	['/requests', AMAKA],
	['/references', AMAKA],
	['/logout', AMAKA],
	['/status', AMAKA],
	['/demo/mailbox', AMAKA],
])('%s of %s is kept by nobody and carries no tag', async (path, who) => {
	const answer = await get(path, as(who))
	expect(answer.status).toBe(200)
	expect(answer.headers['cache-control']).toBe('no-store')
	expect(answer.headers.etag).toBeUndefined()
})

test('a commit of anybody, even of another process, is seen at once', async () => {
	const first = await get('/profile', as(AMAKA))
	await write(
		"UPDATE professionals SET current_title = 'Group Treasurer of the test' WHERE first_name = 'Amaka'",
	)
	const second = await get('/profile', again(first, cookies[AMAKA] ?? ''))
	expect(second.status).toBe(200)
	expect(tagOf(second)).not.toBe(tagOf(first))
	const basics = await get('/profile/basics', as(AMAKA))
	expect(basics.body).toContain('Group Treasurer of the test')
})

test('the tag of one person opens nothing for another, nor for a visitor', async () => {
	const hers = tagOf(await get('/home', as(AMAKA)))
	expect((await get('/home', { ...as(TUNDE), 'if-none-match': hers })).status).toBe(200)
	expect((await get('/home', { 'if-none-match': hers })).status).toBe(303)
	expect((await get('/home', { 'if-none-match': '*' })).status).toBe(303)
	expect((await get('/menu', { ...as(AMAKA), 'if-none-match': hers })).status).toBe(200)
	expect((await get('/home?tab=all', { ...as(AMAKA), 'if-none-match': hers })).status).toBe(200)
})

test('what a request says about itself is not believed', async () => {
	const answer = await get('/hr/search', { ...as(ZENORA), 'x-nexus-tag': 'made-up' })
	expect(answer.headers.etag).toBeUndefined()
})

test('a session that has ended is not told "unchanged"', async () => {
	const cookie = await signInOverHttp(server.origin, TUNDE)
	const { second, first } = await twice('/home', cookie)
	expect(second.status).toBe(304)
	const token = sha256(cookie.replace('nx=', ''))
	await write(`DELETE FROM user_sessions WHERE session_token = '${token}'`)
	expect((await get('/home', again(first, cookie))).status).toBe(303)
})

test('a request that runs out changes the page at that instant, without a commit', async () => {
	const at = Date.now() + 1_500
	await write(
		`UPDATE introduction_requests SET expires_at = ${at}, accepting_at = NULL WHERE id = (
			SELECT r.id FROM introduction_requests r JOIN professionals p ON p.id = r.sent_to_professional_id
			WHERE p.first_name = 'Amaka' AND r.status = 'pending' AND r.suppressed_at IS NULL LIMIT 1)`,
	)
	const before = await get('/home', as(AMAKA))
	await new Promise((resolve) => setTimeout(resolve, at - Date.now() + 50))
	const after = await get('/home', again(before, cookies[AMAKA] ?? ''))
	expect(after.status).toBe(200)
	expect(after.body).not.toBe(before.body)
})

test('a notice is shown once: its page carries no tag, and the one after it is another', async () => {
	const notice = 'nx_n=anything.at.all'
	const answer = await get('/home', { cookie: `${cookies[AMAKA]}; ${notice}` })
	expect(answer.status).toBe(200)
	expect(answer.headers.etag).toBeUndefined()
	const held = tagOf(await get('/home', as(AMAKA)))
	const asked = await get('/home', { cookie: `${cookies[AMAKA]}; ${notice}`, 'if-none-match': held })
	expect(asked.status).toBe(200)
})

test('Data saver is another page: no script, another tag, ten people instead of twenty', async () => {
	const plain = await get('/home', as(AMAKA))
	const byHeader = await get('/home', { ...as(AMAKA), 'save-data': 'on' })
	const byCookie = await get('/home', { cookie: `${cookies[AMAKA]}; nx_d=1` })
	expect(plain.body).toContain('<script type="module">')
	for (const small of [byHeader, byCookie]) {
		expect(small.body).not.toContain('<script')
		expect(String(small.headers['content-security-policy'])).not.toContain('script-src')
		expect(tagOf(small)).not.toBe(tagOf(plain))
		expect(small.headers.vary).toContain('Save-Data')
	}
	const cards = (body: string) => body.split('<article').length - 1
	const many = cards((await get('/hr/search', as(ZENORA))).body)
	const few = cards((await get('/hr/search', { ...as(ZENORA), 'save-data': 'on' })).body)
	expect(many).toBeGreaterThan(10)
	expect(few).toBe(10)
})

test('a visitor is sent no script but on the joining forms, and the policy names exactly what stands inline', async () => {
	for (const path of ['/', '/login', '/pricing', '/help']) {
		const { body, headers } = await get(path)
		expect(body, path).not.toContain('<script')
		expect(String(headers['content-security-policy']), path).not.toContain('script-src')
	}
	const form = await get('/join/company')
	expect(form.body.match(/<script/g)).toHaveLength(1)
	expect(String(form.headers['content-security-policy'])).toMatch(/script-src 'sha256-[\w+/=]+';/)
})

test('built files come compressed and are kept for good', async () => {
	const name = readdirSync('build/client/assets').find((file) => file.endsWith('.js.br'))
	const path = `/assets/${name?.replace(/\.br$/, '')}`
	const br = await get(path, { 'accept-encoding': 'gzip, br' })
	expect(br.headers).toMatchObject({
		'content-encoding': 'br',
		'content-type': expect.stringMatching(/javascript/),
		'cache-control': 'public, max-age=31536000, immutable',
		vary: 'Accept-Encoding',
	})
	const gzip = await get(path, { 'accept-encoding': 'gzip' })
	expect(gzip.headers['content-encoding']).toBe('gzip')
	const plain = await get(path)
	expect(plain.headers['content-encoding']).toBeUndefined()
	expect(Number(br.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']))
	expect((await get(`${path}.br`)).status).toBe(404)
})
