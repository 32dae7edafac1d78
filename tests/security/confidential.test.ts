import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ref } from '#app/policy/reference.server.ts'
import { seedPeople, signInOverHttp } from '#tests/setup/people.ts'
import { type BootedServer, bootServer, testSecrets } from '#tests/setup/server.ts'

let server: BootedServer
let amakaId = ''
const companies: Record<string, string> = {}
const cookies: Record<string, string> = {}
const readers = {
	'hr@zenora.demo': 'Zenora Energy',
	'hr@kolabank.demo': 'Kola Bank',
	'hr@kolapensions.demo': 'Kola Pensions',
}
const group = ['hr@kolabank.demo', 'hr@kolapensions.demo'] as const

beforeAll(async () => {
	server = await bootServer({ DATA_DIR: seedPeople(400) })
	const client = createClient({ url: `file:${join(server.folder, 'nexus.db')}` })
	const amaka = await client.execute(
		"SELECT id FROM professionals WHERE first_name = 'Amaka' AND last_name = 'Obiora'",
	)
	amakaId = String(amaka.rows[0]?.id)
	for (const [email, name] of Object.entries(readers)) {
		const { rows } = await client.execute({
			sql: 'SELECT id FROM companies WHERE company_name LIKE ?',
			args: [`${name}%`],
		})
		companies[email] = String(rows[0]?.id)
		cookies[email] = await signInOverHttp(server.origin, email)
	}
	client.close()
}, 180_000)
afterAll(() => server.stop())

const herRef = (email: string) => ref(companies[email] ?? '', amakaId, testSecrets.REF_KEY)

async function page(email: string, path: string, init: RequestInit = {}) {
	const answer = await fetch(server.origin + path, {
		redirect: 'manual',
		...init,
		headers: { cookie: cookies[email] ?? '', ...init.headers },
	})
	return { status: answer.status, body: await answer.text(), headers: Object.fromEntries(answer.headers) }
}

const refsIn = (html: string) => [...html.matchAll(/\/hr\/p\/([\w-]{22})/g)].map((match) => match[1] ?? '')

/** Every ref of a search, page after page. */
async function refsOf(email: string, query: string): Promise<Set<string>> {
	const refs = new Set<string>()
	for (let path: string | null = `/hr/search?size=50&${query}`; path;) {
		const { status, body } = await page(email, path)
		expect(status, path).toBe(200)
		for (const found of refsIn(body)) refs.add(found)
		const next =
			/href="(\/hr\/search\?[^"]*after=[^"]+|\?[^"]*after=[^"]+)"/
				.exec(body)?.[1]
				?.replaceAll('&amp;', '&') ?? null
		path = next?.startsWith('?') ? `/hr/search${next}` : next
	}
	return refs
}

test('Zenora finds her, as a card like any other', async () => {
	const found = await refsOf('hr@zenora.demo', 'function=Finance&location_state=Lagos')
	expect(found.has(herRef('hr@zenora.demo'))).toBe(true)
	const card = await page('hr@zenora.demo', `/hr/p/${herRef('hr@zenora.demo')}`)
	expect(card.status).toBe(200)
	expect(card.body).not.toMatch(/Amaka|Obiora|Kola|amaka@/)
})

test.each(group)('%s finds her by no search', async (email) => {
	const queries = ['', 'function=Finance', 'function=Finance&location_state=Lagos', 'q=FCA', 'q=amaka', 'q=obiora', 'q=kola', 'industry=Financial+Services', 'seniority_level=executive', 'q=risk&sort=experience'] // prettier-ignore
	for (const query of queries) expect((await refsOf(email, query)).has(herRef(email)), query).toBe(false)
})

test.each(group)('%s meets the same answer at her address as at one of nobody', async (email) => {
	const nobody = ref(companies[email] ?? '', '6f1c2a34-5b6d-4e7f-8a90-123456789abc', testSecrets.REF_KEY)
	const answers = await Promise.all([herRef(email), nobody, 'x'].map((name) => page(email, `/hr/p/${name}`)))
	expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404])
	expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
	expect(new Set(answers.map(({ headers }) => JSON.stringify({ ...headers, date: '' }))).size).toBe(1)
	const form = await page(email, `/hr/requests/new?ref=${herRef(email)}`)
	expect(form).toMatchObject({
		status: 404,
		body: (await page(email, `/hr/requests/new?ref=${nobody}`)).body,
	})
})

test('a ref is worth nothing to another company', async () => {
	expect((await page('hr@zenora.demo', `/hr/p/${herRef('hr@kolabank.demo')}`)).status).toBe(404)
})

test.each(group)('a name that she has and nonsense read the same to %s', async (email) => {
	const text = async (q: string) =>
		(await page(email, `/hr/search?q=${q}`)).body.replaceAll(q, 'Q').replace(/\d+ of 100/g, '')
	expect(await text('obiora')).toBe(await text('zzyzzx'))
})
