import { request } from 'node:http'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedPeople, signInOverHttp } from '#tests/setup/people.ts'
import { type BootedServer, bootServer } from '#tests/setup/server.ts'

let server: BootedServer
let amaka = ''
let zenora = ''

beforeAll(async () => {
	server = await bootServer({ DATA_DIR: seedPeople(60) })
	amaka = await signInOverHttp(server.origin, 'amaka@demo.ng')
	zenora = await signInOverHttp(server.origin, 'hr@zenora.demo')
}, 180_000)
afterAll(() => server.stop())

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
type Sent = { headers?: Record<string, string>; body?: string; port?: number }

function send(
	method: string,
	path: string,
	{ headers = {}, body, port = server.port }: Sent = {},
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const call = request(
			{ host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } },
			(answer) => {
				const chunks: Buffer[] = []
				answer.on('data', (chunk: Buffer) => chunks.push(chunk))
				answer.on('end', () =>
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						body: Buffer.concat(chunks).toString('utf8'),
					}),
				)
			},
		)
		call.on('error', reject)
		call.end(body)
	})
}

const form = (cookie: string) => ({
	cookie,
	'content-type': 'application/x-www-form-urlencoded',
	'sec-fetch-site': 'same-origin',
})

const hidden = (html: string, name: string) =>
	new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** The two machine fields of a page's first form. */
const tokensOf = (html: string) => `_csrf=${hidden(html, '_csrf')}&_k=${hidden(html, '_k')}`

function expectPage(answer: Answer, status: number, title: string) {
	expect(answer.status).toBe(status)
	expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
	expect(answer.headers['cache-control']).toBe('no-store')
	expect(String(answer.headers['content-security-policy'])).toMatch(/style-src 'sha256-/)
	expect(answer.headers['x-content-type-options']).toBe('nosniff')
	expect(answer.body).toMatch(/^<!doctype html><html lang="en-NG">/)
	expect(answer.body).toContain(`<h1>${title}</h1>`)
	expect(answer.body).toMatch(/<style>[^<]+<\/style>/)
	expect(answer.body).not.toMatch(/<script|SQLITE|at file:|node_modules/)
	expect(Buffer.byteLength(answer.body)).toBeLessThan(8_000)
}

test('refusals before any route are pages like all others', async () => {
	expectPage(await send('TRACE', '/'), 405, 'That cannot be done here')
	expectPage(await send('GET', '/%E0%A4%A'), 400, 'That request cannot be read')
	expectPage(await send('GET', `/${'x'.repeat(5_000)}`), 414, 'That address is too long')
	expectPage(
		await send('GET', '/', { headers: { host: 'evil.example' } }),
		421,
		'This address is not served here',
	)
})

test('refusals of routes: method, size, kind of body, right', async () => {
	const put = await send('PUT', '/')
	expectPage(put, 405, 'That cannot be done here')
	expect(put.headers.allow).toBe('GET, HEAD, POST')
	const large = await send('POST', '/login', { headers: form(''), body: `a=${'x'.repeat(200_000)}` })
	expectPage(large, 413, 'That is too large')
	const unmeasured = await send('POST', '/login', {
		headers: { ...form(''), 'transfer-encoding': 'chunked' },
		body: `a=${'x'.repeat(200_000)}`,
	})
	expectPage(unmeasured, 413, 'That is too large')
	const json = await send('POST', '/login', { headers: { 'content-type': 'application/json' }, body: '{}' })
	expectPage(json, 415, 'That kind of file or form is not read here')
	const foreign = await send('POST', '/notifications', {
		headers: { ...form(amaka), 'sec-fetch-site': 'cross-site' },
		body: 'intent=read_all',
	})
	expectPage(foreign, 403, 'You may not open this page')
})

test('one 404 for a thing that is hidden and for one that is not there', async () => {
	const absent = await send('GET', '/requests/6f1c2a34-5b6d-4e7f-8a90-123456789abc', {
		headers: { cookie: amaka },
	})
	expectPage(absent, 404, 'Page not found')
	const foreign = await send('GET', '/hr/search', { headers: { cookie: amaka } })
	const nowhere = await send('GET', '/nowhere', { headers: { cookie: amaka } })
	expect(new Set([absent.body, foreign.body, nowhere.body]).size).toBe(1)
})

/** The database as another process holds it. */
function onFile<T>(work: (database: Database.Database) => T): T {
	const database = new Database(join(server.folder, 'nexus.db'))
	try {
		return work(database)
	} finally {
		database.close()
	}
}

test('a fault says so, names its request and nothing else; the log has the rest', async () => {
	onFile((database) => database.exec('ALTER TABLE notifications RENAME TO notifications_away'))
	const answer = await send('GET', '/notifications', { headers: { cookie: amaka } })
	const lone = await send('GET', '/notifications.data', { headers: { cookie: amaka } })
	onFile((database) => database.exec('ALTER TABLE notifications_away RENAME TO notifications'))
	expectPage(answer, 500, 'Something went wrong')
	const reference = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(answer.body)?.[0] ?? 'none'
	expect(server.output()).toContain(`"request_id":"${reference}"`)
	expect(lone.body).not.toMatch(/no such table|SQLITE|notifications_away/)
	expect((await send('GET', '/notifications', { headers: { cookie: amaka } })).status).toBe(200)
})

test('a busy database is a 503 that says when to come back, with the form as it was', async () => {
	const page = await send('GET', '/notifications', { headers: { cookie: amaka } })
	const holder = new Database(join(server.folder, 'nexus.db'))
	holder.exec('BEGIN IMMEDIATE')
	const answer = await send('POST', '/notifications', {
		headers: form(amaka),
		body: `${tokensOf(page.body)}&intent=read_all`,
	})
	holder.close()
	expect(answer.status).toBe(503)
	expect(answer.headers['retry-after']).toBe('5')
	expect(answer.headers['cache-control']).toBe('no-store')
})

test('a limit is a 429 that says when to come back, as a page and as a form', async () => {
	onFile((database) =>
		database.exec(
			"UPDATE system_settings SET setting_value = '1' WHERE setting_key = 'search_limit_per_hour'",
		),
	)
	await send('GET', '/hr/search?q=one', { headers: { cookie: zenora } })
	const page = await send('GET', '/hr/search?q=two', { headers: { cookie: zenora } })
	expectPage(page, 429, 'Too many attempts')
	expect(Number(page.headers['retry-after'])).toBeGreaterThan(3_000)
	expect(page.body).toMatch(/Try again in about \d+ minutes\./)
	let last: Answer | null = null
	const claim = await send('GET', '/verify')
	const cookie = String(claim.headers['set-cookie']).split(';')[0] ?? ''
	for (let attempt = 0; attempt < 70 && last?.status !== 429; attempt += 1)
		last = await send('POST', '/verify', {
			headers: form(cookie),
			body: `${tokensOf(claim.body)}&claim=hr%40zenora.demo`,
		})
	expect(last?.status).toBe(429)
	expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
})

test('closed for maintenance: every address says so, and the process lives', async () => {
	const closed = await bootServer({ MAINTENANCE: '1' })
	try {
		for (const path of ['/', '/home', '/hr/search', '/nowhere']) {
			const answer = await send('GET', path, { port: closed.port })
			expectPage(answer, 503, 'Not available for the moment')
			expect(answer.body).toContain('closed for a short while')
			expect(answer.headers['retry-after']).toBe('600')
		}
		expect((await send('GET', '/healthz', { port: closed.port })).status).toBe(200)
		expect((await send('GET', '/readyz', { port: closed.port })).status).toBe(503)
		expect((await send('POST', '/machine/jobs/mail.send', { port: closed.port })).status).toBe(503)
	} finally {
		await closed.stop()
	}
})
