import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import { refOf, requestRow, send } from '#tests/introductions/scene.ts'
import { get, post, signIn } from '#tests/setup/browser.ts'
import * as sentPage from '#app/routes/hr/request.tsx'
import * as newPage from '#app/routes/hr/request-new.tsx'
import * as sentList from '#app/routes/hr/requests.tsx'
import * as home from '#app/routes/professional/home.tsx'
import * as receivedPage from '#app/routes/professional/request.tsx'
import * as receivedList from '#app/routes/professional/requests.tsx'

import { type Tokens, at, stage, typed } from '#tests/introductions/stage.ts'

test('hidden, absent, foreign and malformed people answer alike on the page of a new request', async () => {
	using s = await stage()
	const hidden = await make.professional(s.app, { profile_visibility: 'private' })
	const stranger = await make.hrPartner(s.app)
	const refs = [refOf(s.app, s.hr, hidden), refOf(s.app, stranger, s.her), 'A'.repeat(22), 'nobody', '']
	for (const ref of refs) {
		expect(await get(newPage, `/hr/requests/new?ref=${ref}`, s.asHr)).toMatchObject({
			status: 404,
			data: { sentence: '' },
		})
	}
	const { tokens } = (await get(newPage, s.path, s.asHr)).data as Tokens
	const forged = { ...typed(s), _csrf: tokens.csrf, _k: tokens.key, ref: refs[0] ?? '' }
	expect(await post(newPage, s.path, forged, s.asHr)).toMatchObject({ status: 404 })
})

test('foreign and malformed ids are absent, on both sides, by GET and by POST', async () => {
	using s = await stage()
	const other = await make.hrPartner(s.app)
	const theirs = await send(s.app, other, await make.role(s.app, other), await make.professional(s.app))
	const unknown = s.app.runtime.ids.uuid()
	for (const id of [theirs, unknown, 'x', '../../etc/passwd']) {
		expect(await get(sentPage, '/hr/requests/x', at(id, s.asHr))).toMatchObject({ status: 404 })
		expect(await get(receivedPage, '/requests/x', at(id, s.asHer))).toMatchObject({ status: 404 })
	}
	const mine = await send(s.app, s.hr, s.role, s.her)
	const { tokens } = (await get(receivedPage, '/requests/x', at(mine, s.asHer))).data as Tokens
	for (const intent of ['accept', 'undo', 'share_now', 'revoke', 'decline']) {
		const fields = { _csrf: tokens.csrf, _k: tokens.key, intent }
		const answer = await post(receivedPage, '/requests/x', fields, at(theirs, s.asHer))
		expect([404, 409]).toContain(answer.status)
	}
	expect(await requestRow(s.app, theirs)).toMatchObject({ status: 'pending', accepting_at: null })
})

test('the pages of one actor do not exist for another, and a visitor signs in first', async () => {
	using s = await stage()
	const id = await send(s.app, s.hr, s.role, s.her)
	const hers = [
		[home, '/home'],
		[receivedList, '/requests'],
		[receivedPage, `/requests/${id}`],
	] as const
	const companys = [
		[sentList, '/hr/requests'],
		[newPage, s.path],
		[sentPage, `/hr/requests/${id}`],
	] as const
	for (const [route, path] of hers)
		expect(await get(route, path, at(id, s.asHr))).toMatchObject({ status: 404 })
	for (const [route, path] of companys)
		expect(await get(route, path, at(id, s.asHer))).toMatchObject({ status: 404 })
	for (const [route, path] of [...hers, ...companys]) {
		const answer = await get(route, path, { params: { id } })
		expect(answer).toMatchObject({ status: 303, location: `/login?redirect_to=${encodeURIComponent(path)}` })
	}
})

test('who may not send is told what is missing; who is not bound yet is led to the terms', async () => {
	using s = await stage()
	const silent = await make.hrPartner(s.app, { company: s.company, can_send_introductions: false })
	const answer = await get(newPage, s.path, { cookie: await signIn(s.app, silent.viewer) })
	expect(answer).toMatchObject({ status: 403, data: { sentence: expect.stringContaining('right to send') } })
	const unbound = await make.hrPartner(s.app, { company: s.company, agreed: false })
	const led = await get(newPage, s.path, { cookie: await signIn(s.app, unbound.viewer) })
	expect(led).toMatchObject({ status: 303, location: expect.stringMatching(/^\/hr\/terms\?redirect_to=/) })
})

test('what the company gets of a pending request holds nothing of hers', async () => {
	using s = await stage()
	const id = await send(s.app, s.hr, s.role, s.her)
	const pages = [
		await get(sentPage, `/hr/requests/${id}`, at(id, s.asHr)),
		await get(sentList, '/hr/requests', s.asHr),
		await get(newPage, `/hr/requests/new?ref=${s.ref}`, s.asHr),
	]
	const text = JSON.stringify(pages.map((page) => page.data))
	const { first_name, last_name, current_company, current_title } = s.her.row
	for (const secret of [
		first_name,
		last_name,
		current_company,
		current_title,
		s.her.user.address,
		s.her.id,
		s.her.user.id,
	])
		expect(text.replaceAll(s.role.role_title, '')).not.toContain(secret)
	for (const trace of ['viewed', 'suppressed', 'accepting']) expect(text).not.toContain(trace)
})
