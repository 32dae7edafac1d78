import { afterEach, beforeEach, expect, test } from 'vitest'
import { professionals, users } from '#db/schema/index.ts'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { fillIn, get, post, signIn } from '#tests/setup/browser.ts'
import * as join from '#app/routes/public/join-professional.tsx'
import * as login from '#app/routes/public/login.tsx'
import * as menu from '#app/routes/account/menu.tsx'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

const person = {
	first_name: 'Ngozi',
	last_name: 'Eze',
	email: 'ngozi.eze@mail.example',
	password: 'a quiet river in Asaba',
	location_state: 'Lagos',
	location_city: 'Ikeja',
	is_adult: 'on',
	consent_matching: 'on',
	accept_terms: 'on',
}

/** A browser that has opened the joining page: its nonce cookie and the form's tokens. */
async function opened() {
	const page = await get(join, '/join/professional')
	const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
	const { tokens } = page.data as { tokens: { csrf: string; key: string } }
	return { cookie, hidden: { _csrf: tokens.csrf, _k: tokens.key } }
}

const people = () => app.runtime.database.fresh.select().from(professionals)

test('a form sent twice has one effect and one answer', async () => {
	const { cookie, hidden } = await opened()
	const first = await post(join, '/join/professional', { ...person, ...hidden }, { cookie })
	const second = await post(join, '/join/professional', { ...person, ...hidden }, { cookie })
	expect([first.status, second.status]).toEqual([303, 303])
	expect(second.location).toBe(first.location)
	expect(await people()).toHaveLength(1)
})

test('twenty sends at once have one effect', async () => {
	const { cookie, hidden } = await opened()
	const sends = Array.from({ length: 20 }, () =>
		post(join, '/join/professional', { ...person, ...hidden }, { cookie }),
	)
	const answers = await Promise.all(sends)
	expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303]))
	expect(await people()).toHaveLength(1)
})

test('the same key with other content brings the form back with what was typed', async () => {
	const { cookie, hidden } = await opened()
	await post(join, '/join/professional', { ...person, ...hidden }, { cookie })
	const other = await post(
		join,
		'/join/professional',
		{ ...person, ...hidden, first_name: 'Nkechi' },
		{ cookie },
	)
	expect(other.status).toBe(409)
	expect(other.data).toMatchObject({
		form: { values: { first_name: 'Nkechi' }, formErrors: [expect.stringContaining('Already saved')] },
	})
	expect(JSON.stringify(other.data)).not.toContain(person.password)
})

test('wrong fields come back with their sentences, typed values kept, and the password not', async () => {
	const answer = await fillInAs({
		...person,
		email: 'not an address',
		location_state: 'Atlantis',
		accept_terms: [],
	})
	expect(answer.status).toBe(422)
	const { form } = answer.data as {
		form: { errors: Record<string, string[]>; values: Record<string, string> }
	}
	expect(Object.keys(form.errors).sort()).toEqual(['accept_terms', 'email', 'location_state'])
	expect(form.values).toMatchObject({ first_name: 'Ngozi', email: 'not an address' })
	expect(JSON.stringify(form)).not.toContain(person.password)
	expect(await people()).toHaveLength(0)
})

async function fillInAs(fields: Record<string, string | string[]>, headers: Record<string, string> = {}) {
	const { cookie, hidden } = await opened()
	return post(join, '/join/professional', { ...hidden, ...fields }, { cookie, headers })
}

test('unknown fields are refused: nobody sets a column that the form does not offer', async () => {
	const answer = await fillInAs({ ...person, status: 'active', verification_status: 'premium' })
	expect(answer.status).toBe(422)
	expect(await people()).toHaveLength(0)
})

test.each([
	['another site', { 'sec-fetch-site': 'cross-site' }],
	['a sibling site', { 'sec-fetch-site': 'same-site' }],
	['a foreign Origin', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
	[
		'a foreign Origin handed on by the server',
		{ 'sec-fetch-site': '', 'x-nexus-origin': 'https://evil.example' },
	],
])('a form from %s is refused', async (_name, headers) => {
	const { cookie, hidden } = await opened()
	const request = new Request('http://localhost:3999/join/professional', {
		method: 'POST',
		body: new URLSearchParams({ ...person, ...hidden }).toString(),
		headers: Object.fromEntries(
			Object.entries({ 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers }).filter(
				([, value]) => value,
			),
		),
	})
	await expect(join.action({ request, params: {}, context: {} })).rejects.toMatchObject({ status: 403 })
	expect(await people()).toHaveLength(0)
})

test('a browser without Origin and Sec-Fetch headers proves itself by the form token', async () => {
	const { cookie, hidden } = await opened()
	const send = (fields: Record<string, string>) =>
		join.action({
			request: new Request('http://localhost:3999/join/professional', {
				method: 'POST',
				body: new URLSearchParams({ ...person, ...fields }).toString(),
				headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
			}),
			params: {},
			context: {},
		})
	await expect(send({})).rejects.toMatchObject({ status: 403 })
	await expect(send({ ...hidden, _csrf: 'wrong' })).rejects.toMatchObject({ status: 403 })
	expect(await send(hidden)).toMatchObject({ status: 303 })
})

test.each([
	[
		'too large',
		413,
		{ 'content-type': 'application/x-www-form-urlencoded' },
		`first_name=${'x'.repeat(103_000)}`,
	],
	['no form', 415, { 'content-type': 'application/json' }, '{}'],
	[
		'compressed',
		415,
		{ 'content-type': 'application/x-www-form-urlencoded', 'content-encoding': 'gzip' },
		'a=b',
	],
	['too many fields', 400, { 'content-type': 'application/x-www-form-urlencoded' }, 'a=1&'.repeat(65)],
	['a reserved name', 400, { 'content-type': 'application/x-www-form-urlencoded' }, '__proto__.admin=1'],
])('a body that is %s answers %i', async (_name, status, headers, body) => {
	const request = new Request('http://localhost:3999/join/professional', { method: 'POST', body, headers })
	await expect(join.action({ request, params: {}, context: {} })).rejects.toMatchObject({ status })
})

test('signed-out visitors are sent to the sign-in page and back', async () => {
	const answer = await get(menu, '/menu?x=1')
	expect(answer).toMatchObject({ status: 303, location: '/login?redirect_to=%2Fmenu%3Fx%3D1' })
})

test.each([
	'//evil.example',
	'/\\evil.example',
	'https:evil.example',
	'javascript:alert(1)',
	'/%09/evil',
	'/%0d%0aSet-Cookie:x',
	'evil',
])('after signing in, %s leads to one’s own home', async (redirect_to) => {
	const { cookie, hidden } = await opened()
	await post(join, '/join/professional', { ...person, ...hidden }, { cookie })
	await app.runtime.database.unsafeClient.execute(
		"UPDATE users SET status = 'active' WHERE user_type = 'professional'",
	)
	const answer = await fillIn(
		login,
		'/login',
		{ email: person.email, password: person.password, redirect_to },
		{ cookie },
	)
	expect(answer).toMatchObject({ status: 303, location: '/home' })
})

test('a person who is signed in is sent on from the sign-in page', async () => {
	const amaka = await make.professional(app)
	const cookie = await signIn(app, amaka.viewer)
	expect(await get(login, '/login', { cookie })).toMatchObject({ status: 303, location: '/home' })
	expect((await app.runtime.database.fresh.select().from(users)).length).toBe(2)
})
