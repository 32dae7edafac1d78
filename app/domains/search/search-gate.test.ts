import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { professional_blocks, professionals } from '#db/schema/index.ts'
import { build } from '#db/statements.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import { make } from '#tests/factories/index.ts'
import { searchScene } from '#tests/factories/search-scene.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { buildDocument } from './build-document.ts'
import { catchUp, reindex } from './index.server.ts'
import { listProfiles } from './profile-records.server.ts'
import { readVocabulary } from './vocabulary.server.ts'

let app: TestApp
let scene: ReturnType<typeof searchScene>
beforeEach(async () => {
	app = await testApp()
	scene = searchScene(app)
})
afterEach(() => app.close())

test('hides a confidential professional from her employer, its group, its other names and its mail domain', async () => {
	const { finds, person, partnerOf, kolaGroup } = scene
	await kolaGroup()
	const amaka = await person({ current_company: 'Kola Bank Plc' })
	const hidden = {
		employer: await partnerOf({ company_name: 'Kola Bank' }),
		subsidiary: await partnerOf({ company_name: 'Kola Pensions Limited' }),
		alias: await partnerOf({ company_name: 'KB Nigeria' }),
		spelling: await partnerOf({ company_name: 'KOLA BANK NIG. PLC' }),
		domain: await partnerOf({ company_name: 'Quiet Ventures', email_domain: 'kolabank.example' }),
		'domain of the partner': await partnerOf({ company_name: 'Quieter Ventures' }, 'hr@kolabank.example'),
	}
	for (const [name, partner] of Object.entries(hidden)) expect(await finds(partner, amaka), name).toBe(false)
	expect(await finds(await partnerOf({ company_name: 'Zenora Energy' }), amaka)).toBe(true)
})

test('hides her from a company she has blocked, and from no other', async () => {
	const { write, finds, person, regate } = scene
	const amaka = await person()
	const [blocked, other] = [await make.hrPartner(app), await make.hrPartner(app)]
	await write(
		build.insert(professional_blocks).values({
			id: app.runtime.ids.uuid(),
			professional_id: amaka.id,
			block_kind: 'company',
			company_id: blocked.company.id,
			created_at: app.clock.now(),
		}),
	)
	await regate(amaka)
	expect([await finds(blocked, amaka), await finds(other, amaka)]).toEqual([false, true])
})

test('hides whoever is private, paused, unverified, basic, suspended, not open or deleted', async () => {
	const { search, refOf, person } = scene
	const partner = await make.hrPartner(app)
	const now = app.clock.now()
	const hidden = [
		await person({ profile_visibility: 'private' }),
		await person({ paused_until: now + DAY }),
		await person({ verification_status: 'unverified' }),
		await person({ verification_status: 'basic' }),
		await person({ user: { status: 'suspended' } }),
		await person({ open_to_opportunities: false }),
		await person({ user: { status: 'deleted', deleted_at: now } }),
	]
	const open = await person()
	const page = await search(partner)
	expect(page.cards.map((card) => card.ref)).toEqual([refOf(partner, open)])
	expect(page.total).toBe('fewer than 5 people')
	for (const each of hidden) expect(page.cards.map((card) => card.ref)).not.toContain(refOf(partner, each))
})

test('shows her again when her pause ends, although no row changes', async () => {
	const { finds, person } = scene
	const partner = await make.hrPartner(app)
	const amaka = await person({ paused_until: app.clock.now() + HOUR })
	expect(await finds(partner, amaka)).toBe(false)
	app.clock.advance(HOUR)
	expect(await finds(partner, amaka)).toBe(true)
})

test('a full inbox hides her like a pause, in lists and in counts', async () => {
	const { search, person, ask } = scene
	const partner = await make.hrPartner(app)
	const others = await Promise.all(
		Array.from({ length: 7 }, () => person({ current_industry: 'Technology' })),
	)
	const amaka = await person({ current_industry: 'Technology', max_requests_per_month: 1 })
	expect((await search(partner)).facets.industry).toEqual([{ value: 'Technology', count: 10 }])
	await ask(await make.hrPartner(app), amaka)
	const page = await search(partner)
	expect(page.cards).toHaveLength(others.length)
	expect([page.total, page.facets.industry]).toEqual(['about 5 people', [{ value: 'Technology', count: 5 }]])
})

test('totals and facets count nobody the viewer may not see', async () => {
	const { search, person, partnerOf } = scene
	const hidden = await partnerOf({ company_name: 'Savannah Foods' })
	const other = await partnerOf({ company_name: 'Zenora Energy' })
	for (let n = 0; n < 7; n++) await person({ current_industry: 'Technology', location_state: 'Kano' })
	await person({
		current_industry: 'Technology',
		location_state: 'Kano',
		current_company: hidden.company.company_name,
	})
	const narrow = await search(hidden)
	const wide = await search(other)
	expect([narrow.total, narrow.facets.industry[0]?.count, narrow.facets.location_state[0]?.count]).toEqual([
		'about 5 people',
		5,
		5,
	])
	expect([wide.total, wide.facets.industry[0]?.count, wide.facets.location_state[0]?.count]).toEqual([
		'about 10 people',
		10,
		10,
	])
})

test('an index without gate tokens still shows nobody who is hidden, and the page stays full', async () => {
	const { search, refOf, person, documentOf } = scene
	const partner = await make.hrPartner(app)
	const amaka = await person({ current_company: partner.company.company_name })
	for (let n = 0; n < 4; n++) await person()
	await catchUp(partner.ctx)
	const profiles = await listProfiles(partner.ctx.fresh, [amaka.id])
	const vocabulary = await readVocabulary(partner.ctx.fresh)
	const document_id = await documentOf(amaka)
	const bare = profiles.map((profile) => buildDocument(profile, { document_id, blocked_for: [] }, vocabulary))
	const engine = partner.ctx.ports.search
	await engine.apply({
		upsert: bare.map((row) => ({ ...row, quality: 9_999 })),
		remove: [],
		cursor: await engine.cursor(),
	})
	const page = await search(partner, 'size=2')
	expect(page.cards).toHaveLength(2)
	expect(page.cards.map((card) => card.ref)).not.toContain(refOf(partner, amaka))
	expect((await search(partner)).total).toBe('fewer than 5 people')
})

test('an index of another database is rebuilt, not trusted', async () => {
	const { finds, person } = scene
	const partner = await make.hrPartner(app)
	const amaka = await person()
	await catchUp(partner.ctx)
	const engine = partner.ctx.ports.search
	const [profile] = await listProfiles(partner.ctx.fresh, [amaka.id])
	const vocabulary = await readVocabulary(partner.ctx.fresh)
	const foreign =
		profile && buildDocument(profile, { document_id: 'of-another-database', blocked_for: [] }, vocabulary)
	await engine.reset()
	const known = Number(
		(await app.runtime.database.unsafeClient.execute('SELECT max(seq) AS n FROM search_changes')).rows[0]?.n,
	)
	await engine.apply({ upsert: foreign ? [foreign] : [], remove: [], cursor: known })
	expect(await finds(partner, amaka)).toBe(true)
	expect(await engine.count()).toBe(1)
})

test('a change is seen at the next search, also by an index that was rebuilt', async () => {
	const { write, finds, person } = scene
	const partner = await make.hrPartner(app)
	const amaka = await person({ current_title: 'Head of Internal Audit' })
	expect([await finds(partner, amaka, 'q=treasury'), await finds(partner, amaka, 'q=audit')]).toEqual([
		false,
		true,
	])
	await write(
		build
			.update(professionals)
			.set({ current_title: 'Group Treasurer' })
			.where(eq(professionals.id, amaka.id)),
	)
	expect([await finds(partner, amaka, 'q=treasury'), await finds(partner, amaka, 'q=audit')]).toEqual([
		true,
		false,
	])
	expect(await reindex(partner.ctx)).toBe(1)
	expect(await finds(partner, amaka, 'q=treasury')).toBe(true)
	await write(
		build.update(professionals).set({ profile_visibility: 'private' }).where(eq(professionals.id, amaka.id)),
	)
	expect(await finds(partner, amaka)).toBe(false)
	expect(await partner.ctx.ports.search.count()).toBe(0)
})

test('an agency without a client finds nobody, not even in counts', async () => {
	const { search, person, partnerOf } = scene
	const agency = await partnerOf({ is_agency: true })
	for (let n = 0; n < 6; n++) await person({ agencies_allowed: true })
	const page = await search(agency)
	expect([page.cards, page.total, page.facets.industry]).toEqual([[], 'fewer than 5 people', []])
	expect(page.notes.join()).toContain('agency')
})
