import { afterEach, beforeEach, expect, test } from 'vitest'
import * as queues from '#app/routes/admin/queues.tsx'
import * as companies from '#app/routes/admin/verify-companies.tsx'
import * as people from '#app/routes/admin/verify-professionals.tsx'
import * as desk from '#app/routes/hr/desk.tsx'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { fillIn, get, signIn } from '#tests/setup/browser.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

async function rows(sql: string, ...args: (string | number)[]) {
	return (await app.runtime.database.unsafeClient.execute({ sql, args })).rows
}

async function admin(more: Parameters<typeof make.admin>[1] = {}) {
	const made = await make.admin(app, more)
	return { ...made, cookie: await signIn(app, made.viewer) }
}

async function pendingCompany() {
	const company = await make.company(app, { verification_status: 'pending', subscription_tier: 'trial' })
	const owner = await make.hrPartner(app, { company })
	return { company, owner }
}

async function ready() {
	const her = await make.professional(app, { verification_status: 'unverified' })
	return { ...her, work: await make.work(app, her.id) }
}

type FormAnswer = {
	form: { errors: Record<string, string[]>; formErrors: string[]; values: Record<string, unknown> }
}

const checked = {
	intent: 'approve',
	rc_checked: 'on',
	domain_checked: 'on',
	officer_called: 'on',
	verification_note: 'Register consulted, secretary called back.',
}

test('a company is verified from the queue to its desk', async () => {
	const { company, owner } = await pendingCompany()
	const { cookie } = await admin()
	const visit = { cookie, params: { id: company.id } }
	const path = `/admin/verify/companies/${company.id}`
	expect((await get(queues, '/admin', { cookie })).data).toMatchObject({
		queues: { companies: { n: 1 }, target_days: 3 },
	})
	expect((await get(companies, '/admin/verify/companies', { cookie })).data).toMatchObject({
		view: 'queue',
		items: [{ id: company.id }],
	})
	const bare = await fillIn(companies, path, { intent: 'approve' }, visit)
	expect(Object.keys((bare.data as FormAnswer).form.errors).sort()).toEqual([
		'domain_checked',
		'officer_called',
		'rc_checked',
		'verification_note',
	])
	expect((await fillIn(companies, path, checked, visit)).location).toBe('/admin/verify/companies')
	const ownerCookie = await signIn(app, owner.viewer)
	expect((await get(desk, '/hr', { cookie: ownerCookie })).data).toMatchObject({
		verification: { verification_status: 'verified' },
		desk: { introduction_credits: 5, plan_name: 'Trial' },
		maySearch: true,
	})
})

test('a refusal is told with its reason on the company’s desk', async () => {
	const { company, owner } = await pendingCompany()
	const { cookie } = await admin()
	const path = `/admin/verify/companies/${company.id}`
	const visit = { cookie, params: { id: company.id } }
	const fields = { intent: 'refuse', refused_reason: 'The RC number is not in the register.' }
	expect((await fillIn(companies, path, fields, visit)).status).toBe(303)
	const ownerCookie = await signIn(app, owner.viewer)
	expect((await get(desk, '/hr', { cookie: ownerCookie })).data).toMatchObject({
		verification: { refused_reason: 'The RC number is not in the register.' },
		maySearch: false,
	})
})

test('the slower of two admins gets the form back with what was typed', async () => {
	const { company } = await pendingCompany()
	const [first, second] = [await admin(), await admin()]
	const path = `/admin/verify/companies/${company.id}`
	const at = (cookie: string) => ({ cookie, params: { id: company.id } })
	await fillIn(companies, path, checked, at(first.cookie))
	const late = await fillIn(companies, path, { ...checked, verification_note: 'Mine.' }, at(second.cookie))
	expect(late.status).toBe(409)
	expect((late.data as FormAnswer).form.formErrors[0]).toContain('Another admin has decided')
	expect((late.data as FormAnswer).form.values.verification_note).toBe('Mine.')
	expect(
		await rows("SELECT id FROM credit_ledger WHERE reason = 'grant' AND company_id = ?", company.id),
	).toHaveLength(1)
})

test('a professional is verified with the three checks', async () => {
	const her = await ready()
	const { cookie } = await admin()
	const visit = { cookie, params: { id: her.id } }
	const path = `/admin/verify/professionals/${her.id}`
	expect((await get(people, '/admin/verify/professionals', { cookie })).data).toMatchObject({
		view: 'queue',
		items: [{ id: her.id }],
	})
	const bare = await fillIn(people, path, { intent: 'approve' }, visit)
	expect(Object.keys((bare.data as FormAnswer).form.errors).sort()).toEqual([
		'cv_checked',
		'identity_checked',
		'work_history_id',
	])
	const fields = { intent: 'approve', identity_checked: 'on', cv_checked: 'on', work_history_id: her.work.id }
	expect((await fillIn(people, path, fields, visit)).location).toBe('/admin/verify/professionals')
	expect(
		await rows('SELECT verification_status AS level FROM professionals WHERE id = ?', her.id),
	).toMatchObject([{ level: 'full' }])
	expect((await get(people, path, visit)).data).toMatchObject({ found: { state: 'decided' } })
})

test('a question keeps the case and needs words', async () => {
	const her = await ready()
	const { cookie } = await admin()
	const visit = { cookie, params: { id: her.id } }
	const path = `/admin/verify/professionals/${her.id}`
	expect((await fillIn(people, path, { intent: 'ask', reason: ' ' }, visit)).status).toBe(422)
	expect((await fillIn(people, path, { intent: 'ask', reason: 'a'.repeat(601) }, visit)).status).toBe(422)
	expect(
		(await fillIn(people, path, { intent: 'ask', reason: 'Which year did it end?' }, visit)).status,
	).toBe(303)
	expect((await get(people, '/admin/verify/professionals', { cookie })).data).toMatchObject({
		items: [],
		open: 0,
	})
	const answered = await get(people, '/admin/verify/professionals?tab=answered', { cookie })
	expect(answered.data).toMatchObject({ items: [{ id: her.id }] })
})

test('each opening of a case is one audit row', async () => {
	const her = await ready()
	const { cookie, user } = await admin()
	const visit = { cookie, params: { id: her.id } }
	await get(people, `/admin/verify/professionals/${her.id}`, visit)
	await get(people, `/admin/verify/professionals/${her.id}`, visit)
	const log = await rows('SELECT user_id FROM user_activity_logs WHERE entity_id = ?', her.id)
	expect(log).toMatchObject([{ user_id: user.id }, { user_id: user.id }])
	expect(await rows('SELECT id FROM disclosure_ledger WHERE professional_id = ?', her.id)).toHaveLength(2)
})

const doors = [
	[queues, '/admin', undefined],
	[companies, '/admin/verify/companies', undefined],
	[people, '/admin/verify/professionals', undefined],
	[companies, '/admin/verify/companies/x', 'x'],
	[people, '/admin/verify/professionals/x', 'x'],
] as const

test.each(doors)(
	'%# other actors meet the common 404, a moderator without the flag 403',
	async (route, path, id) => {
		const params: Record<string, string> = id ? { id } : {}
		const her = await make.professional(app)
		const partner = await make.hrPartner(app)
		for (const { viewer } of [her, partner]) {
			const cookie = await signIn(app, viewer)
			expect((await get(route, path, { cookie, params })).status).toBe(404)
		}
		const moderator = await admin({
			admin_role: 'moderator',
			can_verify_companies: false,
			can_verify_professionals: false,
		})
		const refused = await get(route, path, { cookie: moderator.cookie, params })
		expect(refused.status).toBe(403)
		expect(JSON.stringify(refused.data)).toContain('A super admin can give it to you')
		expect((await get(route, path, { params })).status).toBe(303)
	},
)

test('ids that lead nowhere answer the common 404', async () => {
	const { cookie } = await admin()
	for (const id of ['x', app.runtime.ids.uuid(), "' OR 1=1 --"]) {
		expect((await get(companies, '/admin/verify/companies/x', { cookie, params: { id } })).status).toBe(404)
		expect((await get(people, '/admin/verify/professionals/x', { cookie, params: { id } })).status).toBe(404)
	}
	const nobody = await get(queues, '/admin', { cookie })
	expect(nobody.data).toMatchObject({ queues: { companies: { n: 0, oldest_at: null } } })
})
