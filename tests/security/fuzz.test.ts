import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BootedServer, bootServer } from '#tests/setup/server.ts'
import { seedPeople, signInOverHttp } from '#tests/setup/people.ts'

let server: BootedServer
const cookies: Record<string, string> = {}
const people = ['amaka@demo.ng', 'hr@zenora.demo', 'hr@kolabank.demo', 'admin@demo.ng', 'moderator@demo.ng']

beforeAll(async () => {
	server = await bootServer({ DATA_DIR: seedPeople(60) })
	for (const person of people) cookies[person] = await signInOverHttp(server.origin, person)
}, 120_000)
afterAll(() => server.stop())

/** Seeded like every random test here: a failing run fails again. */
function random(seed: number) {
	let state = seed
	return (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return state % below
	}
}

const paths = [
	'/', '/login', '/join/professional', '/join/company', '/verify-email/:x', '/menu', '/home', '/profile', '/profile/basics',
	'/profile/work/:x', '/profile/education/:x', '/profile/skills', '/profile/certifications/:x', '/references/:x', '/requests',
	'/requests/:x', '/notifications', '/hr', '/hr/roles', '/hr/roles/:x', '/hr/roles/:x/edit', '/hr/search', '/hr/p/:x', '/hr/requests',
	'/hr/requests/new', '/hr/requests/:x', '/hr/notifications', '/hr/terms', '/admin', '/admin/verify/professionals',
	'/admin/verify/professionals/:x', '/admin/verify/companies', '/admin/verify/companies/:x',
] // prettier-ignore
const names = ['q', 'sort', 'after', 'size', 'tab', 'status', 'job_role_id', 'skill', 'skill_mode', 'years_min', 'pay', 'ref', 'redirect_to', 'seniority_level', 'notice_max', 'intent'] // prettier-ignore
const values = [
	'', '0', '-1', '1e999', '99999999999999999999', 'NaN', 'null', '../../etc/passwd', '"; DROP TABLE users; --', "' OR 1=1 --",
	'"unbalanced', 'AND OR NOT', '((((', '-', '*', 'a*', 'NEAR(a b)', '%00', '\u0000', '\u202e', '😀'.repeat(50), 'x'.repeat(1_500),
	'{"a":1}', '<script>alert(1)</script>', '%F0%9F', '6f1c2a34-5b6d-4e7f-8a90-123456789abc', 'AAAAAAAAAAAAAAAAAAAAAA', 'constructor', '__proto__',
] // prettier-ignore

const LEAK = /SQLITE|at file:|at async|node_modules|LibsqlError|TypeError|ZodError/

async function visit(cookie: string, path: string, init: RequestInit = {}) {
	const answer = await fetch(server.origin + path, {
		redirect: 'manual',
		...init,
		headers: { cookie, ...(init.headers as Record<string, string>) },
	})
	return { status: answer.status, body: await answer.text() }
}

test.each(people)('no wrong address of %s is a fault, and none tells of our insides', async (person) => {
	const next = random(20_261_109 + people.indexOf(person))
	const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T
	for (let i = 0; i < 120; i += 1) {
		const path = pick(paths).replace(':x', () => encodeURIComponent(pick(values).slice(0, 300)) || 'x')
		const query = new URLSearchParams(Array.from({ length: next(4) }, () => [pick(names), pick(values)]))
		const address = `${path}?${query.toString()}`
		const { status, body } = await visit(cookies[person] ?? '', address)
		expect(status, address).toBeLessThan(500)
		expect(body, address).not.toMatch(LEAK)
	}
})

test.each(people)('no wrong form of %s is a fault, and none tells of our insides', async (person) => {
	const next = random(77 + people.indexOf(person))
	const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T
	for (let i = 0; i < 100; i += 1) {
		const path = pick(paths).replace(':x', '6f1c2a34-5b6d-4e7f-8a90-123456789abc')
		const page = await visit(cookies[person] ?? '', path)
		const hidden = [...page.body.matchAll(/name="(_csrf|_k)" value="([^"]*)"/g)].slice(0, 2)
		const fields = new URLSearchParams(hidden.map((match) => [match[1] ?? '', match[2] ?? '']))
		const known = [...page.body.matchAll(/name="([a-z_]+)"/g)].map((match) => match[1] ?? '')
		for (const name of known.filter((field) => !field.startsWith('_'))) fields.append(name, pick(values))
		const { status, body } = await visit(cookies[person] ?? '', path, {
			method: 'POST',
			body: fields,
			headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
		})
		expect(status, `POST ${path} ${fields.toString().slice(0, 200)}`).toBeLessThan(500)
		expect(body, path).not.toMatch(LEAK)
	}
})
