import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { professional_skills, professionals, search_queries, system_settings } from '#db/schema/index.ts'
import { build } from '#db/statements.ts'
import { MINUTE } from '#app/lib/clock.ts'
import { ForbiddenError, LimitError, NotFoundError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { make } from '#tests/factories/index.ts'
import { type Person, searchScene } from '#tests/factories/search-scene.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { searchPeople } from './index.server.ts'

let app: TestApp
let scene: ReturnType<typeof searchScene>
beforeEach(async () => {
	app = await testApp()
	scene = searchScene(app)
})
afterEach(() => app.close())

test('names, employers and free words find nobody; listed words and their synonyms do', async () => {
	const { finds, person } = scene
	const partner = await make.hrPartner(app)
	const amaka = await person({
		profile_headline: 'Zealous steward',
		current_company: 'Ubulu Trust',
		current_title: 'CFO',
	})
	await make.work(app, amaka.id, {
		company_name: 'Ubulu Trust',
		description: 'Kaleidoscope',
		industry: 'Oil & Gas',
		is_current: false,
		end_date: '2020-01-01',
	})
	for (const text of ['Amaka', amaka.row.last_name, 'Ubulu', 'zealous', 'kaleidoscope', 'mail.example'])
		expect(await finds(partner, amaka, `q=${text}`), text).toBe(false)
	for (const text of [
		'finance',
		'"chief financial officer"',
		'finance director',
		'banking',
		'oil and gas',
		'C-suite',
		'Lagos',
	])
		expect(await finds(partner, amaka, `q=${text}`), text).toBe(true)
})

test('her own words are searched only while she is open and has asked for it', async () => {
	const { write, finds, person } = scene
	const partner = await make.hrPartner(app)
	const open = { profile_headline: 'Zealous steward', confidential_search: false, allow_text_search: true }
	const amaka = await person(open)
	expect(await finds(partner, amaka, 'q=zealous')).toBe(true)
	await write(
		build.update(professionals).set({ confidential_search: true }).where(eq(professionals.id, amaka.id)),
	)
	expect(await finds(partner, amaka, 'q=zealous')).toBe(false)
})

test('counts one search for repeats, pages and orders within ten minutes, and tells how many are left', async () => {
	const { search, person } = scene
	const partner = await make.hrPartner(app)
	await person()
	expect((await search(partner, 'q=finance')).searches).toEqual({ left: 99, limit: 100 })
	expect((await search(partner, 'q=finance&sort=experience&size=5')).searches.left).toBe(99)
	expect((await search(partner, 'q=finance&industry=Technology')).searches.left).toBe(98)
	app.clock.advance(11 * MINUTE)
	expect((await search(partner, 'q=finance')).searches.left).toBe(97)
	expect(await app.runtime.database.fresh.select().from(search_queries)).toHaveLength(3)
})

test('refuses the search after the last of the hour, and says when the next may be made', async () => {
	const { search, write } = scene
	await write(
		build
			.update(system_settings)
			.set({ setting_value: '2' })
			.where(eq(system_settings.setting_key, 'search_limit_per_hour')),
	)
	const partner = await make.hrPartner(app)
	await search(partner, 'q=one')
	app.clock.advance(5 * MINUTE)
	await search(partner, 'q=two')
	const refused = await search(partner, 'q=three').catch((error: unknown) => error)
	expect(refused).toBeInstanceOf(LimitError)
	expect(refused).toMatchObject({
		data: { retryAfterSeconds: 55 * 60, sentence: expect.stringContaining('WAT') },
	})
	expect((await search(partner, 'q=two&sort=experience')).searches.left).toBe(0)
	app.clock.advance(55 * MINUTE + 1)
	expect((await search(partner, 'q=three')).searches.left).toBe(0)
})

test('two searches at once cannot both take the last of the hour', async () => {
	const { search, write } = scene
	await write(
		build
			.update(system_settings)
			.set({ setting_value: '1' })
			.where(eq(system_settings.setting_key, 'search_limit_per_hour')),
	)
	const partner = await make.hrPartner(app)
	const both = await Promise.allSettled([search(partner, 'q=one'), search(partner, 'q=two')])
	expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
	expect(both.find((result) => result.status === 'rejected')).toMatchObject({
		reason: expect.any(LimitError),
	})
})

test('pages by a signed cursor; one that is forged, of another query or company gives the first page', async () => {
	const { search, person } = scene
	const [partner, other] = [await make.hrPartner(app), await make.hrPartner(app)]
	for (let n = 0; n < 5; n++) await person()
	const first = await search(partner, 'size=2')
	const second = await search(partner, `size=2&after=${first.next}`)
	const third = await search(partner, `size=2&after=${second.next}`)
	const refs = [first, second, third].flatMap((page) => page.cards.map((card) => card.ref))
	expect([new Set(refs).size, third.cards.length, third.next]).toEqual([5, 1, null])
	expect(second.range).toEqual({ first: 3, last: 4 })
	const forged = `${first.next?.slice(0, -1)}${first.next?.endsWith('A') ? 'B' : 'A'}`
	for (const after of [forged, 'AAAC', '%00', '9'.repeat(32)])
		expect((await search(partner, `size=2&after=${after}`)).range.first).toBe(1)
	expect((await search(partner, `size=2&q=finance&after=${first.next}`)).range.first).toBe(1)
	expect((await search(other, `size=2&after=${first.next}`)).range.first).toBe(1)
})

test('beside an own published role: leaves out those asked, compares pay in bands, explains', async () => {
	const { search, refOf, write, person, ask } = scene
	const partner = await make.hrPartner(app)
	const [meets, above, silent, asked] = [
		await person({ salary_expectation_min: 84_000_000, salary_expectation_max: null }),
		await person({ salary_expectation_min: 95_000_000, salary_expectation_max: null }),
		await person({ salary_expectation_min: null, salary_expectation_max: null }),
		await person(),
	]
	await write(
		build.insert(professional_skills).values({
			id: app.runtime.ids.uuid(),
			professional_id: meets.id,
			skill_name: 'risk management',
			is_primary_skill: true,
		}),
	)
	const role = await ask(partner, asked)
	const refs = async (text: string) => (await search(partner, text)).cards.map((card) => card.ref).sort()
	const of = (...people: Person[]) => people.map((each) => refOf(partner, each)).sort()
	expect(await refs(`job_role_id=${role.id}`)).toEqual(of(meets, above, silent))
	expect(await refs(`job_role_id=${role.id}&pay=meets`)).toEqual(of(meets, silent))
	expect(await refs('pay=meets')).toEqual(of(meets, above, silent, asked))
	const { cards } = await search(partner, `job_role_id=${role.id}&skill=Risk+Management`)
	expect(cards).toHaveLength(1)
	expect(cards[0]?.why).toContain('Risk Management: a primary skill')
	expect(cards[0]?.tags).toContainEqual({ text: 'Pay ranges meet', tone: 'plain' })
	expect((await search(partner)).cards.flatMap((card) => card.tags.map((tag) => tag.text))).not.toContain(
		'Pay ranges meet',
	)
})

test('a role of another company, or one that is not published, is left out and said so', async () => {
	const { search, person, ask } = scene
	const [partner, other] = [await make.hrPartner(app), await make.hrPartner(app)]
	const amaka = await person()
	const foreign = await ask(other, amaka)
	const draft = await make.role(app, partner, { status: 'draft', published_at: null })
	for (const role of [foreign, draft]) {
		const page = await search(partner, `job_role_id=${role.id}&pay=meets`)
		expect([page.query.job_role_id, page.query.pay, page.cards.length]).toEqual([null, null, 1])
		expect(page.notes.join()).toContain('not one of your published roles')
	}
})

test('narrows by a city only where five people share it', async () => {
	const { search, finds, person } = scene
	const partner = await make.hrPartner(app)
	for (let n = 0; n < 5; n++) await person({ location_city: 'Ikeja' })
	const lonely = await person({ location_city: 'Epe' })
	expect((await search(partner, 'location_city=Ikeja')).cards).toHaveLength(5)
	const page = await search(partner, 'location_city=Epe')
	expect(page.cards).toHaveLength(6)
	expect(page.notes.join()).toContain('Too few people share that city')
	expect(await finds(partner, lonely, 'location_city=Epe')).toBe(true)
})

test('cards and rows name nobody, and the row of the search says whom it showed', async () => {
	const { search, person } = scene
	const partner = await make.hrPartner(app)
	const amaka = await person()
	const page = await search(partner, 'q=finance')
	const text = JSON.stringify(page)
	for (const secret of [
		amaka.id,
		'Amaka',
		amaka.row.last_name,
		amaka.row.current_company,
		amaka.row.current_title,
		'45000000',
	])
		expect(text).not.toContain(secret)
	const [row] = await app.runtime.database.fresh
		.select()
		.from(search_queries)
		.where(and(eq(search_queries.hr_partner_id, partner.id)))
	expect(row).toMatchObject({
		search_text: 'finance',
		results_count: 1,
		shown_profile_ids: [amaka.id],
		job_role_id: null,
	})
})

test('refuses a company that is not verified, agreements not accepted, and every other actor', async () => {
	const { query, search, partnerOf } = scene
	const pending = await partnerOf({ verification_status: 'pending' })
	await expect(search(pending)).rejects.toBeInstanceOf(ForbiddenError)
	await expect(search(await make.hrPartner(app, { agreed: false }))).rejects.toBeInstanceOf(ForbiddenError)
	const others = [
		(await make.professional(app)).viewer,
		(await make.admin(app)).viewer,
		{ kind: 'anonymous' } as const,
	]
	for (const viewer of others) {
		const ctx = app.context(viewer as unknown as HrPartner)
		await expect(searchPeople(ctx, query('')), viewer.kind).rejects.toBeInstanceOf(NotFoundError)
	}
})
