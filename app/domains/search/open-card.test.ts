import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
	disclosure_ledger,
	job_roles,
	professionals,
	profile_views,
	search_queries,
} from '#db/schema/index.ts'
import { build, toStatement } from '#db/statements.ts'
import type { FreshHandle } from '#db/client.server.ts'
import { ForbiddenError, NotFoundError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { ref } from '#app/policy/reference.server.ts'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { openCard, searchPeople } from './index.server.ts'
import { parseSearch } from './schema.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

type Partner = Awaited<ReturnType<typeof make.hrPartner>>
const refOf = (partner: Partner, id: string) => ref(partner.company.id, id, partner.ctx.keys.ref)
const open = (partner: Partner, reference: string, job_role_id: string | null = null) =>
	openCard(partner.ctx, { ref: reference, job_role_id })
const rows = async (id: string) => ({
	views: await app.runtime.database.fresh
		.select()
		.from(profile_views)
		.where(eq(profile_views.viewed_professional_id, id)),
	ledger: await app.runtime.database.fresh
		.select()
		.from(disclosure_ledger)
		.where(eq(disclosure_ledger.professional_id, id)),
})

test('opens a card, writes the view, the ledger row and the click on the search that had shown it', async () => {
	const partner = await make.hrPartner(app)
	const amaka = await make.professional(app)
	const { query } = parseSearch(new URLSearchParams('q=finance'))
	const [found] = (await searchPeople(partner.ctx, query)).cards
	const { card, role } = await open(partner, refOf(partner, amaka.id))
	expect([card.ref, card.headline, role]).toEqual([found?.ref, 'Finance leader, C-suite band', null])
	for (const secret of [
		amaka.id,
		'Amaka',
		amaka.row.last_name,
		amaka.row.current_company,
		'Chief Financial Officer',
	])
		expect(JSON.stringify(card)).not.toContain(secret)
	const { views, ledger } = await rows(amaka.id)
	expect(views).toMatchObject([
		{ viewer_hr_id: partner.id, view_source: 'search', job_role_id: null, view_duration_seconds: null },
	])
	expect(ledger).toMatchObject([
		{ viewer_user_id: partner.user.id, viewer_company_id: partner.company.id, surface: 'page' },
	])
	const [search] = await app.runtime.database.fresh.select().from(search_queries)
	expect(search?.clicked_profile_ids).toEqual([amaka.id])
})

test('a view for an own published role counts on the role; a foreign role does not', async () => {
	const [partner, other] = [await make.hrPartner(app), await make.hrPartner(app)]
	const amaka = await make.professional(app)
	const [own, foreign] = [await make.role(app, partner), await make.role(app, other)]
	const opened = await open(partner, refOf(partner, amaka.id), own.id)
	expect(opened.role).toEqual({ id: own.id, role_title: own.role_title })
	expect(opened.card.tags.map((tag) => tag.text)).toContain('Pay ranges meet')
	const without = await open(partner, refOf(partner, amaka.id), foreign.id)
	expect([without.role, without.card.tags.map((tag) => tag.text)]).toEqual([null, ['Identity checked']])
	const counts = await app.runtime.database.fresh
		.select({ id: job_roles.id, n: job_roles.view_count })
		.from(job_roles)
	expect(new Map(counts.map(({ id, n }) => [id, n]))).toEqual(
		new Map([
			[own.id, 1],
			[foreign.id, 0],
		]),
	)
})

/** The same context over a handle that notes each statement's text. */
function counted(partner: Partner) {
	const statements: string[] = []
	const client = app.runtime.database.unsafeClient
	const fresh = new Proxy(partner.ctx.fresh, {
		get(target, name) {
			const member: unknown = Reflect.get(target, name)
			if (typeof member !== 'function') return member
			return (...args: unknown[]) => {
				statements.push(String(name))
				return Reflect.apply(member, target, args) as unknown
			}
		},
	})
	return { ctx: { ...partner.ctx, fresh: fresh satisfies FreshHandle }, statements, client }
}

test('hidden, absent, malformed and foreign refs get the same 404 after the same statements, and leave no row', async () => {
	const [partner, other] = [await make.hrPartner(app), await make.hrPartner(app)]
	const hidden = await make.professional(app, { tokens: [`c:${partner.company.id}`] })
	const suspended = await make.professional(app, { user: { status: 'suspended' } })
	const visible = await make.professional(app)
	const refs = {
		hidden: refOf(partner, hidden.id),
		suspended: refOf(partner, suspended.id),
		absent: refOf(partner, app.runtime.ids.uuid()),
		foreign: refOf(other, visible.id),
		malformed: 'no-ref',
		empty: '',
		id: visible.id,
	}
	const seen = new Set<string>()
	for (const [name, reference] of Object.entries(refs)) {
		const { ctx, statements } = counted(partner)
		const error = await openCard(ctx, { ref: reference, job_role_id: null }).catch(
			(thrown: unknown) => thrown,
		)
		expect(error, name).toBeInstanceOf(NotFoundError)
		seen.add(JSON.stringify([statements, error instanceof NotFoundError && [error.message, error.data]]))
	}
	expect(seen.size).toBe(1)
	for (const person of [hidden, suspended, visible])
		expect(await rows(person.id)).toEqual({ views: [], ledger: [] })
})

test('whoever hides in the meantime is gone at once', async () => {
	const partner = await make.hrPartner(app)
	const amaka = await make.professional(app)
	await open(partner, refOf(partner, amaka.id))
	const pause = build
		.update(professionals)
		.set({ paused_until: app.clock.now() + 1 })
		.where(eq(professionals.id, amaka.id))
	await app.runtime.database.transaction((w) => w.add(toStatement(pause)))
	await expect(open(partner, refOf(partner, amaka.id))).rejects.toBeInstanceOf(NotFoundError)
})

test('refuses a company that is not verified, agreements not accepted, and every other actor', async () => {
	const amaka = await make.professional(app)
	const pending = await make.hrPartner(app, {
		company: await make.company(app, { verification_status: 'pending' }),
	})
	await expect(open(pending, refOf(pending, amaka.id))).rejects.toBeInstanceOf(ForbiddenError)
	const unsigned = await make.hrPartner(app, { agreed: false })
	await expect(open(unsigned, refOf(unsigned, amaka.id))).rejects.toBeInstanceOf(ForbiddenError)
	for (const viewer of [amaka.viewer, (await make.admin(app)).viewer]) {
		const ctx = app.context(viewer as unknown as HrPartner)
		await expect(openCard(ctx, { ref: 'x', job_role_id: null })).rejects.toBeInstanceOf(NotFoundError)
	}
})
