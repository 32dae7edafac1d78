import { afterEach, beforeEach, expect, test } from 'vitest'
import { listVisible, readGateRules, readParties } from '#app/domains/employer/index.server.ts'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { addWork, listWork, removeWork, updateBasics, updateWork } from './index.server.ts'
import { ENTRY_LIMITS, UpdateBasics, WorkEntry } from './schema.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

async function rows(sql: string, ...args: (string | number)[]) {
	return (await app.runtime.database.unsafeClient.execute({ sql, args })).rows
}
const auditsOf = async (userId: string) =>
	(await rows('SELECT action_type FROM user_activity_logs WHERE user_id = ? ORDER BY rowid', userId)).map(
		(row) => row.action_type,
	)

/** As a browser would send it: fields that are left empty are no fields. */
function job(more: Record<string, string> = {}) {
	const fields = {
		company_name: 'Adunola Foods Plc',
		job_title: 'Finance Director',
		employment_type: 'full_time',
		start_date: 'March 2015',
		end_date: '12/3/2019',
		...more,
	}
	return WorkEntry.parse(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')))
}
const currentJob = (company_name: string) => job({ company_name, end_date: '', is_current: 'on' })

const basics = (more: Record<string, string>) =>
	UpdateBasics.parse({
		first_name: 'Amaka',
		last_name: 'Obiora',
		years_of_experience: '18',
		location_city: 'Lagos',
		location_state: 'Lagos',
		...more,
	})

/** Confidential, with an employer of her own that no company of these tests is near. */
async function amakaAt(company: string) {
	const amaka = await make.professional(app, { current_company: null, tokens: ['n:*'] })
	await updateBasics(amaka.ctx, basics({ current_company: company }))
	return amaka
}

async function partnerOf(company_name: string) {
	const partner = await make.hrPartner(app, { company: await make.company(app, { company_name }) })
	return async (professionalId: string) => {
		const viewer = await readParties(partner.ctx, partner.id)
		const seen = await listVisible(
			partner.ctx.fresh,
			viewer,
			[professionalId],
			await readGateRules(partner.ctx),
		)
		return seen.has(professionalId)
	}
}

test('adds a job with its days and an audit row that names fields only', async () => {
	const amaka = await amakaAt('Ubulu Trust Limited')
	app.clock.advance(1_000)
	const { id } = await addWork(amaka.ctx, job())
	const [row] = await rows('SELECT * FROM professional_work_history WHERE id = ?', id)
	expect(row).toMatchObject({
		start_date: '2015-03-01',
		end_date: '2019-03-12',
		is_current: 0,
		created_at: app.clock.now(),
	})
	const [audit] = await rows("SELECT metadata FROM user_activity_logs WHERE action_type = 'profile.work.add'")
	expect(String(audit?.metadata)).toContain('company_name')
	expect(String(audit?.metadata)).not.toContain('Adunola')
	expect(
		await rows('SELECT profile_completeness AS n FROM professionals WHERE id = ?', amaka.id),
	).toMatchObject([{ n: 10 }])
})

test('a current job hides her from that company in the same batch, its end shows her again', async () => {
	const seenByFoods = await partnerOf('Adunola Foods Plc')
	const amaka = await amakaAt('Ubulu Trust Limited')
	expect(await seenByFoods(amaka.id)).toBe(true)
	const { id } = await addWork(amaka.ctx, currentJob('Adunola Foods'))
	expect(await seenByFoods(amaka.id)).toBe(false)
	expect(await updateWork(amaka.ctx, { id, entry: job() })).toEqual({ employer_changed: true })
	expect(await seenByFoods(amaka.id)).toBe(true)
	await updateWork(amaka.ctx, { id, entry: currentJob('Adunola Foods') })
	expect(await seenByFoods(amaka.id)).toBe(false)
	await removeWork(amaka.ctx, { id })
	expect(await seenByFoods(amaka.id)).toBe(true)
	expect(await auditsOf(amaka.user.id)).toEqual(
		expect.arrayContaining(['profile.work.add', 'profile.work.update', 'profile.work.remove']),
	)
})

test('a new employer in the basics hides her from it at once', async () => {
	const seenByFoods = await partnerOf('Adunola Foods Plc')
	const amaka = await amakaAt('Ubulu Trust Limited')
	expect(await seenByFoods(amaka.id)).toBe(true)
	expect(await updateBasics(amaka.ctx, basics({ current_company: 'ADUNOLA FOODS NIG LTD' }))).toEqual({
		employer_changed: true,
	})
	expect(await seenByFoods(amaka.id)).toBe(false)
	expect(await auditsOf(amaka.user.id)).toContain('profile.employer')
})

test('until she names an employer or says that she has none, nobody finds her', async () => {
	const seenByFoods = await partnerOf('Adunola Foods Plc')
	const amaka = await amakaAt('Ubulu Trust Limited')
	const { id } = await addWork(amaka.ctx, currentJob('Ubulu Trust Limited'))
	await expect(updateBasics(amaka.ctx, basics({ has_no_employer: 'on' }))).rejects.toMatchObject({
		fields: { has_no_employer: expect.stringContaining('Ubulu Trust Limited') },
	})
	await updateWork(amaka.ctx, { id, entry: job({ company_name: 'Ubulu Trust Limited' }) })
	await updateBasics(amaka.ctx, basics({ has_no_employer: 'on' }))
	expect(await seenByFoods(amaka.id)).toBe(true)
	const own = await addWork(amaka.ctx, currentJob('Harmattan Capital'))
	expect(await rows('SELECT has_no_employer AS n FROM professionals WHERE id = ?', amaka.id)).toMatchObject([
		{ n: 0 },
	])
	await removeWork(amaka.ctx, { id: own.id })
	expect(await rows('SELECT current_company AS c FROM professionals WHERE id = ?', amaka.id)).toMatchObject([
		{ c: null },
	])
	expect(await seenByFoods(amaka.id)).toBe(false)
})

test('two employers named at the same moment are never half applied', async () => {
	const [seenByFoods, seenByMarine] = [
		await partnerOf('Adunola Foods Plc'),
		await partnerOf('Bonny Marine Limited'),
	]
	const amaka = await amakaAt('Ubulu Trust Limited')
	const results = await Promise.allSettled([
		addWork(amaka.ctx, currentJob('Adunola Foods')),
		addWork(amaka.ctx, currentJob('Bonny Marine')),
	])
	const entries = await listWork(amaka.ctx)
	expect(entries).toHaveLength(results.filter((result) => result.status === 'fulfilled').length)
	const works = (name: string) => entries.some((entry) => entry.company_name === name)
	expect(await seenByFoods(amaka.id)).toBe(!works('Adunola Foods'))
	expect(await seenByMarine(amaka.id)).toBe(!works('Bonny Marine'))
	expect(entries.length).toBeGreaterThan(0)
})

test.each([
	['the start lies in the future', { start_date: 'December 2026' }, 'start_date'],
	['the end lies in the future', { end_date: '10/11/2026' }, 'end_date'],
	['the end is before the start', { end_date: 'February 2015' }, 'end_date'],
	['there is neither an end nor a tick', { end_date: '' }, 'end_date'],
	['there are both an end and a tick', { is_current: 'on' }, 'end_date'],
	['the sector is not on the list', { industry: 'Piracy' }, 'industry'],
])('refuses a job when %s', async (_, more, field) => {
	const amaka = await amakaAt('Ubulu Trust Limited')
	await expect(addWork(amaka.ctx, job(more))).rejects.toMatchObject({
		fields: { [field]: expect.any(String) },
	})
	expect(await listWork(amaka.ctx)).toEqual([])
})

test('a month alone may be the end of a job that began later in that month', async () => {
	const amaka = await amakaAt('Ubulu Trust Limited')
	const { id } = await addWork(amaka.ctx, job({ start_date: '12/3/2019', end_date: 'March 2019' }))
	expect(await rows('SELECT end_date FROM professional_work_history WHERE id = ?', id)).toMatchObject([
		{ end_date: '2019-03-12' },
	])
})

test('a confirmed job that reads differently is no longer confirmed; its place may change', async () => {
	const amaka = await amakaAt('Ubulu Trust Limited')
	const entry = await make.work(app, amaka.id, {
		is_current: false,
		end_date: '2020-05-01',
		is_verified: true,
	})
	const same = {
		...job({
			company_name: entry.company_name,
			job_title: entry.job_title,
			start_date: '2018-03-01',
			end_date: '2020-05-01',
		}),
	}
	await updateWork(amaka.ctx, { id: entry.id, entry: { ...same, location: 'Lagos' } })
	expect((await listWork(amaka.ctx))[0]).toMatchObject({ is_verified: true, location: 'Lagos' })
	await updateWork(amaka.ctx, { id: entry.id, entry: { ...same, job_title: 'Group Chief Executive' } })
	expect((await listWork(amaka.ctx))[0]).toMatchObject({ is_verified: false })
})

test('another person’s job, an unknown and a malformed id are all absent', async () => {
	const [amaka, tunde] = [await amakaAt('Ubulu Trust Limited'), await amakaAt('Harmattan Capital')]
	const { id } = await addWork(tunde.ctx, job())
	for (const foreign of [id, app.runtime.ids.uuid(), 'x', "' OR 1=1 --"]) {
		await expect(updateWork(amaka.ctx, { id: foreign, entry: job() })).rejects.toMatchObject({
			code: 'not_found',
		})
		await expect(removeWork(amaka.ctx, { id: foreign })).rejects.toMatchObject({ code: 'not_found' })
	}
	expect(await listWork(tunde.ctx)).toHaveLength(1)
})

test('a full history takes no more, even when two come at once', async () => {
	const amaka = await amakaAt('Ubulu Trust Limited')
	for (let n = 1; n < ENTRY_LIMITS.work; n += 1)
		await make.work(app, amaka.id, { is_current: false, end_date: '2019-01-01' })
	const results = await Promise.allSettled([addWork(amaka.ctx, job()), addWork(amaka.ctx, job())])
	expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
	const refused = results.find((result) => result.status === 'rejected')
	expect(refused).toMatchObject({
		reason: { code: 'invalid', data: { sentence: expect.stringContaining('at most 30 jobs') } },
	})
})

test('refuses every other actor', async () => {
	const hr = await make.hrPartner(app)
	const ctx = hr.ctx as never
	await expect(addWork(ctx, job())).rejects.toMatchObject({ code: 'not_found' })
	await expect(listWork(ctx)).rejects.toMatchObject({ code: 'not_found' })
	await expect(updateBasics(ctx, basics({ current_company: 'Kola Bank' }))).rejects.toMatchObject({
		code: 'not_found',
	})
})
