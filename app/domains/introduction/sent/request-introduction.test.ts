import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import {
	LETTER,
	HOLD,
	acts,
	ask,
	balance,
	one,
	refOf,
	rows,
	runDue,
	scene,
	send,
} from '#tests/introductions/scene.ts'
import type { FreshHandle } from '#db/client.server.ts'
import { DAY } from '#app/lib/clock.ts'
import { declineIntroduction, requestIntroduction } from '../index.server.ts'
import { ASKED_BEFORE, NO_CREDIT } from '../wording.ts'

const invalid = (sentence: string) => expect.objectContaining({ code: 'invalid', data: { sentence } })
const absent = expect.objectContaining({ code: 'not_found' })

test('holds a request with its readers, and takes no credit yet', async () => {
	using s = await scene()
	const colleague = await make.hrPartner(s.app, { company: s.company, role_in_platform: 'member' })
	const asked = await ask(s.app, s.hr, s.role, s.her, [colleague])
	expect(asked).toEqual({ id: asked.id, release_at: s.app.clock.now() + HOLD, is_held: true })
	expect(await one(s.app, 'SELECT * FROM introduction_drafts')).toMatchObject({
		id: asked.id,
		status: 'held',
		job_role_id: s.role.id,
		sent_by_hr_id: s.hr.id,
		sent_to_professional_id: s.her.id,
		personalized_message: LETTER,
		release_at: asked.release_at,
	})
	const readers = await rows(
		s.app,
		'SELECT hr_partner_id FROM introduction_readers WHERE introduction_id = ?',
		[asked.id],
	)
	expect(readers.map((row) => row.hr_partner_id).sort()).toEqual([s.hr.id, colleague.id].sort())
	expect(await balance(s.app, s.company.id)).toBe(10)
	expect(await acts(s.app, asked.id)).toEqual(['introduction.request'])
	expect(await one(s.app, 'SELECT job_name, due_at, payload FROM outbox')).toEqual({
		job_name: 'introduction.release',
		due_at: asked.release_at,
		payload: JSON.stringify({ draft_id: asked.id }),
	})
})

test('a hold of nothing is no hold: the request leaves in the same call', async () => {
	using s = await scene({ env: { DEMO_MODE: '1' } })
	const { id, is_held } = await ask(s.app, s.hr, s.role, s.her)
	expect(is_held).toBe(false)
	expect(await one(s.app, 'SELECT id, status FROM introduction_requests')).toEqual({ id, status: 'pending' })
	expect(await balance(s.app, s.company.id)).toBe(9)
	expect(await runDue(s.app)).toContain('introduction.release')
	expect(await balance(s.app, s.company.id)).toBe(9)
})

test('refuses other actors, and who lacks the right, the verification or the undertaking', async () => {
	using s = await scene()
	const input = {
		ref: refOf(s.app, s.hr, s.her),
		job_role_id: s.role.id,
		personalized_message: LETTER,
		reader_id: [],
	}
	const as = (viewer: object) => requestIntroduction(s.app.context({ ...s.hr.viewer, ...viewer }), input)
	const forbidden = { code: 'forbidden' }
	await expect(as({ canSendIntroductions: false })).rejects.toMatchObject(forbidden)
	await expect(as({ companyVerified: false })).rejects.toMatchObject(forbidden)
	await expect(as({ companyActive: false })).rejects.toMatchObject(forbidden)
	const unbound = await make.hrPartner(s.app, { company: s.company, agreed: false })
	await expect(ask(s.app, unbound, s.role, s.her)).rejects.toMatchObject(forbidden)
	for (const viewer of [s.her.viewer, { kind: 'system', job: 'introduction.release' }] as const)
		await expect(requestIntroduction(s.app.context(viewer) as never, input)).rejects.toEqual(absent)
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toEqual([])
})

test('hidden, absent, foreign and malformed refs get the same answer', async () => {
	using s = await scene()
	const hidden = await make.professional(s.app, { open_to_opportunities: false })
	const blocked = await make.professional(s.app, { tokens: [`c:${s.company.id}`] })
	const stranger = await make.hrPartner(s.app)
	const refs = [
		refOf(s.app, s.hr, hidden),
		refOf(s.app, s.hr, blocked),
		refOf(s.app, stranger, s.her),
		'A'.repeat(22),
		'no ref at all',
	]
	const answers = []
	for (const ref of refs) {
		const input = { ref, job_role_id: s.role.id, personalized_message: LETTER, reader_id: [] }
		answers.push(await requestIntroduction(s.hr.ctx, input).catch((error: unknown) => error))
	}
	for (const answer of answers) expect(answer).toMatchObject({ code: 'not_found', data: { sentence: '' } })
	expect(new Set(answers.map((answer) => (answer as Error).message)).size).toBe(1)
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toEqual([])
})

test('a role of another company, an unknown one and one that is not published are no choice', async () => {
	using s = await scene()
	const other = await make.hrPartner(s.app)
	const wrong = [
		await make.role(s.app, other),
		await make.role(s.app, s.hr, { status: 'paused' }),
		{ ...s.role, id: s.app.runtime.ids.uuid() },
	]
	for (const role of wrong)
		await expect(ask(s.app, s.hr, role, s.her)).rejects.toMatchObject({
			fields: { job_role_id: expect.any(String) },
		})
})

test('readers are active, bound colleagues of the own company', async () => {
	using s = await scene()
	const wrong = [
		await make.hrPartner(s.app),
		await make.hrPartner(s.app, { company: s.company, status: 'inactive' }),
		await make.hrPartner(s.app, { company: s.company, agreed: false }),
	]
	for (const reader of wrong)
		await expect(ask(s.app, s.hr, s.role, s.her, [reader])).rejects.toMatchObject({
			fields: { reader_id: expect.any(String) },
		})
})

test('the same sentence for the same role, for another pending one and in the rest after a decline', async () => {
	using s = await scene()
	const second = await make.role(s.app, s.hr)
	const id = await send(s.app, s.hr, s.role, s.her)
	await expect(ask(s.app, s.hr, s.role, s.her)).rejects.toEqual(invalid(ASKED_BEFORE))
	await expect(ask(s.app, s.hr, second, s.her)).rejects.toEqual(invalid(ASKED_BEFORE))
	await declineIntroduction(s.her.ctx, { id, decline_reason: null, professional_response: null })
	s.app.clock.advance(89 * DAY)
	await expect(ask(s.app, s.hr, second, s.her)).rejects.toEqual(invalid(ASKED_BEFORE))
	s.app.clock.advance(1 * DAY)
	await expect(ask(s.app, s.hr, s.role, s.her)).rejects.toEqual(invalid(ASKED_BEFORE))
	expect((await ask(s.app, s.hr, second, s.her)).is_held).toBe(true)
})

test('a request past its time stands in nobody’s way, whether or not the job has come', async () => {
	using s = await scene()
	const second = await make.role(s.app, s.hr)
	await send(s.app, s.hr, s.role, s.her)
	s.app.clock.advance(7 * DAY)
	expect((await ask(s.app, s.hr, second, s.her)).is_held).toBe(true)
})

test('another company may ask the same person', async () => {
	using s = await scene()
	await send(s.app, s.hr, s.role, s.her)
	const other = await make.hrPartner(s.app)
	expect((await ask(s.app, other, await make.role(s.app, other), s.her)).is_held).toBe(true)
})

test('without a credit nothing is held, and held requests count', async () => {
	using s = await scene({ credits: 1 })
	const none = await make.hrPartner(s.app, { company: await make.company(s.app) })
	await expect(ask(s.app, none, await make.role(s.app, none), s.her)).rejects.toEqual(invalid(NO_CREDIT))
	await ask(s.app, s.hr, s.role, s.her)
	await expect(ask(s.app, s.hr, s.role, await make.professional(s.app))).rejects.toEqual(invalid(NO_CREDIT))
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toHaveLength(1)
})

test('of 20 equal requests at once one is held', async () => {
	using s = await scene({ credits: 50 })
	const results = await Promise.allSettled(Array.from({ length: 20 }, () => ask(s.app, s.hr, s.role, s.her)))
	expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toHaveLength(1)
	expect(await rows(s.app, 'SELECT id FROM outbox')).toHaveLength(1)
})

/** The same handle, noting which reads are asked of it. */
function listening(handle: FreshHandle, heard: string[]): FreshHandle {
	return new Proxy(handle, {
		get(target, name) {
			const value: unknown = Reflect.get(target, name)
			if (typeof value !== 'function') return value
			return (...args: unknown[]) => {
				heard.push(String(name))
				return value.apply(target, args) as unknown
			}
		},
	})
}

test('a hidden person and one who does not exist are looked for by the same reads', async () => {
	using s = await scene()
	const hidden = await make.professional(s.app, { tokens: [`c:${s.company.id}`] })
	const reads = async (ref: string) => {
		const heard: string[] = []
		const ctx = { ...s.hr.ctx, fresh: listening(s.hr.ctx.fresh, heard) }
		const input = { ref, job_role_id: s.role.id, personalized_message: LETTER, reader_id: [] }
		await expect(requestIntroduction(ctx, input)).rejects.toEqual(absent)
		return heard
	}
	const ofHidden = await reads(refOf(s.app, s.hr, hidden))
	expect(ofHidden.length).toBeGreaterThan(5)
	expect(await reads('A'.repeat(22))).toEqual(ofHidden)
	expect(await reads('nobody')).toEqual(ofHidden)
})
