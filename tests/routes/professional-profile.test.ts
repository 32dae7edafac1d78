import { afterEach, beforeEach, expect, test } from 'vitest'
import { HOUR } from '#app/lib/clock.ts'
import * as basics from '#app/routes/professional/basics.tsx'
import * as certifications from '#app/routes/professional/certifications.tsx'
import * as education from '#app/routes/professional/education.tsx'
import * as preferences from '#app/routes/professional/preferences.tsx'
import * as profile from '#app/routes/professional/profile.tsx'
import * as reference from '#app/routes/professional/reference.tsx'
import * as references from '#app/routes/professional/references.tsx'
import * as skills from '#app/routes/professional/skills.tsx'
import * as work from '#app/routes/professional/work.tsx'
import { make } from '#tests/factories/index.ts'
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

const pages = [
	[profile, '/profile'],
	[basics, '/profile/basics'],
	[preferences, '/profile/preferences'],
	[work, '/profile/work'],
	[education, '/profile/education'],
	[skills, '/profile/skills'],
	[certifications, '/profile/certifications'],
	[references, '/references'],
] as const

async function amaka(more: Parameters<typeof make.professional>[1] = {}) {
	const person = await make.professional(app, more)
	return { ...person, cookie: await signIn(app, person.viewer) }
}

const visible = {
	intent: 'visibility',
	profile_visibility: 'network',
	confidential_search: 'on',
	open_to_opportunities: 'on',
}
const aJob = {
	company_name: 'Adunola Foods Plc',
	job_title: 'Finance Director',
	employment_type: 'full_time',
	start_date: 'March 2015',
	end_date: '12/3/2019',
}
const aDegree = {
	institution_name: 'University of Ibadan',
	degree_type: 'bachelor',
	field_of_study: 'Economics',
	start_year: '1996',
	end_year: '2000',
}
const aCertificate = { certification_name: 'FCA', issuing_organization: 'ICAN', issue_date: 'May 2003' }
const aReferee = {
	reference_name: 'Ngozi Balogun',
	reference_email: 'ngozi@gmail.com',
	relationship: 'manager',
}

/** What an answer of a form says beside its fields. */
function errorsOf(answer: { data: unknown }): Record<string, string[]> {
	return (answer.data as { form: { errors: Record<string, string[]> } }).form.errors
}
const valuesOf = (answer: { data: unknown }) => (answer.data as { form: { values: Fields } }).form.values

test.each(pages)('page %# is for professionals alone', async (route, path) => {
	const hr = await make.hrPartner(app)
	const admin = await make.admin(app)
	const me = await amaka()
	expect(await get(route, path)).toMatchObject({
		status: 303,
		location: expect.stringContaining('/login?redirect_to='),
	})
	for (const viewer of [hr.viewer, admin.viewer]) {
		const cookie = await signIn(app, viewer)
		expect((await get(route, path, { cookie })).status).toBe(404)
		expect((await post(route, path, visible, { cookie })).status).toBe(404)
	}
	expect((await get(route, path, { cookie: me.cookie })).status).toBe(200)
})

test('the first choice is saved once, however often the form is sent', async () => {
	const me = await amaka({
		onboarding_completed: false,
		profile_visibility: 'private',
		agencies_allowed: null,
	})
	const page = await get(profile, '/profile', { cookie: me.cookie })
	const { tokens } = page.data as { tokens: { csrf: string; key: string } }
	const fields = { ...visible, agencies_allowed: 'no', _csrf: tokens.csrf, _k: tokens.key }
	const [first, second] = [
		await post(profile, '/profile', fields, { cookie: me.cookie }),
		await post(profile, '/profile', fields, { cookie: me.cookie }),
	]
	for (const answer of [first, second]) expect(answer).toMatchObject({ status: 303, location: '/profile' })
	expect(
		await rows('SELECT profile_visibility, onboarding_completed, agencies_allowed FROM professionals'),
	).toEqual([
		expect.objectContaining({ profile_visibility: 'network', onboarding_completed: 1, agencies_allowed: 0 }),
	])
	expect(
		await rows("SELECT 1 FROM user_activity_logs WHERE action_type = 'profile.visibility'"),
	).toHaveLength(1)
})

test('a form without a choice comes back with its error and what was ticked, and changes nothing', async () => {
	const me = await amaka({ onboarding_completed: false, profile_visibility: 'private' })
	const unchosen = { intent: 'visibility', confidential_search: 'on', open_to_opportunities: 'on' }
	const answer = await fillIn(profile, '/profile', unchosen, { cookie: me.cookie })
	expect(answer.status).toBe(422)
	expect(errorsOf(answer)).toHaveProperty('profile_visibility')
	expect(valuesOf(answer)).toMatchObject({ open_to_opportunities: 'on' })
	expect(await rows('SELECT onboarding_completed AS n FROM professionals')).toMatchObject([{ n: 0 }])
	for (const wrong of [
		{ ...visible, profile_visibility: 'public' },
		{ ...visible, intent: 'x' },
		{ ...visible, user_id: '1' },
		{},
	])
		expect((await fillIn(profile, '/profile', wrong as Fields, { cookie: me.cookie })).status).toBe(422)
	expect(
		await rows("SELECT 1 FROM user_activity_logs WHERE action_type = 'profile.visibility'"),
	).toHaveLength(0)
})

test('confidential search is switched off with a delay that its page takes back', async () => {
	const me = await amaka()
	const open = { intent: 'visibility', profile_visibility: 'network', open_to_opportunities: 'on' }
	await fillIn(profile, '/profile', open, { cookie: me.cookie })
	const endsAt = app.clock.now() + 72 * HOUR
	const page = await get(profile, '/profile', { cookie: me.cookie })
	expect(page.data).toMatchObject({
		own: { profile: { confidential_search: true, confidential_search_ends_at: endsAt } },
	})
	expect(await fillIn(profile, '/profile', { intent: 'keep_hidden' }, { cookie: me.cookie })).toMatchObject({
		status: 303,
	})
	expect(await rows('SELECT confidential_search_ends_at AS at FROM professionals')).toMatchObject([
		{ at: null },
	])
})

test('the profile shows her own data and no id, hash or note of ours', async () => {
	const me = await amaka()
	await fillIn(references, '/references', aReferee, { cookie: me.cookie })
	const page = await get(profile, '/profile', { cookie: me.cookie })
	const text = JSON.stringify(page.data)
	expect(text).toContain(me.row.last_name)
	for (const hidden of [me.id, me.user.id, 'email_index', 'verification_notes', 'professional_id'])
		expect(text).not.toContain(hidden)
})

test('the basics come back with every error beside its field', async () => {
	const me = await amaka()
	const answer = await fillIn(
		basics,
		'/profile/basics',
		{
			first_name: '',
			last_name: 'x'.repeat(101),
			years_of_experience: '3',
			location_city: 'Lagos',
			location_state: 'Nowhere',
		},
		{ cookie: me.cookie },
	)
	expect(answer.status).toBe(422)
	expect(Object.keys(errorsOf(answer)).sort()).toEqual([
		'first_name',
		'last_name',
		'location_state',
		'years_of_experience',
	])
	expect(await rows('SELECT first_name FROM professionals')).toMatchObject([{ first_name: 'Amaka' }])
})

test('pay is saved as whole naira and an upside-down range is refused', async () => {
	const me = await amaka()
	const visit = { cookie: me.cookie }
	const wishes = {
		salary_expectation_min: 'N60m',
		salary_expectation_max: '50,000,000',
		notice_period_days: '30',
	}
	const refused = await fillIn(preferences, '/profile/preferences', wishes, visit)
	expect(errorsOf(refused)).toHaveProperty('salary_expectation_max')
	expect(valuesOf(refused)).toMatchObject(wishes)
	const saved = await fillIn(
		preferences,
		'/profile/preferences',
		{ ...wishes, salary_expectation_max: '90m' },
		visit,
	)
	expect(saved).toMatchObject({ status: 303, location: '/profile' })
	expect(
		await rows('SELECT salary_expectation_min AS min, salary_expectation_max AS max FROM professionals'),
	).toMatchObject([{ min: 60_000_000, max: 90_000_000 }])
})

const lists = [
	[work, '/profile/work', work, aJob, 'professional_work_history', { job_title: 'Chief Executive' }],
	[education, '/profile/education', education, aDegree, 'professional_education', { grade: 'First class' }],
	[
		certifications,
		'/profile/certifications',
		certifications,
		aCertificate,
		'professional_certifications',
		{ credential_id: 'MB 1' },
	],
	[
		references,
		'/references',
		reference,
		aReferee,
		'professional_references',
		{ reference_title: 'Chairman' },
	],
] as const

test.each(lists)(
	'entry %#: added, changed and removed by its forms',
	async (list, path, one, fields, table, change) => {
		const me = await amaka()
		const visit = { cookie: me.cookie }
		const count = async () => (await rows(`SELECT id FROM ${table}`)).length
		expect(await fillIn(list, path, {}, visit)).toMatchObject({ status: 422 })
		expect(await fillIn(list, path, fields, visit)).toMatchObject({ status: 303, location: path })
		const id = String((await rows(`SELECT id FROM ${table}`))[0]?.id)
		const own = { ...visit, params: { id } }
		expect(await fillIn(one, `${path}/${id}`, { intent: 'save', ...fields, ...change }, own)).toMatchObject({
			status: 303,
		})
		expect(await rows(`SELECT * FROM ${table}`)).toMatchObject([change])
		expect(await fillIn(one, `${path}/${id}`, { intent: 'remove' }, own)).toMatchObject({
			status: 303,
			location: path,
		})
		expect(await count()).toBe(0)
	},
)

test.each(lists)(
	'entry %#: another person’s, unknown and malformed ids are one and the same 404',
	async (list, path, one, fields) => {
		const [me, other] = [await amaka(), await amaka()]
		await fillIn(list, path, fields, { cookie: other.cookie })
		const table = lists.find(([, known]) => known === path)?.[4] ?? ''
		const foreign = String((await rows(`SELECT id FROM ${table}`))[0]?.id)
		const answers = []
		for (const id of [foreign, app.runtime.ids.uuid(), 'nonsense'])
			answers.push(await get(one, `${path}/${id}`, { cookie: me.cookie, params: { id } }))
		expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404])
		expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1)
		const sent = await post(
			one,
			`${path}/${foreign}`,
			{ intent: 'remove' },
			{ cookie: me.cookie, params: { id: foreign } },
		)
		expect(sent.status).toBeGreaterThanOrEqual(400)
		expect(await rows(`SELECT id FROM ${table}`)).toHaveLength(1)
	},
)

test('skills: several at once, a level changed, an unknown one refused, one removed', async () => {
	const me = await amaka()
	const visit = { cookie: me.cookie }
	const add = {
		intent: 'save',
		skill_name: ['Python', 'SQL'],
		proficiency_level: 'expert',
		is_primary_skill: 'on',
	}
	expect(await fillIn(skills, '/profile/skills', add, visit)).toMatchObject({
		status: 303,
		location: '/profile/skills',
	})
	expect(await fillIn(skills, '/profile/skills', { ...add, skill_name: 'Pyton' }, visit)).toMatchObject({
		status: 422,
	})
	const one = await get(skills, '/profile/skills?skill_name=SQL', visit)
	expect(one.data).toMatchObject({ changing: { name: 'SQL', proficiency_level: 'expert' } })
	await fillIn(
		skills,
		'/profile/skills',
		{ intent: 'save', skill_name: 'SQL', proficiency_level: 'beginner' },
		visit,
	)
	await fillIn(skills, '/profile/skills', { intent: 'remove', skill_name: 'Python' }, visit)
	expect(
		await rows('SELECT skill_name, proficiency_level, is_primary_skill FROM professional_skills'),
	).toMatchObject([{ skill_name: 'sql', proficiency_level: 'beginner', is_primary_skill: 0 }])
})
