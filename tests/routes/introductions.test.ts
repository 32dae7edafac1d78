import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import {
	HOLD,
	LETTER,
	ask,
	balance,
	introduce,
	requestRow,
	rows,
	runDue,
	send,
} from '#tests/introductions/scene.ts'
import { fillIn, get, post } from '#tests/setup/browser.ts'
import * as sentPage from '#app/routes/hr/request.tsx'
import * as newPage from '#app/routes/hr/request-new.tsx'
import * as sentList from '#app/routes/hr/requests.tsx'
import * as home from '#app/routes/professional/home.tsx'
import * as receivedPage from '#app/routes/professional/request.tsx'
import * as receivedList from '#app/routes/professional/requests.tsx'

import { type Form, type Tokens, at, stage, typed } from '#tests/introductions/stage.ts'

test('a request goes from the form to an introduction, page by page', async () => {
	using s = await stage()
	const sent = await fillIn(newPage, s.path, typed(s), s.asHr)
	expect(sent.status).toBe(303)
	const id = sent.location?.split('/').at(-1) ?? ''
	expect((await get(sentPage, `/hr/requests/${id}`, at(id, s.asHr))).data).toMatchObject({
		sent: { state: 'held' },
	})
	const now = await fillIn(sentPage, `/hr/requests/${id}`, { intent: 'send_now' }, at(id, s.asHr))
	expect(now).toMatchObject({ status: 303, location: `/hr/requests/${id}` })
	expect((await get(home, '/home', s.asHer)).data).toMatchObject({ awaiting: 1, items: [{ id }] })
	const accepted = await fillIn(receivedPage, `/requests/${id}`, { intent: 'accept' }, at(id, s.asHer))
	expect(accepted).toMatchObject({ status: 303, location: `/requests/${id}` })
	expect((await get(sentPage, `/hr/requests/${id}`, at(id, s.asHr))).data).toMatchObject({
		sent: { state: 'pending' },
	})
	await fillIn(receivedPage, `/requests/${id}`, { intent: 'share_now' }, at(id, s.asHer))
	expect((await get(sentPage, `/hr/requests/${id}`, at(id, s.asHr))).data).toMatchObject({
		sent: { state: 'accepted', contact: { email: s.her.user.address } },
	})
	expect((await get(receivedPage, `/requests/${id}`, at(id, s.asHer))).data).toMatchObject({
		received: { state: 'accepted', contact: { email: s.hr.user.address } },
	})
	await fillIn(receivedPage, `/requests/${id}`, { intent: 'revoke' }, at(id, s.asHer))
	expect((await get(sentPage, `/hr/requests/${id}`, at(id, s.asHr))).data).toMatchObject({
		sent: { state: 'revoked', contact: null },
	})
})

test.each([
	['an empty letter', { personalized_message: '  ' }, 'personalized_message'],
	['a letter that is too long', { personalized_message: 'a'.repeat(2_001) }, 'personalized_message'],
	['no role', { job_role_id: '' }, 'job_role_id'],
	['a role that is no id', { job_role_id: 'cfo' }, 'job_role_id'],
	['a stranger as reader', { reader_id: ['3b241101-e2bb-4255-8caf-4136c566a962'] }, 'reader_id'],
	[
		'six readers',
		{ reader_id: Array.from({ length: 6 }, (_, i) => `3b241101-e2bb-4255-8caf-4136c566a96${i}`) },
		'reader_id',
	],
])('%s: an error beside the field, and what was typed is kept', async (_, wrong, field) => {
	using s = await stage()
	const answer = await fillIn(newPage, s.path, { ...typed(s), ...wrong }, s.asHr)
	expect(answer.status).toBe(422)
	const { form } = answer.data as Form
	expect(form.errors[field]).toHaveLength(1)
	expect(form.values.ref).toBe(s.ref)
	expect(form.values.personalized_message).toBe({ ...typed(s), ...wrong }.personalized_message)
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toEqual([])
})

test('a second asking is an error of the form, with the letter kept', async () => {
	using s = await stage()
	await ask(s.app, s.hr, s.role, s.her)
	const answer = await fillIn(newPage, s.path, typed(s), s.asHr)
	expect(answer.status).toBe(422)
	const { form } = answer.data as Form
	expect(form.formErrors).toHaveLength(1)
	expect(form.values.personalized_message).toBe(LETTER)
})

test('a form that is sent twice gets the same answer and has one effect', async () => {
	using s = await stage()
	const { tokens } = (await get(newPage, s.path, s.asHr)).data as Tokens
	const fields = { _csrf: tokens.csrf, _k: tokens.key, ...typed(s) }
	const first = await post(newPage, s.path, fields, s.asHr)
	const again = await Promise.all(Array.from({ length: 5 }, () => post(newPage, s.path, fields, s.asHr)))
	expect(first.status).toBe(303)
	for (const answer of again) expect(answer).toMatchObject({ status: 303, location: first.location })
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toHaveLength(1)
})

test('an answer that is sent twenty times at once counts once', async () => {
	using s = await stage()
	const id = await send(s.app, s.hr, s.role, s.her)
	const path = `/requests/${id}`
	const { tokens } = (await get(receivedPage, path, at(id, s.asHer))).data as Tokens
	const fields = {
		_csrf: tokens.csrf,
		_k: tokens.key,
		intent: 'decline',
		decline_reason: 'pay',
		professional_response: '',
	}
	const answers = await Promise.all(
		Array.from({ length: 20 }, () => post(receivedPage, path, fields, at(id, s.asHer))),
	)
	for (const answer of answers) expect(answer).toMatchObject({ status: 303, location: path })
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'declined',
		decline_reason: 'pay',
		professional_response: null,
	})
	expect(await balance(s.app, s.company.id)).toBe(10)
})

test('an unknown intent and an empty form are refused beside the form', async () => {
	using s = await stage()
	const id = await send(s.app, s.hr, s.role, s.her)
	for (const fields of [{ intent: 'erase' }, {}] as Record<string, string>[]) {
		expect(await fillIn(receivedPage, `/requests/${id}`, fields, at(id, s.asHer))).toMatchObject({
			status: 422,
		})
		expect(await fillIn(sentPage, `/hr/requests/${id}`, fields, at(id, s.asHr))).toMatchObject({
			status: 422,
		})
	}
	const other = await fillIn(
		receivedPage,
		`/requests/${id}`,
		{ intent: 'decline', decline_reason: 'weather' },
		at(id, s.asHer),
	)
	expect((other.data as Form).form.errors.decline_reason).toHaveLength(1)
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'pending' })
})

test('a late answer comes back with its words and the state as it is now', async () => {
	using s = await stage()
	const id = await send(s.app, s.hr, s.role, s.her)
	const { tokens } = (await get(receivedPage, `/requests/${id}`, at(id, s.asHer))).data as Tokens
	await fillIn(sentPage, `/hr/requests/${id}`, { intent: 'withdraw' }, at(id, s.asHr))
	const fields = {
		_csrf: tokens.csrf,
		_k: tokens.key,
		intent: 'decline',
		professional_response: 'Not this year.',
	}
	const answer = await post(receivedPage, `/requests/${id}`, fields, at(id, s.asHer))
	expect(answer.status).toBe(409)
	expect((answer.data as Form).form.values.professional_response).toBe('Not this year.')
	expect((await get(receivedPage, `/requests/${id}`, at(id, s.asHer))).data).toMatchObject({
		received: { state: 'withdrawn' },
	})
})

test('lists take their tab, role and cursor from the address, and ignore what makes no sense', async () => {
	using s = await stage()
	const id = await introduce(s.app, s.hr, s.role, s.her)
	const held = await ask(s.app, s.hr, s.role, await make.professional(s.app))
	const list = async (query: string) =>
		(await get(sentList, `/hr/requests${query}`, s.asHr)).data as {
			page: { items: { id: string }[]; drafts: { id: string }[] }
		}
	expect((await list('')).page).toMatchObject({ items: [{ id }], drafts: [{ id: held.id }] })
	expect((await list('?status=accepted')).page).toMatchObject({ items: [{ id }], drafts: [] })
	expect((await list('?status=held')).page).toMatchObject({ items: [], drafts: [{ id: held.id }] })
	expect((await list(`?job_role_id=${s.app.runtime.ids.uuid()}`)).page).toMatchObject({
		items: [],
		drafts: [],
	})
	expect((await list('?status=nonsense&after=x&job_role_id=y')).page).toMatchObject({ items: [{ id }] })
	const hers = (await get(receivedList, '/requests?tab=accepted&after=0', s.asHer)).data
	expect(hers).toMatchObject({ tab: 'accepted', items: [{ id }] })
	expect((await get(receivedList, '/requests?tab=nonsense', s.asHer)).data).toMatchObject({
		tab: 'pending',
		items: [],
	})
})

test('looking twice changes nothing that a person decides, and a prefetch leaves no trace', async () => {
	using s = await stage()
	const id = await send(s.app, s.hr, s.role, s.her)
	await runDue(s.app)
	const before = await requestRow(s.app, id)
	await get(receivedPage, `/requests/${id}`, {
		...at(id, s.asHer),
		headers: { 'sec-purpose': 'prefetch;prerender' },
	})
	expect(await requestRow(s.app, id)).toEqual(before)
	s.app.clock.advance(HOLD)
	for (const query of ['', '?confirm=revoke', ''])
		await get(receivedPage, `/requests/${id}${query}`, at(id, s.asHer))
	for (const query of ['', '?confirm=withdraw'])
		await get(sentPage, `/hr/requests/${id}${query}`, at(id, s.asHr))
	const after = await requestRow(s.app, id)
	expect(after.viewed_by_professional).toBe(1)
	expect({ ...after, viewed_by_professional: 0, viewed_at: null, updated_at: before.updated_at }).toEqual(
		before,
	)
})
