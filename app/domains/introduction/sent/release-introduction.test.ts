import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import {
	HOLD,
	LETTER,
	acts,
	ask,
	balance,
	mailsTo,
	noticesOf,
	one,
	releaseJob,
	requestRow,
	rows,
	runDue,
	scene,
	send,
} from '#tests/introductions/scene.ts'
import { DAY, formatWatTime } from '#app/lib/clock.ts'
import { listReceived, listSent, readReceived, readSent, releaseIntroduction } from '../index.server.ts'

const change = (app: Parameters<typeof one>[0], sql: string, args: string[]) =>
	app.runtime.database.unsafeClient.execute({ sql, args })

test('at its time a held request becomes a pending one under the same id, for one credit', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	expect(await releaseJob(s.app, id)).toEqual({ released: 0, returned: 0, waiting: 1 })
	s.app.clock.advance(HOLD)
	const now = s.app.clock.now()
	expect(await runDue(s.app)).toContain('introduction.release')
	expect(await requestRow(s.app, id)).toMatchObject({
		status: 'pending',
		sent_at: now,
		expires_at: now + 7 * DAY,
		personalized_message: LETTER,
		suppressed_at: null,
		viewed_by_professional: 0,
	})
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toEqual([])
	expect(await balance(s.app, s.company.id)).toBe(9)
	expect(
		await rows(s.app, "SELECT change, reason, introduction_id FROM credit_ledger WHERE reason <> 'grant'"),
	).toEqual([{ change: -1, reason: 'release', introduction_id: id }])
	expect(await acts(s.app, id)).toEqual(['introduction.request', 'introduction.release'])
	expect(
		(await one(s.app, 'SELECT introduction_count AS n FROM job_roles WHERE id = ?', [s.role.id])).n,
	).toBe(1)
})

test('she is told discreetly: the time to answer and the way there', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const deadline = formatWatTime(s.app.clock.now() + 7 * DAY)
	const [mail] = await mailsTo(s.app, s.her.user.address)
	expect(mail?.text).toContain(deadline)
	expect(mail?.text).toContain(`/requests/${id}`)
	const [notice] = await noticesOf(s.app, s.her.user.id)
	const words = JSON.stringify([mail?.subject, mail?.text, notice])
	for (const secret of [s.company.company_name, s.role.role_title, 'Danjuma', 'introduc', LETTER])
		expect(words.replaceAll('intro_request', '')).not.toContain(secret)
	expect(notice).toMatchObject({ notification_type: 'intro_request', action_url: `/requests/${id}` })
})

test('a repeated job changes nothing', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	expect(await releaseJob(s.app, id)).toEqual({ released: 0, returned: 0, waiting: 0 })
	expect(await releaseJob(s.app, s.app.runtime.ids.uuid())).toEqual({ released: 0, returned: 0, waiting: 0 })
	expect(await balance(s.app, s.company.id)).toBe(9)
})

test('of ten jobs at once one releases', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	s.app.clock.advance(HOLD)
	const results = await Promise.all(Array.from({ length: 10 }, () => releaseJob(s.app, id)))
	expect(results.reduce((sum, result) => sum + result.released, 0)).toBe(1)
	expect(results.reduce((sum, result) => sum + result.returned, 0)).toBe(0)
	expect(await balance(s.app, s.company.id)).toBe(9)
	expect(await noticesOf(s.app, s.her.user.id)).toHaveLength(1)
})

test.each([
	['a closed role', "UPDATE job_roles SET status = 'closed' WHERE id = ?", 'role'],
	['a sender without the right', 'UPDATE hr_partners SET can_send_introductions = 0 WHERE id = ?', 'sender'],
	['a sender who has left', "UPDATE hr_partners SET status = 'inactive' WHERE id = ?", 'sender'],
	['a suspended company', "UPDATE companies SET status = 'suspended' WHERE id = ?", 'company'],
	[
		'a company no longer verified',
		"UPDATE companies SET verification_status = 'pending' WHERE id = ?",
		'company',
	],
] as const)('%s sends nothing: back to draft, with the reason and a notice', async (_, sql, what) => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	await change(s.app, sql, [{ role: s.role.id, sender: s.hr.id, company: s.company.id }[what]])
	s.app.clock.advance(HOLD)
	expect(await releaseJob(s.app, id)).toEqual({ released: 0, returned: 1, waiting: 0 })
	const draft = await one(s.app, 'SELECT * FROM introduction_drafts')
	expect(draft).toMatchObject({ id, status: 'draft', release_at: null, version: 2 })
	expect(draft.returned_reason).toEqual(expect.any(String))
	expect(await balance(s.app, s.company.id)).toBe(10)
	expect(await noticesOf(s.app, s.hr.user.id)).toMatchObject([
		{ notification_type: 'intro_returned_to_draft' },
	])
	expect(await noticesOf(s.app, s.her.user.id)).toEqual([])
	expect(await acts(s.app, id)).toEqual(['introduction.request', 'introduction.return'])
})

test('credits that are gone by then send nothing either', async () => {
	using s = await scene({ credits: 1 })
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	await change(
		s.app,
		`INSERT INTO credit_ledger (id, company_id, change, reason, created_by_user_id)
			VALUES ('11111111-1111-4111-8111-111111111111', ?, -1, 'adjustment', '00000000-0000-4000-8000-000000000000')`,
		[s.company.id],
	)
	s.app.clock.advance(HOLD)
	expect(await releaseJob(s.app, id)).toEqual({ released: 0, returned: 1, waiting: 0 })
	expect(await balance(s.app, s.company.id)).toBe(0)
	const page = await readSent(s.hr.ctx, { id })
	expect(page).toMatchObject({
		kind: 'draft',
		state: 'draft',
		returned_reason: 'Your company had no introduction credit left.',
	})
})

test.each([
	['she has paused', 'UPDATE professionals SET open_to_opportunities = 0 WHERE id = ?'],
	[
		'she works there now',
		"INSERT INTO professional_gate_tokens (professional_id, token) SELECT ?, 'c:' || id FROM companies",
	],
])('when %s the request is suppressed: like any other to the company, nothing to her', async (_, sql) => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	await change(s.app, sql, [s.her.id])
	s.app.clock.advance(HOLD)
	expect(await releaseJob(s.app, id)).toEqual({ released: 1, returned: 0, waiting: 0 })
	expect((await requestRow(s.app, id)).suppressed_at).toBe(s.app.clock.now())
	expect(await balance(s.app, s.company.id)).toBe(9)
	expect(await listReceived(s.her.ctx, { tab: 'pending' })).toMatchObject({ items: [] })
	await expect(readReceived(s.her.ctx, { id, observe: true })).rejects.toMatchObject({ code: 'not_found' })
	expect(await noticesOf(s.app, s.her.user.id)).toEqual([])
	expect(await mailsTo(s.app, s.her.user.address)).toEqual([])
	const { items } = await listSent(s.hr.ctx, { status: 'pending' })
	expect(items).toMatchObject([{ id, state: 'pending' }])
})

test('a suppressed request and an unanswered one are told alike, to the last word', async () => {
	using s = await scene()
	const twin = await make.professional(s.app, { open_to_opportunities: true })
	const suppressed = await ask(s.app, s.hr, s.role, s.her)
	const plain = await ask(s.app, s.hr, s.role, twin)
	await change(s.app, 'UPDATE professionals SET open_to_opportunities = 0 WHERE id = ?', [s.her.id])
	s.app.clock.advance(HOLD)
	await runDue(s.app)
	const strip = (text: string) =>
		text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|"ref":"[\w-]{22}"|"label":"\w{4}"/g, '')
	const view = async (id: string) => strip(JSON.stringify(await readSent(s.hr.ctx, { id })))
	const log = (id: string) =>
		rows(s.app, 'SELECT action_type FROM user_activity_logs WHERE entity_id = ? AND user_id = ?', [
			id,
			s.hr.user.id,
		])
	expect(await view(suppressed.id)).toBe(await view(plain.id))
	s.app.clock.advance(7 * DAY)
	expect(await view(suppressed.id)).toBe(await view(plain.id))
	expect(await log(suppressed.id)).toEqual(await log(plain.id))
})

test('a full inbox suppresses, and two that meet at the last place do not both get it', async () => {
	using s = await scene()
	await change(s.app, "UPDATE system_settings SET setting_value = '1' WHERE setting_key = ?", [
		'max_pending_introductions_per_professional',
	])
	const other = await make.hrPartner(s.app)
	const first = await ask(s.app, s.hr, s.role, s.her)
	const second = await ask(s.app, other, await make.role(s.app, other), s.her)
	s.app.clock.advance(HOLD)
	const results = await Promise.all([releaseJob(s.app, first.id), releaseJob(s.app, second.id)])
	expect(results.map((result) => result.released)).toEqual([1, 1])
	const visible = await rows(s.app, 'SELECT id FROM introduction_requests WHERE suppressed_at IS NULL')
	expect(visible).toHaveLength(1)
	expect((await listReceived(s.her.ctx, { tab: 'pending' })).items).toHaveLength(1)
})

test('the stored card does not move when she does', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const before = await readSent(s.hr.ctx, { id })
	await change(
		s.app,
		"UPDATE professionals SET current_industry = 'Energy', location_state = 'Kano' WHERE id = ?",
		[s.her.id],
	)
	expect(await readSent(s.hr.ctx, { id })).toEqual(before)
})

test('only its own job may release', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	for (const viewer of [{ kind: 'system', job: 'mail.send' }, s.her.viewer, { kind: 'anonymous' }] as const)
		await expect(releaseIntroduction(s.app.context(viewer) as never, { draft_id: id })).rejects.toMatchObject(
			{
				code: 'not_found',
			},
		)
})
