import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import { LETTER, acts, introduce, requestRow, scene, send } from '#tests/introductions/scene.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import {
	acceptIntroduction,
	countAwaiting,
	declineIntroduction,
	listReceived,
	readOwnFigures,
	readReceived,
	readUnmasked,
	shareNow,
} from '../index.server.ts'

test('the page has the letter, the offer, the company and the readers by name', async () => {
	using s = await scene()
	const colleague = await make.hrPartner(s.app, {
		company: s.company,
		first_name: 'Tokunbo',
		last_name: 'Alabi',
	})
	const id = await send(s.app, s.hr, s.role, s.her, [colleague])
	const page = await readReceived(s.her.ctx, { id, observe: true })
	expect(page).toMatchObject({
		state: 'pending',
		letter: LETTER,
		offer: { role_title: s.role.role_title, salary_range_min: 60_000_000 },
		company: { name: s.company.company_name, rc_number: s.company.rc_number, withheld_because: null },
		pay_fit: 'meets',
		contact: null,
	})
	expect(page.readers.map((reader) => reader.last_name).sort()).toEqual(['Alabi', s.hr.row.last_name].sort())
	expect(JSON.stringify(page)).not.toContain(s.hr.user.address)
})

test('a confidential role withholds the company until she has accepted', async () => {
	using s = await scene()
	const role = await make.role(s.app, s.hr, {
		is_confidential: true,
		confidential_reason: 'A succession is in progress',
	})
	const id = await send(s.app, s.hr, role, s.her)
	const page = await readReceived(s.her.ctx, { id, observe: true })
	expect(page.company).toMatchObject({
		name: null,
		rc_number: null,
		withheld_because: 'A succession is in progress',
	})
	const { items } = await listReceived(s.her.ctx, { tab: 'pending' })
	expect(JSON.stringify([page, items])).not.toContain(s.company.company_name)
	expect(JSON.stringify([page, items])).not.toContain(s.company.rc_number)
	await acceptIntroduction(s.her.ctx, { id })
	expect((await readReceived(s.her.ctx, { id, observe: true })).company.name).toBeNull()
	await shareNow(s.her.ctx, { id })
	expect((await readReceived(s.her.ctx, { id, observe: true })).company.name).toBe(s.company.company_name)
})

test('the preview is exactly what a reader will see', async () => {
	using s = await scene()
	await make.work(s.app, s.her.id, { company_name: 'Ubulu Trust Limited' })
	const id = await send(s.app, s.hr, s.role, s.her)
	const { preview } = await readReceived(s.her.ctx, { id, observe: true })
	expect(preview?.hidden_from).toEqual(['Ubulu Trust Limited'])
	await acceptIntroduction(s.her.ctx, { id })
	await shareNow(s.her.ctx, { id })
	expect(await readUnmasked(s.hr.ctx, { introduction_id: id })).toEqual(preview?.profile)
})

test('the first look is noted once, and a prefetch not at all', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await readReceived(s.her.ctx, { id, observe: false })
	expect(await requestRow(s.app, id)).toMatchObject({ viewed_by_professional: 0, viewed_at: null })
	const first = s.app.clock.now()
	await readReceived(s.her.ctx, { id, observe: true })
	s.app.clock.advance(HOUR)
	await readReceived(s.her.ctx, { id, observe: true })
	expect(await requestRow(s.app, id)).toMatchObject({ viewed_by_professional: 1, viewed_at: first })
	expect((await acts(s.app, id)).filter((act) => act === 'introduction.view')).toHaveLength(1)
})

test('after acceptance she has the sender’s contact, and nobody’s before', async () => {
	using s = await scene()
	const id = await introduce(s.app, s.hr, s.role, s.her)
	const page = await readReceived(s.her.ctx, { id, observe: true })
	expect(page).toMatchObject({ state: 'accepted', preview: null })
	expect(page.contact).toMatchObject({ last_name: s.hr.row.last_name, email: s.hr.user.address })
})

test('lists are by tab; the pending ones soonest deadline first, 20 a page', async () => {
	using s = await scene({ credits: 30 })
	const ids: string[] = []
	const { unsafeClient } = s.app.runtime.database
	await unsafeClient.execute(
		"UPDATE system_settings SET setting_value = '50' WHERE setting_key = 'max_pending_introductions_per_professional'",
	)
	for (let i = 0; i < 22; i += 1) {
		const hr = await make.hrPartner(s.app)
		ids.push(await send(s.app, hr, await make.role(s.app, hr), s.her))
	}
	const first = await listReceived(s.her.ctx, { tab: 'pending' })
	expect(first.items.map((item) => item.id)).toEqual(ids.slice(0, 20))
	const second = await listReceived(s.her.ctx, { tab: 'pending', after: first.next ?? undefined })
	expect(second.items.map((item) => item.id)).toEqual(ids.slice(20))
	expect(second.next).toBeNull()
	expect(await countAwaiting(s.her.ctx)).toBe(22)
	expect(await countAwaiting(s.hr.ctx)).toBe(0)
	expect(await listReceived(s.her.ctx, { tab: 'pending', after: 'nonsense' })).toEqual(first)
	expect((await listReceived(s.her.ctx, { tab: 'accepted' })).items).toEqual([])
})

test('use case 3 counts her last 90 days, of what she can see', async () => {
	using s = await scene({ credits: 20 })
	expect(await readOwnFigures(s.her.ctx)).toMatchObject({ received: 0, avg_response_time_hours: null })
	const role = () => make.role(s.app, s.hr)
	const old = await send(s.app, s.hr, await role(), s.her)
	s.app.clock.advance(91 * DAY)
	const other = await make.hrPartner(s.app)
	const declined = await send(s.app, other, await make.role(s.app, other), s.her)
	s.app.clock.advance(10 * HOUR)
	await declineIntroduction(s.her.ctx, { id: declined, decline_reason: null, professional_response: null })
	const accepted = await send(s.app, s.hr, await role(), s.her)
	s.app.clock.advance(20 * HOUR)
	await acceptIntroduction(s.her.ctx, { id: accepted })
	expect(await readOwnFigures(s.her.ctx)).toMatchObject({
		pending_introductions: 1,
		avg_response_time_hours: 10,
	})
	await shareNow(s.her.ctx, { id: accepted })
	expect(await readOwnFigures(s.her.ctx)).toEqual({
		received: 2,
		pending_introductions: 0,
		accepted_introductions: 1,
		declined_introductions: 1,
		interviews_scheduled: 0,
		offers_received: 0,
		avg_response_time_hours: 15,
	})
	expect(await requestRow(s.app, old)).toMatchObject({ status: 'pending' })
})
