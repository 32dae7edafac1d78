import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSearchOptions, searchPeople } from '#app/domains/search/index.server.ts'
import { parseSearch } from '#app/domains/search/schema.ts'
import * as person from '#app/routes/hr/person.tsx'
import * as search from '#app/routes/hr/search.tsx'
import { PeopleSearchForm } from '#app/ui/search/search-form.tsx'
import { NarrowIt, SearchResults } from '#app/ui/search/search-results.tsx'
import { filtersInForce, searchHref } from '#app/ui/search/search-words.ts'
import { make } from '#tests/factories/index.ts'
import { searchScene } from '#tests/factories/search-scene.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { get, signIn } from '#tests/setup/browser.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

test('opens for an HR partner of a verified company; others get the sign-in page, the 404 or the reason', async () => {
	const { partnerOf } = searchScene(app)
	const cookie = async (viewer: Parameters<typeof signIn>[1]) => ({ cookie: await signIn(app, viewer) })
	expect(await get(search, '/hr/search?q=tax')).toMatchObject({
		status: 303,
		location: '/login?redirect_to=%2Fhr%2Fsearch%3Fq%3Dtax',
	})
	for (const other of [await make.professional(app), await make.admin(app)])
		expect((await get(search, '/hr/search', await cookie(other.viewer))).status).toBe(404)
	const pending = await partnerOf({ verification_status: 'pending' })
	expect(await get(search, '/hr/search', await cookie(pending.viewer))).toMatchObject({
		status: 403,
		data: { sentence: expect.stringContaining('not verified yet') },
	})
	const unsigned = await make.hrPartner(app, { agreed: false })
	expect(await get(search, '/hr/search?q=tax', await cookie(unsigned.viewer))).toMatchObject({
		status: 303,
		location: '/hr/terms?redirect_to=%2Fhr%2Fsearch%3Fq%3Dtax',
	})
	expect((await get(search, '/hr/search', await cookie((await make.hrPartner(app)).viewer))).status).toBe(200)
})

test('answers any query string with a page', async () => {
	const partner = await make.hrPartner(app)
	const cookie = await signIn(app, partner.viewer)
	const queries = ['q=%22', 'q=(((', 'q=AND', 'q=%00%01', `q=${'x'.repeat(10_000)}`, 'q=😀', "q=';--", 'q=%22;+DROP', 'years_min=abc', 'after=forged', 'sort=pay', 'size=0', 'industry=Nowhere', 'job_role_id=1', 'pay=meets', 'skill=zzz', 'seniority_level=boss', '%E0%A4%A'] // prettier-ignore
	for (const text of queries)
		expect((await get(search, `/hr/search?${text}`, { cookie })).status, text).toBe(200)
})

test('one 404 for a hidden, absent, malformed or foreign card', async () => {
	const { partnerOf, person: makePerson, refOf } = searchScene(app)
	const [partner, other] = [
		await partnerOf({ company_name: 'Savannah Foods' }),
		await partnerOf({ company_name: 'Zenora Energy' }),
	]
	const [hidden, visible] = [await makePerson({ current_company: 'Savannah Foods' }), await makePerson()]
	const cookie = await signIn(app, partner.viewer)
	const open = (ref: string) => get(person, `/hr/p/${ref}`, { cookie, params: { ref } })
	const refs = [refOf(partner, hidden), refOf(other, visible), 'AAAAAAAAAAAAAAAAAAAAAA', 'x', '']
	const answers = await Promise.all(refs.map(open))
	expect(new Set(answers.map((answer) => JSON.stringify([answer.status, answer.data]))).size).toBe(1)
	expect(answers[0]?.status).toBe(404)
	expect((await open(refOf(partner, visible))).status).toBe(200)
})

async function rendered(text: string) {
	const { person: makePerson } = searchScene(app)
	const partner = await make.hrPartner(app)
	const role = await make.role(app, partner)
	for (let n = 0; n < 6; n++) await makePerson()
	const { query } = parseSearch(new URLSearchParams(text.replace('ROLE', role.id)))
	const [page, options] = await Promise.all([
		searchPeople(partner.ctx, query),
		readSearchOptions(partner.ctx),
	])
	const html = renderToStaticMarkup(
		<>
			<PeopleSearchForm query={page.query} options={options} />
			<SearchResults page={page} />
			<NarrowIt page={page} />
		</>,
	)
	return { html, page, options }
}

test('links carry the whole search, cards lead to the person and to the request', async () => {
	const { html, page, options } = await rendered(
		'q=finance&job_role_id=ROLE&years_min=15&skill_mode=any&size=2',
	)
	const [card] = page.cards
	const role = page.query.job_role_id
	expect(html).toContain('About 5 people')
	expect(html).toContain(`href="/hr/p/${card?.ref}?job_role_id=${role}"`)
	expect(html).toContain(`href="/hr/requests/new?ref=${card?.ref}&amp;job_role_id=${role}"`)
	expect(html).toContain(`size=2&amp;after=${page.next}`)
	expect(html).toMatch(/99 of 100 searches left this hour/)
	const chips = filtersInForce(page.query, options)
	expect(chips.map((chip) => chip.label)).toEqual(['For role: Chief Financial Officer', '15 years or more'])
	expect(chips.map((chip) => searchHref(page.query, chip.without))).toEqual([
		'/hr/search?q=finance&years_min=15&size=2',
		`/hr/search?q=finance&job_role_id=${role}&size=2`,
	])
})

test('an address made of a query reads as the same query', () => {
	const text =
		'q=a+b&industry=Oil+%26+Gas&seniority_level=vp&skill=sql&skill=python&skill_mode=any&notice_max=0&relocate=1&board=1&sort=experience&size=50'
	const { query } = parseSearch(new URLSearchParams(text))
	expect(parseSearch(new URL(searchHref(query), 'http://x').searchParams).query).toEqual(query)
})

test('nobody found: says how words are looked up, and offers the way on', async () => {
	const { html } = await rendered('q=okonkwo')
	expect(html).toContain('Nobody matches')
	expect(html).toContain('href="/hr/search"')
	expect(html).not.toContain('Narrow it')
})

test('a page has no script, no form that posts, and escapes what was typed', async () => {
	const { html } = await rendered(`q=${encodeURIComponent('<script>alert(1)</script>')}`)
	expect(html).not.toContain('<script')
	expect(html).not.toContain('method="post"')
})
