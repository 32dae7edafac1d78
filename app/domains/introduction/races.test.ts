import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import {
	HOLD,
	ask,
	balance,
	releaseJob,
	requestRow,
	revealJob,
	rows,
	scene,
	send,
} from '#tests/introductions/scene.ts'
import {
	acceptIntroduction,
	declineIntroduction,
	sendNow,
	shareNow,
	undoAcceptance,
	withdrawIntroduction,
} from './index.server.ts'

const no = { decline_reason: null, professional_response: null }
const won = (results: PromiseSettledResult<unknown>[]) =>
	results.filter((result) => result.status === 'fulfilled')

test('of 50 answers at once, half accept and half decline, exactly one wins', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const results = await Promise.allSettled(
		Array.from({ length: 50 }, (_, i) =>
			i % 2 === 0 ? acceptIntroduction(s.her.ctx, { id }) : declineIntroduction(s.her.ctx, { id, ...no }),
		),
	)
	expect(won(results)).toHaveLength(1)
	const lost = results.filter((result) => result.status === 'rejected')
	for (const { reason } of lost) expect(reason).toMatchObject({ code: 'conflict' })
	const answers = await rows(
		s.app,
		"SELECT action_type FROM user_activity_logs WHERE entity_id = ? AND action_type IN ('introduction.accept', 'introduction.decline')",
		[id],
	)
	expect(answers).toHaveLength(1)
})

test('50 sends at once with 10 credits: exactly 10 leave, the balance is 0 and the ledger equal', async () => {
	using s = await scene({ credits: 10, env: { DEMO_MODE: '1' } })
	const people = await Promise.all(Array.from({ length: 50 }, () => make.professional(s.app)))
	const results = await Promise.allSettled(people.map((her) => ask(s.app, s.hr, s.role, her)))
	expect(won(results)).toHaveLength(10)
	expect(await rows(s.app, "SELECT id FROM introduction_requests WHERE status = 'pending'")).toHaveLength(10)
	expect(await rows(s.app, 'SELECT id FROM introduction_drafts')).toEqual([])
	expect(await balance(s.app, s.company.id)).toBe(0)
	expect(await rows(s.app, "SELECT id FROM credit_ledger WHERE reason = 'release'")).toHaveLength(10)
})

test('50 held requests that are released at once with 10 credits left: exactly 10 leave', async () => {
	using s = await scene({ credits: 50 })
	const people = await Promise.all(Array.from({ length: 50 }, () => make.professional(s.app)))
	const held = await Promise.all(people.map((her) => ask(s.app, s.hr, s.role, her)))
	await s.app.runtime.database.unsafeClient.execute({
		sql: `INSERT INTO credit_ledger (id, company_id, change, reason, created_by_user_id)
			VALUES ('11111111-1111-4111-8111-111111111111', ?, -40, 'adjustment', '00000000-0000-4000-8000-000000000000')`,
		args: [s.company.id],
	})
	s.app.clock.advance(HOLD)
	const results = await Promise.all(held.map(({ id }) => releaseJob(s.app, id)))
	expect(results.reduce((sum, result) => sum + result.released, 0)).toBe(10)
	expect(results.reduce((sum, result) => sum + result.returned, 0)).toBe(40)
	expect(await balance(s.app, s.company.id)).toBe(0)
	const left = await rows(
		s.app,
		"SELECT id FROM introduction_drafts WHERE status = 'draft' AND returned_reason IS NOT NULL",
	)
	expect(left).toHaveLength(40)
})

test('of her answer and the company’s withdrawal at once one wins, and the credit moves once', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const results = await Promise.allSettled([
		declineIntroduction(s.her.ctx, { id, ...no }),
		withdrawIntroduction(s.hr.ctx, { id }),
	])
	expect(won(results)).toHaveLength(1)
	expect(await balance(s.app, s.company.id)).toBe(10)
})

test('of sharing and undoing at once one happens, never both', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	await acceptIntroduction(s.her.ctx, { id })
	const results = await Promise.allSettled([
		shareNow(s.her.ctx, { id }),
		undoAcceptance(s.her.ctx, { id }),
		revealJob(s.app, id),
	])
	const { status } = await requestRow(s.app, id)
	const undone = results[1].status === 'fulfilled'
	expect(status).toBe(undone ? 'pending' : 'accepted')
	expect(await rows(s.app, "SELECT id FROM disclosure_ledger WHERE surface = 'email'")).toHaveLength(
		undone ? 0 : 1,
	)
})

test('"Send now" pressed ten times at once sends once', async () => {
	using s = await scene()
	const { id } = await ask(s.app, s.hr, s.role, s.her)
	const results = await Promise.allSettled(Array.from({ length: 10 }, () => sendNow(s.hr.ctx, { id })))
	expect(won(results)).toHaveLength(10)
	expect(await balance(s.app, s.company.id)).toBe(9)
	expect(
		await rows(s.app, "SELECT id FROM notifications WHERE notification_type = 'intro_request'"),
	).toHaveLength(1)
})
