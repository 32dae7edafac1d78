import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import {
	UNDO,
	acts,
	balance,
	mailsTo,
	noticesOf,
	requestRow,
	revealJob,
	rows,
	runDue,
	scene,
	send,
} from '#tests/introductions/scene.ts'
import { DAY } from '#app/lib/clock.ts'
import {
	acceptIntroduction,
	declineIntroduction,
	findUnmasked,
	listReceived,
	readReceived,
	readSent,
	revealIntroduction,
	revokeIntroduction,
	shareNow,
	undoAcceptance,
} from '../index.server.ts'

const absent = { code: 'not_found' }
const conflict = { code: 'conflict' }
const no = { decline_reason: null, professional_response: null }

test('an acceptance waits: nothing is shared, and the company sees a pending request', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const now = s.app.clock.now()
	expect(await acceptIntroduction(s.her.ctx, { id })).toEqual({ outcome: 'accepted', shares_at: now + UNDO })
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'pending',
		accepting_at: now,
		response_date: now,
	})
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({
		state: 'pending',
		answered_at: null,
		contact: null,
	})
	expect(await balance(s.app, s.company.id)).toBe(9)
	expect(await noticesOf(s.app, s.hr.user.id)).toEqual([])
	expect(await mailsTo(s.app, s.hr.user.address)).toEqual([])
	expect(await rows(s.app, "SELECT id FROM disclosure_ledger WHERE surface = 'email'")).toEqual([])
	expect(await acts(s.app, id)).toContain('introduction.accept')
})

test('when the time to undo is over the job shares, once, and both get the other’s contact', async () => {
	using s = await scene()
	const colleague = await make.hrPartner(s.app, { company: s.company, role_in_platform: 'member' })
	const id = await send(s.app, s.hr, s.role, s.her, [colleague])
	const clicked = s.app.clock.now()
	await acceptIntroduction(s.her.ctx, { id })
	s.app.clock.advance(UNDO - 1)
	expect(await runDue(s.app)).not.toContain('introduction.reveal')
	s.app.clock.advance(1)
	expect(await runDue(s.app)).toContain('introduction.reveal')
	expect(await revealJob(s.app, id)).toEqual({ revealed: 0, waiting: 0 })
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'accepted',
		accepting_at: null,
		response_date: clicked,
		revoked_at: null,
	})
	expect(await balance(s.app, s.company.id)).toBe(10)
	for (const reader of [s.hr, colleague]) {
		const [mail, ...more] = await mailsTo(s.app, reader.user.address)
		expect(more).toEqual([])
		expect(mail?.text).toContain(s.her.user.address)
		expect(mail?.text).toContain(s.her.row.last_name)
		for (const secret of [s.her.row.current_company, '45,000,000', s.her.id])
			expect(mail?.text).not.toContain(secret)
		expect(await noticesOf(s.app, reader.user.id)).toMatchObject([{ notification_type: 'intro_accepted' }])
	}
	const hers = (await mailsTo(s.app, s.her.user.address)).filter((mail) =>
		mail.text.includes(s.hr.user.address),
	)
	expect(hers).toHaveLength(1)
	expect(hers[0]?.text).toContain(s.company.company_name)
	const shown = await rows(
		s.app,
		"SELECT viewer_user_id, fields FROM disclosure_ledger WHERE surface = 'email' AND introduction_id = ?",
		[id],
	)
	expect(shown.map((row) => row.viewer_user_id).sort()).toEqual([s.hr.user.id, colleague.user.id].sort())
	expect(JSON.parse(String(shown[0]?.fields)).sort()).toEqual([
		'email',
		'first_name',
		'last_name',
		'phone',
		'preferred_name',
	])
	expect(await acts(s.app, id)).toEqual(
		expect.arrayContaining(['introduction.release', 'introduction.accept', 'introduction.reveal']),
	)
})

test('an undo of nothing is no undo: sharing follows the click', async () => {
	using s = await scene({ env: { DEMO_MODE: '1' } })
	const id = await send(s.app, s.hr, s.role, s.her)
	await acceptIntroduction(s.her.ctx, { id })
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'accepted' })
	expect(await runDue(s.app)).toContain('introduction.reveal')
	expect(await mailsTo(s.app, s.hr.user.address)).toHaveLength(1)
	expect(await balance(s.app, s.company.id)).toBe(10)
})

test('an acceptance that is undone leaves no trace, and may be given again', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await acceptIntroduction(s.her.ctx, { id })
	s.app.clock.advance(UNDO - 1)
	await undoAcceptance(s.her.ctx, { id })
	await expect(undoAcceptance(s.her.ctx, { id })).rejects.toMatchObject(conflict)
	s.app.clock.advance(1)
	await runDue(s.app)
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'pending',
		accepting_at: null,
		response_date: null,
	})
	await acceptIntroduction(s.her.ctx, { id })
	s.app.clock.advance(UNDO)
	await runDue(s.app)
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'accepted' })
	await expect(undoAcceptance(s.her.ctx, { id })).rejects.toMatchObject(conflict)
	expect(await acts(s.app, id)).toContain('introduction.accept_undo')
})

test('a job that comes early waits for its time', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await acceptIntroduction(s.her.ctx, { id })
	expect(await revealJob(s.app, id)).toEqual({ revealed: 0, waiting: 1 })
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'pending' })
})

test('"Share now" ends the wait, and pressing it twice is harmless', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await expect(shareNow(s.her.ctx, { id })).rejects.toMatchObject(conflict)
	await acceptIntroduction(s.her.ctx, { id })
	await Promise.all([shareNow(s.her.ctx, { id }), shareNow(s.her.ctx, { id })])
	await shareNow(s.her.ctx, { id })
	expect(await mailsTo(s.app, s.hr.user.address)).toHaveLength(1)
	expect(await balance(s.app, s.company.id)).toBe(10)
})

test('a decline gives the credit back and tells the reason she chose', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await declineIntroduction(s.her.ctx, {
		id,
		decline_reason: 'timing',
		professional_response: 'Perhaps next year.',
	})
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'declined',
		decline_reason: 'timing',
		professional_response: 'Perhaps next year.',
		response_date: s.app.clock.now(),
	})
	expect(await balance(s.app, s.company.id)).toBe(10)
	expect(await noticesOf(s.app, s.hr.user.id)).toMatchObject([{ notification_type: 'intro_declined' }])
	const [mail] = await mailsTo(s.app, s.hr.user.address)
	expect(mail?.text).not.toContain(s.her.row.last_name)
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({
		state: 'declined',
		decline_reason: 'This is not the right time',
		professional_response: 'Perhaps next year.',
		credit: 'returned',
	})
	expect(await acts(s.app, id)).toContain('introduction.decline')
})

test('her own words may not name her', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	for (const text of [
		`Kind regards, ${s.her.row.first_name}`,
		`I stay at ${s.her.row.current_company}.`,
		'Ring 0803 555 0142',
	])
		await expect(
			declineIntroduction(s.her.ctx, { id, decline_reason: null, professional_response: text }),
		).rejects.toMatchObject({ fields: { professional_response: expect.stringContaining('Take out') } })
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'pending' })
})

test('nobody else can answer, and strangers learn nothing', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const other = await make.professional(s.app)
	const verbs = [acceptIntroduction, undoAcceptance, shareNow, revokeIntroduction]
	for (const ctx of [other.ctx, s.hr.ctx as never, s.app.context({ kind: 'anonymous' }) as never]) {
		for (const verb of verbs) await expect(verb(ctx, { id })).rejects.toMatchObject(absent)
		await expect(declineIntroduction(ctx, { id, ...no })).rejects.toMatchObject(absent)
	}
	await expect(readReceived(other.ctx, { id, observe: true })).rejects.toMatchObject(absent)
	await expect(revealIntroduction(s.hr.ctx as never, { introduction_id: id })).rejects.toMatchObject(absent)
	await expect(acceptIntroduction(s.her.ctx, { id: 'x' })).rejects.toMatchObject(absent)
})

test('after the last instant nothing can be answered, whether or not the job has come', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	s.app.clock.advance(7 * DAY)
	await expect(acceptIntroduction(s.her.ctx, { id })).rejects.toMatchObject(conflict)
	await expect(declineIntroduction(s.her.ctx, { id, ...no })).rejects.toMatchObject(conflict)
	expect(await readReceived(s.her.ctx, { id, observe: true })).toMatchObject({
		state: 'expired',
		preview: null,
	})
	expect((await listReceived(s.her.ctx, { tab: 'expired' })).items).toHaveLength(1)
	expect(await balance(s.app, s.company.id)).toBe(9)
})

test('whoever blocks the company before accepting answers nobody', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const { unsafeClient } = s.app.runtime.database
	await unsafeClient.execute({
		sql: 'INSERT INTO professional_gate_tokens VALUES (?, ?)',
		args: [s.her.id, `c:${s.company.id}`],
	})
	expect(await acceptIntroduction(s.her.ctx, { id })).toEqual({ outcome: 'gone' })
	await expect(readReceived(s.her.ctx, { id, observe: true })).rejects.toMatchObject(absent)
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({ state: 'pending' })
	expect(await mailsTo(s.app, s.hr.user.address)).toEqual([])
})

test('a block during the time to undo stops the sharing; the company keeps waiting for an answer', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await acceptIntroduction(s.her.ctx, { id })
	const { unsafeClient } = s.app.runtime.database
	await unsafeClient.execute({
		sql: 'INSERT INTO professional_gate_tokens VALUES (?, ?)',
		args: [s.her.id, `c:${s.company.id}`],
	})
	s.app.clock.advance(UNDO)
	await runDue(s.app)
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'pending',
		accepting_at: null,
		response_date: null,
	})
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({ state: 'pending', contact: null })
	expect(await mailsTo(s.app, s.hr.user.address)).toEqual([])
	s.app.clock.advance(7 * DAY)
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({ state: 'expired' })
})

test('a pause after accepting does not stop the sharing', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await acceptIntroduction(s.her.ctx, { id })
	const { unsafeClient } = s.app.runtime.database
	await unsafeClient.execute({
		sql: 'UPDATE professionals SET open_to_opportunities = 0 WHERE id = ?',
		args: [s.her.id],
	})
	s.app.clock.advance(UNDO)
	await runDue(s.app)
	expect(await requestRow(s.app, id)).toMatchObject({ status: 'accepted' })
})

test('a reader who has left by then is told nothing, and a suspended company learns nothing', async () => {
	using s = await scene()
	const { unsafeClient } = s.app.runtime.database
	const colleague = await make.hrPartner(s.app, { company: s.company })
	const id = await send(s.app, s.hr, s.role, s.her, [colleague])
	await acceptIntroduction(s.her.ctx, { id })
	await unsafeClient.execute({
		sql: "UPDATE hr_partners SET status = 'inactive' WHERE id = ?",
		args: [colleague.id],
	})
	await shareNow(s.her.ctx, { id })
	expect(await mailsTo(s.app, colleague.user.address)).toEqual([])
	const second = await make.professional(s.app)
	const other = await send(s.app, s.hr, s.role, second)
	await acceptIntroduction(second.ctx, { id: other })
	await unsafeClient.execute({
		sql: "UPDATE companies SET status = 'suspended' WHERE id = ?",
		args: [s.company.id],
	})
	s.app.clock.advance(UNDO)
	await runDue(s.app)
	expect(await requestRow(s.app, other)).toMatchObject({ status: 'withdrawn' })
})

test('access that is taken back ends at once', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await expect(revokeIntroduction(s.her.ctx, { id })).rejects.toMatchObject(conflict)
	await acceptIntroduction(s.her.ctx, { id })
	await shareNow(s.her.ctx, { id })
	const page = await readSent(s.hr.ctx, { id })
	if (page.kind !== 'request') throw new Error('a draft')
	expect(page.contact?.email).toBe(s.her.user.address)
	await revokeIntroduction(s.her.ctx, { id })
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({ state: 'revoked', contact: null })
	expect(await findUnmasked(s.hr.ctx, { ref: page.card.ref })).toBeNull()
	await expect(revokeIntroduction(s.her.ctx, { id })).rejects.toMatchObject(conflict)
	expect(await readReceived(s.her.ctx, { id, observe: true })).toMatchObject({ state: 'revoked' })
	expect(await acts(s.app, id)).toContain('introduction.revoke')
})
