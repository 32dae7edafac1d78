import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signDelivery } from '#app/integrations/scheduler/sign.server.ts'
import { type BootedServer, bootServer, testSecrets } from '#tests/setup/server.ts'

let server: BootedServer
beforeAll(async () => {
	server = await bootServer()
})
afterAll(() => server.stop())

type Raw = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

/** One request as given: fetch would mend paths and hosts. */
function raw(
	method: string,
	path: string,
	headers: Record<string, string> = {},
	body?: string,
): Promise<Raw> {
	return new Promise((resolve, reject) => {
		const call = request(
			{
				host: '127.0.0.1',
				port: server.port,
				method,
				path,
				headers: { host: `localhost:${server.port}`, ...headers },
			},
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

const ID = '6f1c2a34-5b6d-4e7f-8a90-123456789abc'

/** Every address of the route table, with ids that do not exist. */
const table = readFileSync(join(import.meta.dirname, '../../app/routes.ts'), 'utf8')
const publicPaths = [
	'/',
	'/join',
	'/join/professional',
	'/join/company',
	'/join/sent',
	'/login',
	'/leave',
	'/style',
	'/how-it-works',
	'/confidentiality',
	'/pricing',
	'/rights',
	'/never-pay',
	'/scam',
	'/verify',
	'/legal/privacy',
	'/help',
	'/help/joining',
	'/contact',
	'/grievance',
	'/status',
	'/sitemap.xml',
	'/robots.txt',
	'/.well-known/security.txt',
	'/demo/mailbox',
	'/healthz',
	'/readyz',
]
const signedIn = [
	'/menu', '/logout', '/home', '/profile', '/profile/basics', '/profile/preferences', '/profile/work', `/profile/work/${ID}`,
	'/profile/education', '/profile/skills', '/profile/certifications', '/references', `/references/${ID}`, '/requests', `/requests/${ID}`,
	'/notifications', '/hr', '/hr/terms', '/hr/roles', '/hr/roles/new', `/hr/roles/${ID}`, `/hr/roles/${ID}/edit`, '/hr/search',
	'/hr/p/AAAAAAAAAAAAAAAAAAAAAA', '/hr/requests', '/hr/requests/new', `/hr/requests/${ID}`, '/hr/notifications', '/admin',
	'/admin/verify/professionals', `/admin/verify/professionals/${ID}`, '/admin/verify/companies', `/admin/verify/companies/${ID}`,
] // prettier-ignore

test('the lists here cover the route table', () => {
	const files = new Set([...table.matchAll(/'routes\/[^']+'/g)].map((match) => match[0]))
	const outside = ['public/verify-email', 'machine/jobs', 'public/not-found']
	expect(
		publicPaths.length +
			new Set(signedIn.map((path) => path.replace(/\/(6f1c[^/]*|AAAA[^/]*)/, '/:id'))).size,
	).toBeGreaterThanOrEqual(files.size - outside.length)
})

test.each(publicPaths)('%s answers a visitor', async (path) => {
	const answer = await raw('GET', path)
	expect(answer.status).toBe(200)
	expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
})

test.each(signedIn)('%s sends a visitor to the sign-in page, as a page and as lone data', async (path) => {
	const page = await raw('GET', path)
	expect(page.status).toBe(303)
	expect(page.headers.location).toMatch(/^\/login/)
	const lone = await raw('GET', `${path}.data`)
	expect([202, 204, 302, 303]).toContain(lone.status)
	expect(lone.body).not.toMatch(/"(professional|company_name|tokens|csrf)"/)
})

test.each(signedIn)('a form sent to %s without a session changes nothing and is no fault', async (path) => {
	const answer = await raw('POST', path, { 'content-type': 'application/x-www-form-urlencoded' }, 'a=b')
	expect(answer.status).toBeGreaterThanOrEqual(300)
	expect(answer.status).toBeLessThan(500)
})

test('pages carry the policy by hash, and only marketing pages may be indexed', async () => {
	const landing = await raw('GET', '/')
	expect(landing.headers['content-security-policy']).toMatch(
		/^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src/,
	)
	expect(landing.headers['x-robots-tag']).toBeUndefined()
	const login = await raw('GET', '/login')
	expect(login.headers['x-robots-tag']).toBe('noindex, nofollow')
	expect(login.headers['cache-control']).toBe('private, no-cache')
	for (const page of [landing, login]) expect(page.body).not.toMatch(/<script|style="|\son\w+="/)
})

test('a marketing page is public for whoever brings no cookie and gets none, and private for all others', async () => {
	const cacheOf = async (path: string, headers?: Record<string, string>) =>
		(await raw('GET', path, headers)).headers['cache-control']
	for (const path of ['/', '/pricing?cycle=annual', '/legal/privacy', '/help/joining'])
		expect(await cacheOf(path), path).toBe('public, max-age=60, stale-while-revalidate=86400')
	expect(await cacheOf('/pricing', { cookie: 'nx=a-session' })).toBe('private, no-cache')
	expect(await cacheOf('/pricing', { cookie: 'nx_n=a-notice' })).toBe('private, no-cache')
	for (const path of ['/contact', '/scam', '/verify', '/join/professional'])
		expect(await cacheOf(path), path).toBe('private, no-cache')
	expect(await cacheOf('/status')).toBe('no-store')
	expect(await cacheOf('/legal/unknown')).toBe('no-store')
})

test('one 404 for absent, malformed and foreign addresses, byte for byte', async () => {
	const bodies = await Promise.all(
		[
			'/nothing',
			'/hr-nothing/at/all',
			'/verify-email/unknown',
			'/machine/unknown',
			'/legal/unknown',
			'/help/unknown',
		].map((path) => raw('GET', path)),
	)
	expect(new Set(bodies.map((answer) => answer.status))).toEqual(new Set([404]))
	expect(new Set(bodies.map((answer) => answer.body)).size).toBe(1)
})

test.each([
	['TRACE', '/', 405],
	['PUT', '/', 405],
	['DELETE', '/login', 405],
	['PATCH', '/hr/search', 405],
	['POST', '/', 405],
	['GET', '/%E0%A4%A', 400],
	['GET', `/${'x'.repeat(5_000)}`, 414],
	['GET', '/machine/jobs/mail.send', 405],
	['POST', '/nothing', 404],
])('%s %s is refused without a fault', async (method, path, status) => {
	expect((await raw(method, path)).status).toBe(status)
})

test('another host is not served; the three local names are one', async () => {
	expect((await raw('GET', '/', { host: 'evil.example' })).status).toBe(421)
	expect((await raw('GET', '/', { host: `127.0.0.1:${server.port}` })).status).toBe(200)
	expect((await raw('GET', '/healthz', { host: 'probe.internal' })).status).toBe(200)
})

function delivery(over: Partial<Parameters<typeof signDelivery>[0]> = {}, name = 'outbox.sweep') {
	const body = over.body ?? '{}'
	const signature = signDelivery({
		key: testSecrets.QSTASH_CURRENT_SIGNING_KEY,
		url: `${server.origin}/machine/jobs/${name}`,
		body,
		messageId: 'm1',
		at: Date.now(),
		...over,
	})
	return {
		'upstash-signature': signature,
		'upstash-message-id': crypto.randomUUID(),
		'content-type': 'application/json',
	}
}

test('a job runs by a signed delivery alone', async () => {
	const path = '/machine/jobs/outbox.sweep'
	expect((await raw('POST', path, delivery(), '{}')).status).toBe(200)
	expect((await raw('POST', path, {}, '{}')).status).toBe(401)
	expect((await raw('POST', path, delivery({ key: 'sig_7kYjw48mhY7kAjqNGcy6cr29RJ6r' }), '{}')).status).toBe(
		401,
	)
	expect(
		(await raw('POST', path, delivery({ url: `${server.origin}/machine/jobs/other` }), '{}')).status,
	).toBe(401)
	expect((await raw('POST', path, delivery(), '{"changed":1}')).status).toBe(401)
	expect((await raw('POST', path, delivery({ at: Date.now() - 400_000 }), '{}')).status).toBe(401)
	expect((await raw('POST', '/machine/jobs/nothing', delivery({}, 'nothing'), '{}')).status).toBe(404)
	const malformed = await raw(
		'POST',
		'/machine/jobs/mail.send',
		delivery({ body: '[1]' }, 'mail.send'),
		'[1]',
	)
	expect(malformed.status).toBe(489)
})

test('a repeated delivery runs once', async () => {
	const headers = delivery()
	const first = await raw('POST', '/machine/jobs/outbox.sweep', headers, '{}')
	const second = await raw('POST', '/machine/jobs/outbox.sweep', headers, '{}')
	expect(JSON.parse(first.body)).toMatchObject({ status: 'done' })
	expect(JSON.parse(second.body)).toMatchObject({ status: 'repeated' })
})

test('logs hold no address, token or name', async () => {
	const body = new URLSearchParams({
		email: 'canary.person@mail.example',
		password: 'canary-password-123',
	}).toString()
	await raw(
		'POST',
		'/login',
		{ 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
		body,
	)
	await raw(
		'GET',
		'/verify-email/canarytokencanarytokencanarytokencanarytok1?email=canary.person@mail.example',
	)
	expect(server.output()).not.toMatch(/canary/)
	expect(server.output()).toContain('"msg":"request"')
})

test('a second server on the same folder stops and names the first', async () => {
	await expect(bootServer({ DATA_DIR: server.folder })).rejects.toThrow(`http://127.0.0.1:${server.port}`)
})

test.each(Object.keys(testSecrets))('production without %s stops and names it', async (name) => {
	const start = bootServer({ DEMO_MODE: '', [name]: '', PUBLIC_ORIGIN: 'https://nexus.example' })
	await expect(start).rejects.toThrow(name)
})
