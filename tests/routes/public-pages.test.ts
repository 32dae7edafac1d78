import { afterEach, beforeEach, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { subscription_plans, support_tickets } from '#db/schema/index.ts'
import { build, toStatement } from '#db/statements.ts'
import { helpArticles, legalPages, marketingPaths, paths } from '#app/paths.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { annualSaving, priceText } from '#app/ui/public/plans.ts'
import { holdSentence, undoSentence } from '#app/ui/public/facts-in-words.ts'
import type { Plan } from '#app/domains/billing/index.server.ts'
import { readPublicFacts } from '#app/domains/setting/index.server.ts'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { get, post } from '#tests/setup/browser.ts'
import * as contact from '#app/routes/public/contact.tsx'
import * as grievance from '#app/routes/public/grievance.tsx'
import * as help from '#app/routes/public/help.tsx'
import * as helpArticle from '#app/routes/public/help-article.tsx'
import * as legal from '#app/routes/public/legal.tsx'
import * as pricing from '#app/routes/public/pricing.tsx'
import * as robots from '#app/routes/public/robots.ts'
import * as scam from '#app/routes/public/scam.tsx'
import * as securityText from '#app/routes/public/security-txt.ts'
import * as sitemap from '#app/routes/public/sitemap.ts'
import * as verify from '#app/routes/public/verify.tsx'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

type FormPage = typeof contact | typeof grievance | typeof scam | typeof verify

/** A browser that has opened the page: its nonce cookie and the form's tokens. */
async function opened(route: FormPage, path: string) {
	const page = await get(route, path)
	const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
	const { tokens } = page.data as { tokens: { csrf: string; key: string } }
	return { cookie, hidden: { _csrf: tokens.csrf, _k: tokens.key } }
}

const tickets = () => app.runtime.database.fresh.select().from(support_tickets)

const question = {
	name: 'Ngozi Eze',
	email: 'ngozi.eze@mail.example',
	subject: 'Verification',
	body: 'How long does a review take?',
}

const forms: [string, FormPage, Record<string, string>, string][] = [
	['/contact', contact, question, 'body'],
	[
		'/grievance',
		grievance,
		{ ...question, subject: 'Access to my data', happened_on: 'March 2026', remedy: 'A copy.' },
		'remedy',
	],
	['/scam', scam, { subject: 'WhatsApp', body: 'They asked for ₦150,000.' }, 'body'],
]

test.each(forms)('%s sent twice opens one ticket and shows its receipt', async (path, route, fields) => {
	const { cookie, hidden } = await opened(route, path)
	const first = await post(route, path, { ...fields, ...hidden }, { cookie })
	const second = await post(route, path, { ...fields, ...hidden }, { cookie })
	expect([first.status, second.status]).toEqual([303, 303])
	expect(second.location).toBe(first.location)
	const rows = await tickets()
	expect(rows).toHaveLength(1)
	expect(first.location).toBe(`${path}?receipt=${rows[0]?.receipt_number}`)
	const page = await get(route, first.location ?? '', { cookie })
	expect(page.data).toMatchObject({ receipt: { receipt_number: rows[0]?.receipt_number } })
})

test.each(forms)('%s keeps what was typed when a field is wrong', async (path, route, fields, field) => {
	const { cookie, hidden } = await opened(route, path)
	const sent = { ...fields, ...hidden, [field]: '', email: 'no address' }
	const refused = await post(route, path, sent, { cookie })
	expect(refused.status).toBe(422)
	const { form } = refused.data as { form: { errors: object; values: Record<string, string> } }
	expect(Object.keys(form.errors).sort()).toEqual([field, 'email'].sort())
	expect(form.values).toMatchObject({ subject: fields.subject, email: 'no address' })
	expect(await tickets()).toEqual([])
})

test('a field that the form does not have is refused', async () => {
	const { cookie, hidden } = await opened(contact, '/contact')
	const answer = await post(contact, '/contact', { ...question, ...hidden, status: 'closed' }, { cookie })
	expect(answer.status).toBe(422)
	expect(await tickets()).toEqual([])
})

test('verifying answers yes or no, the same each time, and writes nothing', async () => {
	const { email_domain } = await make.company(app)
	const { cookie, hidden } = await opened(verify, '/verify')
	const noticeOf = async (claim: string) => {
		const answer = await post(verify, '/verify', { claim, ...hidden }, { cookie })
		expect([answer.status, answer.location]).toEqual([303, '/verify'])
		const value = /nx_n=([\w-]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? ''
		return (JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as { text: string }).text
	}
	expect(await noticeOf('http://localhost:3999/login')).toMatch(/: Yes\. This is theNexus\.$/)
	expect(await noticeOf(`hr@${email_domain}`)).toMatch(/: Yes\. This belongs to a company/)
	expect(await noticeOf('hr@stranger.example')).toMatch(/: No\. /)
	expect(await noticeOf('hr@stranger.example')).toMatch(/: No\. /)
	expect(await tickets()).toEqual([])
})

test('prices come from the plans and the rate of the day; an inactive plan is hidden', async () => {
	const page = await get(pricing, '/pricing?cycle=annual&vat=1')
	const { plans, ...rest } = page.data as { plans: Plan[] } & Record<string, unknown>
	expect(plans.map((plan) => plan.plan_name)).toEqual(['Trial', 'Basic', 'Professional', 'Enterprise'])
	expect(rest).toMatchObject({ vatRate: 750, isAnnual: true, withVat: true })
	const terms = { isAnnual: true, vatBasisPoints: 750 }
	expect(plans.map((plan) => priceText(plan, terms))).toEqual([
		'Without charge',
		'₦580,500 a year',
		'₦1,741,500 a year',
		null,
	])
	expect(annualSaving(plans)).toBe('10 % less than twelve months')
	const hide = build
		.update(subscription_plans)
		.set({ is_active: false })
		.where(eq(subscription_plans.plan_name, 'Basic'))
	await app.runtime.database.transaction((w) => w.add(toStatement(hide)))
	const after = (await get(pricing, '/pricing')).data as { plans: Plan[] }
	expect(after.plans.map((plan) => plan.plan_name)).not.toContain('Basic')
})

test('tax is rounded half up to the kobo', () => {
	const plan = { price_monthly_ngn: 33 } as Plan
	expect(priceText(plan, { isAnnual: false, vatBasisPoints: 750 })).toBe('₦35.48 a month')
})

test('every legal text and help article opens, and any other is the common 404', async () => {
	for (const page of legalPages)
		expect((await get(legal, paths.legal(page), { params: { page } })).status).toBe(200)
	for (const a of helpArticles)
		expect((await get(helpArticle, paths.helpArticle(a), { params: { a } })).status).toBe(200)
	expect((await get(legal, '/legal/other', { params: { page: 'other' } })).status).toBe(404)
	expect((await get(helpArticle, '/help/other', { params: { a: 'other' } })).status).toBe(404)
})

test('help finds articles by all of their words, the title first', async () => {
	const found = async (q: string) =>
		((await get(help, paths.withQuery('/help', { q }))).data as { found: { slug: string }[] }).found
	expect((await found('credits'))[0]?.slug).toBe('credits')
	expect((await found('SHARED phone'))[0]?.slug).toBe('shared-phone')
	expect(await found('unicorn credits')).toEqual([])
	expect(await found('')).toHaveLength(helpArticles.length)
})

test('waits of nought are told as at once', async () => {
	const facts = await readPublicFacts(app.context({ kind: 'anonymous' }))
	expect(holdSentence(facts)).toContain('held for five minutes')
	expect(undoSentence(facts)).toContain('ten minutes')
	const none = { ...facts, introduction_hold_seconds: 0, acceptance_undo_seconds: 0 }
	expect(holdSentence(none)).toBe('A request is sent at once.')
	expect(undoSentence(none)).toMatch(/shared at once/)
})

test('the sitemap lists marketing pages alone, robots names no secret path, security.txt expires within a year', async () => {
	const textOf = async (route: typeof sitemap, path: string) => {
		const answer = await route.loader({
			request: new Request(`http://localhost:3999${path}`),
			params: {},
			context: {},
		})
		return answer.text()
	}
	const map = await textOf(sitemap, '/sitemap.xml')
	const listed = [...map.matchAll(/<loc>http:\/\/localhost:3999([^<]+)<\/loc>/g)].map((match) => match[1])
	expect(listed).toEqual([...marketingPaths])
	expect(map).not.toMatch(/login|admin|\/hr|\/p\/|home|demo/)
	expect(await textOf(robots, '/robots.txt')).toBe(
		'User-agent: *\nDisallow:\n\nSitemap: http://localhost:3999/sitemap.xml\n',
	)
	const security = await textOf(securityText, '/.well-known/security.txt')
	const expires = Date.parse(/^Expires: (.+)$/m.exec(security)?.[1] ?? '')
	expect(expires).toBeGreaterThan(app.clock.now())
	expect(expires - app.clock.now()).toBeLessThanOrEqual(365 * 86_400_000)
	expect(security).toMatch(/^Contact: http:\/\/localhost:3999\/contact$/m)
})

test('canonical address and Open Graph stand on marketing pages alone', () => {
	const matches = [{ data: { origin: 'https://nexus.example' } }]
	const meta = pageMeta('Pricing', 'What companies pay.')
	expect(meta({ location: { pathname: '/pricing' }, matches })).toContainEqual({
		tagName: 'link',
		rel: 'canonical',
		href: 'https://nexus.example/pricing',
	})
	expect(meta({ location: { pathname: '/pricing' }, matches })).toContainEqual({
		property: 'og:url',
		content: 'https://nexus.example/pricing',
	})
	for (const args of [
		{ location: { pathname: '/home' }, matches },
		{ location: { pathname: '/pricing' }, matches, error: new Error('fault') },
		{ location: { pathname: '/pricing' }, matches: [{}] },
	])
		expect(JSON.stringify(meta(args))).not.toMatch(/og:|canonical/)
})
