import { afterEach, beforeEach, expect, test } from 'vitest'
import * as desk from '#app/routes/hr/desk.tsx'
import * as notices from '#app/routes/hr/notifications.tsx'
import * as edit from '#app/routes/hr/role-edit.tsx'
import * as create from '#app/routes/hr/role-new.tsx'
import * as page from '#app/routes/hr/role.tsx'
import * as list from '#app/routes/hr/roles.tsx'
import * as terms from '#app/routes/hr/terms.tsx'
import { make } from '#tests/factories/index.ts'
import { actsOf, makeRequest, storedRole } from '#tests/factories/roles.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { type Fields, fillIn, get, post, signIn } from '#tests/setup/browser.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

async function rows(sql: string, ...args: (string | number)[]) {
	return (await app.runtime.database.unsafeClient.execute({ sql, args })).rows
}

async function halima(more: Parameters<typeof make.hrPartner>[1] = {}) {
	const partner = await make.hrPartner(app, more)
	return { ...partner, cookie: await signIn(app, partner.viewer) }
}

/** What a browser sends for a filled form: fields left empty are there and empty. */
const typed: Fields = {
	role_title: 'Group Treasurer',
	seniority_level: 'director',
	industry: 'Financial Services',
	department: '',
	reports_to: 'Chief Financial Officer',
	location_state: 'Lagos',
	location_city: 'Ikeja',
	remote_option: 'hybrid',
	employment_type: 'full_time',
	role_description: 'Leads treasury for a group\r\nof six companies.',
	responsibilities: '',
	requirements: 'Ten years in corporate treasury.',
	preferred_qualifications: '',
	years_experience_min: '10',
	years_experience_max: '',
	required_skills: ['risk management', 'financial analysis'],
	preferred_skills: 'compliance',
	salary_range_min: '40m',
	salary_range_max: 'N55,000,000',
	benefits: '',
	application_deadline: '15 December 2026',
	expected_start_date: 'February 2027',
	process_note: '',
	confidential_reason: '',
}

type FormAnswer = {
	form: { errors: Record<string, string[]>; formErrors: string[]; values: Record<string, unknown> }
}

test('a role is drafted from what people type, and published', async () => {
	const { cookie } = await halima()
	const saved = await fillIn(create, '/hr/roles/new', { ...typed, intent: 'save' }, { cookie })
	expect(saved.status).toBe(303)
	const id = saved.location?.split('/').at(-1) ?? ''
	expect(await storedRole(app, id)).toMatchObject({
		status: 'draft',
		salary_range_min: 40_000_000,
		salary_range_max: 55_000_000,
		application_deadline: '2026-12-15',
		expected_start_date: '2027-02-01',
		role_description: 'Leads treasury for a group\nof six companies.',
		required_skills: ['risk management', 'financial analysis'],
		preferred_skills: ['compliance'],
		department: null,
	})
	const published = await fillIn(page, `/hr/roles/${id}`, { intent: 'publish' }, { cookie, params: { id } })
	expect(published).toMatchObject({ status: 303, location: `/hr/roles/${id}` })
	expect((await storedRole(app, id)).status).toBe('active')
})

test('title, level, sector and place are enough for a draft', async () => {
	const { cookie } = await halima()
	const few = {
		intent: 'save',
		role_title: 'Chief Risk Officer',
		seniority_level: 'c_suite',
		industry: 'Financial Services',
		location_state: 'Federal Capital Territory',
		location_city: 'Abuja',
		remote_option: 'on_site',
		employment_type: 'full_time',
	}
	expect((await fillIn(create, '/hr/roles/new', few, { cookie })).status).toBe(303)
	const publish = await fillIn(create, '/hr/roles/new', { ...few, intent: 'publish' }, { cookie })
	expect(publish.status).toBe(422)
	const { errors } = (publish.data as FormAnswer).form
	expect(Object.keys(errors).sort()).toEqual([
		'requirements',
		'role_description',
		'salary_range_max',
		'salary_range_min',
	])
})

test('a wrong form keeps what was typed and changes nothing', async () => {
	const { cookie } = await halima()
	const wrong = {
		...typed,
		intent: 'publish',
		role_title: 'x'.repeat(201),
		salary_range_min: '45 to 50',
		seniority_level: 'emperor',
		application_deadline: 'soon',
	}
	const answer = await fillIn(create, '/hr/roles/new', wrong, { cookie })
	expect(answer.status).toBe(422)
	const { errors, values } = (answer.data as FormAnswer).form
	expect(Object.keys(errors).sort()).toEqual([
		'application_deadline',
		'role_title',
		'salary_range_min',
		'seniority_level',
	])
	expect(values.salary_range_min).toBe('45 to 50')
	expect(values.required_skills).toEqual(['risk management', 'financial analysis'])
	expect(await rows('SELECT id FROM job_roles')).toEqual([])
})

test('unknown fields are refused, so no column can be slipped in', async () => {
	const { cookie } = await halima()
	const extras: Fields[] = [
		{ status: 'active' },
		{ company_id: app.runtime.ids.uuid() },
		{ introduction_count: '9' },
	]
	for (const extra of extras) {
		const answer = await fillIn(create, '/hr/roles/new', { ...typed, intent: 'save', ...extra }, { cookie })
		expect(answer.status).toBe(422)
	}
	expect(await rows('SELECT id FROM job_roles')).toEqual([])
})

test('pay below the threshold is asked about and passes once ticked', async () => {
	const { cookie } = await halima()
	const low = { ...typed, intent: 'save', salary_range_min: '2m' }
	const asked = await fillIn(create, '/hr/roles/new', low, { cookie })
	expect(Object.keys((asked.data as FormAnswer).form.errors)).toEqual(['confirm_low_pay'])
	const ticked = await fillIn(create, '/hr/roles/new', { ...low, confirm_low_pay: 'on' }, { cookie })
	expect(ticked.status).toBe(303)
})

test('the edit form carries its version: a colleague’s change is not written over', async () => {
	const partner = await halima()
	const { id } = await make.role(app, partner, { required_skills: ['sql'] })
	const visit = { cookie: partner.cookie, params: { id } }
	const opened = (await get(edit, `/hr/roles/${id}/edit`, visit)).data as {
		role: { updated_at: number }
		tokens: { csrf: string; key: string }
	}
	app.clock.advance(60_000)
	await rows(
		'UPDATE job_roles SET role_title = ?, updated_at = ? WHERE id = ?',
		'By a colleague',
		app.clock.now(),
		id,
	)
	const sent = {
		...typed,
		intent: 'save',
		updated_at: String(opened.role.updated_at),
		_csrf: opened.tokens.csrf,
		_k: opened.tokens.key,
	}
	const late = await post(edit, `/hr/roles/${id}/edit`, sent, visit)
	expect(late.status).toBe(409)
	expect((late.data as FormAnswer).form.values.role_title).toBe('Group Treasurer')
	expect((await storedRole(app, id)).role_title).toBe('By a colleague')
	const now = String((await storedRole(app, id)).updated_at)
	const again = await post(edit, `/hr/roles/${id}/edit`, { ...sent, updated_at: now }, visit)
	expect(again.status).toBe(303)
	expect(await actsOf(app, id)).toEqual(['role.update'])
})

test('pause and close are acts of their own; closing needs a reason', async () => {
	const partner = await halima()
	const { id } = await make.role(app, partner)
	const request = await makeRequest(app, partner, id)
	const visit = { cookie: partner.cookie, params: { id } }
	const act = (fields: Fields) => fillIn(page, `/hr/roles/${id}`, fields, visit)
	expect((await act({ intent: 'pause' })).status).toBe(303)
	const bare = await act({ intent: 'close' })
	expect(Object.keys((bare.data as FormAnswer).form.errors).sort()).toEqual(['close_reason', 'status'])
	expect((await act({ intent: 'vanish' })).status).toBe(422)
	expect((await act({ intent: 'close', status: 'filled', close_reason: 'Filled from within.' })).status).toBe(
		303,
	)
	expect((await act({ intent: 'pause' })).status).toBe(409)
	expect((await storedRole(app, id)).status).toBe('filled')
	expect(await rows('SELECT status FROM introduction_requests WHERE id = ?', request.id)).toMatchObject([
		{ status: 'withdrawn' },
	])
	expect((await get(edit, `/hr/roles/${id}/edit`, visit)).status).toBe(409)
})

test('another company’s role answers the common 404 on every door', async () => {
	const owner = await make.hrPartner(app)
	const { id } = await make.role(app, owner)
	const { cookie } = await halima()
	const visit = { cookie, params: { id } }
	const absent = { cookie, params: { id: app.runtime.ids.uuid() } }
	for (const route of [page, edit]) {
		expect(await get(route, `/hr/roles/${id}`, visit)).toEqual(await get(route, '/hr/roles/x', absent))
		expect((await get(route, `/hr/roles/${id}`, visit)).status).toBe(404)
	}
})

const doors = [
	[desk, '/hr'],
	[list, '/hr/roles'],
	[create, '/hr/roles/new'],
	[page, '/hr/roles/x'],
	[edit, '/hr/roles/x/edit'],
	[terms, '/hr/terms'],
	[notices, '/hr/notifications'],
] as const

test.each(doors)('%# other actors meet the common 404, visitors the sign-in page', async (route, path) => {
	const her = await make.professional(app)
	const admin = await make.admin(app)
	for (const viewer of [her.viewer, admin.viewer]) {
		const cookie = await signIn(app, viewer)
		expect((await get(route, path, { cookie, params: { id: 'x' } })).status).toBe(404)
	}
	const visitor = await get(route, path, { params: { id: 'x' } })
	expect(visitor).toMatchObject({ status: 303 })
	expect(visitor.location).toContain('/login?redirect_to=')
})

test('a member without the right reads roles and is told who can give it', async () => {
	const owner = await make.hrPartner(app)
	const { id } = await make.role(app, owner)
	const member = await halima({ company: owner.company, role_in_platform: 'member', can_create_roles: false })
	const visit = { cookie: member.cookie, params: { id } }
	expect((await get(page, `/hr/roles/${id}`, visit)).data).toMatchObject({ mayChange: false })
	expect((await get(list, '/hr/roles', visit)).data).toMatchObject({ mayCreate: false })
	for (const [route, path] of [
		[create, '/hr/roles/new'],
		[edit, `/hr/roles/${id}/edit`],
	] as const) {
		const refused = await get(route, path, visit)
		expect(refused.status).toBe(403)
		expect(JSON.stringify(refused.data)).toContain('owner of your company')
	}
	expect((await fillIn(page, `/hr/roles/${id}`, { intent: 'pause' }, visit)).status).toBe(403)
})

test('a pending company drafts, and is refused publishing', async () => {
	const company = await make.company(app, { verification_status: 'pending' })
	const { cookie } = await halima({ company })
	expect((await get(create, '/hr/roles/new', { cookie })).data).toMatchObject({ mayPublish: false })
	expect((await fillIn(create, '/hr/roles/new', { ...typed, intent: 'publish' }, { cookie })).status).toBe(
		403,
	)
	expect((await fillIn(create, '/hr/roles/new', { ...typed, intent: 'save' }, { cookie })).status).toBe(303)
	const shown = (await get(desk, '/hr', { cookie })).data
	expect(shown).toMatchObject({
		verification: { verification_status: 'pending', target_days: 3 },
		maySearch: false,
	})
})

test('queries that make no sense list all roles', async () => {
	const partner = await halima()
	await make.role(app, partner)
	for (const query of ['?status=hidden', '?after=%00', '?after=1.2', '?status=active&status=draft']) {
		const answer = await get(list, `/hr/roles${query}`, { cookie: partner.cookie })
		expect(answer.status).toBe(200)
	}
})
