import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import {
	HOLD,
	acts,
	ask,
	balance,
	introduce,
	noticesOf,
	releaseJob,
	requestRow,
	rows,
	scene,
	send,
	system,
} from '#tests/introductions/scene.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import {
	acceptIntroduction,
	declineIntroduction,
	discardDraft,
	expireIntroductions,
	listReceived,
	readRequestForm,
	readSent,
	sendNow,
	undoHold,
	withdrawForClosedRole,
	withdrawIntroduction,
} from '../index.server.ts'

const conflict = { code: 'conflict' }
const absent = { code: 'not_found' }
const expireJob = (s: Awaited<ReturnType<typeof scene>>) =>
	expireIntroductions(system(s.app, 'introduction.expire'))

test('a hold that is undone sends nothing, and its words wait in the form', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	await undoHold(s.hr.ctx, { id })
	s.app.clock.advance(HOLD)
	expect(await releaseJob(s.app, id)).toEqual({ released: 0, returned: 0, waiting: 0 })
	const page = await readSent(s.hr.ctx, { id })
	if (page.kind !== 'draft') throw new Error('a request')
	expect(page).toMatchObject({ state: 'draft', returned_reason: null })
	const form = await readRequestForm(s.hr.ctx, { ref: page.ref, job_role_id: s.role.id })
	expect(form.typed.letter).toBe(page.letter)
	await ask(s.app, s.hr, s.role, s.her)
	expect(await rows(s.app, 'SELECT status FROM introduction_drafts')).toEqual([{ status: 'held' }])
	expect(await acts(s.app, id)).toEqual(['introduction.request', 'introduction.hold_undo'])
})

test('undo is too late once it has left, and is for the own company alone', async () => {
	using s = await scene()
	const stranger = await make.hrPartner(s.app)
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	await expect(undoHold(stranger.ctx, { id })).rejects.toMatchObject(absent)
	await expect(sendNow(stranger.ctx, { id })).rejects.toMatchObject(absent)
	await expect(undoHold(s.her.ctx as never, { id })).rejects.toMatchObject(absent)
	await expect(undoHold(s.hr.ctx, { id: 'nothing' })).rejects.toMatchObject(absent)
	s.app.clock.advance(HOLD)
	await releaseJob(s.app, id)
	await expect(undoHold(s.hr.ctx, { id })).rejects.toMatchObject(conflict)
})

test('"Send now" ends the hold, once', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	expect(await sendNow(s.hr.ctx, { id })).toEqual({ sent: true })
	expect(await sendNow(s.hr.ctx, { id })).toEqual({ sent: true })
	expect(await balance(s.app, s.company.id)).toBe(9)
	s.app.clock.advance(HOLD)
	expect(await releaseJob(s.app, id)).toMatchObject({ released: 0 })
})

test('of "Send now" and "Undo" at once exactly one happens', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	const [sent, undone] = await Promise.allSettled([sendNow(s.hr.ctx, { id }), undoHold(s.hr.ctx, { id })])
	expect([sent.status, undone.status].filter((status) => status === 'fulfilled')).toHaveLength(1)
	const requests = await rows(s.app, 'SELECT id FROM introduction_requests')
	const drafts = await rows(s.app, 'SELECT id FROM introduction_drafts')
	expect(requests.length + drafts.length).toBe(1)
	expect(await balance(s.app, s.company.id)).toBe(10 - requests.length)
})

test('a draft can be thrown away, a held one cannot', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	await expect(discardDraft(s.hr.ctx, { id })).rejects.toMatchObject(conflict)
	await undoHold(s.hr.ctx, { id })
	await discardDraft(s.hr.ctx, { id })
	await expect(readSent(s.hr.ctx, { id })).rejects.toMatchObject(absent)
	expect(await rows(s.app, 'SELECT hr_partner_id FROM introduction_readers')).toEqual([])
})

test('a withdrawal within 24 hours brings the credit back, a later one does not', async () => {
	using s = await scene()
	const early = await send(s.app, s.hr, s.role, s.her)
	s.app.clock.advance(24 * HOUR)
	expect(await withdrawIntroduction(s.hr.ctx, { id: early })).toEqual({ credit_returned: true })
	expect(await balance(s.app, s.company.id)).toBe(10)
	const late = await send(s.app, s.hr, await make.role(s.app, s.hr), s.her)
	s.app.clock.advance(24 * HOUR + 1)
	expect(await withdrawIntroduction(s.hr.ctx, { id: late })).toEqual({ credit_returned: false })
	expect(await balance(s.app, s.company.id)).toBe(9)
	const types = (await noticesOf(s.app, s.her.user.id)).map((notice) => notice.notification_type)
	expect(types).toEqual(['intro_request', 'intro_withdrawn', 'intro_request', 'intro_withdrawn'])
	expect((await listReceived(s.her.ctx, { tab: 'expired' })).items.map((item) => item.state)).toEqual([
		'withdrawn',
		'withdrawn',
	])
	expect(await acts(s.app, late)).toContain('introduction.withdraw')
})

test('what is answered, expired, withdrawn or another company’s cannot be withdrawn', async () => {
	using s = await scene()
	const declined = await send(s.app, s.hr, s.role, s.her)
	await declineIntroduction(s.her.ctx, { id: declined, decline_reason: null, professional_response: null })
	const accepted = await introduce(s.app, s.hr, s.role, await make.professional(s.app))
	const expired = await send(s.app, s.hr, s.role, await make.professional(s.app))
	await expect(
		withdrawIntroduction((await make.hrPartner(s.app)).ctx, { id: expired }),
	).rejects.toMatchObject(absent)
	await expect(withdrawIntroduction(s.her.ctx as never, { id: expired })).rejects.toMatchObject(absent)
	s.app.clock.advance(7 * DAY)
	for (const id of [declined, accepted, expired])
		await expect(withdrawIntroduction(s.hr.ctx, { id })).rejects.toMatchObject(conflict)
	expect(await balance(s.app, s.company.id)).toBe(9)
})

test('a withdrawal during her time to undo goes through, and tells nothing of her click', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await acceptIntroduction(s.her.ctx, { id })
	expect(await withdrawIntroduction(s.hr.ctx, { id })).toEqual({ credit_returned: true })
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'withdrawn',
		accepting_at: null,
		response_date: null,
	})
})

test('closing a role withdraws what is pending, with a kind note and the credit', async () => {
	using s = await scene()
	const pending = await send(s.app, s.hr, s.role, s.her)
	const introduced = await introduce(s.app, s.hr, s.role, await make.professional(s.app))
	const elsewhere = await send(s.app, s.hr, await make.role(s.app, s.hr), await make.professional(s.app))
	const statements = await withdrawForClosedRole(s.hr.ctx, s.role.id)
	await s.hr.ctx.transaction((w) => w.add(...statements))
	const status = async (id: string) => (await requestRow(s.app, id)).status
	expect([await status(pending), await status(introduced), await status(elsewhere)]).toEqual([
		'withdrawn',
		'accepted',
		'pending',
	])
	expect(await balance(s.app, s.company.id)).toBe(9)
	expect((await noticesOf(s.app, s.her.user.id)).at(-1)).toMatchObject({
		notification_type: 'intro_withdrawn',
	})
})

test('the hourly job writes down what has expired, tells the sender and keeps the credit', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const second = await send(s.app, s.hr, s.role, await make.professional(s.app))
	s.app.clock.advance(7 * DAY - HOLD)
	expect(await expireJob(s)).toEqual({ expired: 1 })
	expect(await expireJob(s)).toEqual({ expired: 0 })
	s.app.clock.advance(HOLD)
	expect(await expireJob(s)).toEqual({ expired: 1 })
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'expired' })
	expect(await requestRow(s.app, second)).toMatchObject({ status: 'expired' })
	expect(await balance(s.app, s.company.id)).toBe(8)
	expect((await noticesOf(s.app, s.hr.user.id)).map((notice) => notice.notification_type)).toEqual([
		'intro_expired',
		'intro_expired',
	])
	expect(await acts(s.app, id)).toContain('introduction.expire')
})

test('expiry leaves an acceptance under way alone', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	s.app.clock.advance(7 * DAY - 1)
	await acceptIntroduction(s.her.ctx, { id })
	s.app.clock.advance(1)
	expect(await expireJob(s)).toEqual({ expired: 0 })
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'pending' })
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({ state: 'pending', answered_at: null })
})

test('only its own job may expire', async () => {
	using s = await scene()
	for (const viewer of [{ kind: 'system', job: 'mail.send' }, s.hr.viewer, s.her.viewer] as const)
		await expect(expireIntroductions(s.app.context(viewer) as never)).rejects.toMatchObject(absent)
})
