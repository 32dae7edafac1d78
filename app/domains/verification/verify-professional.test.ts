import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
	disclosure_ledger,
	notifications,
	professional_work_history,
	professionals,
	user_activity_logs,
} from '#db/schema/index.ts'
import { addCertification } from '#app/domains/professional/index.server.ts'
import { DAY } from '#app/lib/clock.ts'
import { make } from '#tests/factories/index.ts'
import { actsOf } from '#tests/factories/roles.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { inARace, passed } from '#tests/setup/race.ts'
import { refusal } from '#tests/setup/refusal.ts'
import {
	answerProfessional,
	approveProfessional,
	listProfessionalsToVerify,
	readProfessionalCase,
	readQueues,
} from './index.server.ts'

async function ready(app: TestApp, more: Parameters<typeof make.professional>[1] = {}) {
	const her = await make.professional(app, { verification_status: 'unverified', ...more })
	const work = await make.work(app, her.id)
	return { ...her, work }
}

const checks = { identity_checked: true, cv_checked: true } as const

async function stored(app: TestApp, id: string) {
	const [row] = await app.runtime.database.fresh.select().from(professionals).where(eq(professionals.id, id))
	return row
}

async function isWorkVerified(app: TestApp, id: string) {
	const table = professional_work_history
	const [row] = await app.runtime.database.fresh.select().from(table).where(eq(table.id, id))
	return row?.is_verified
}

test('approval sets the full level, confirms one work entry, and tells her in neutral words', async () => {
	using app = await testApp()
	const her = await ready(app)
	const other = await make.work(app, her.id, { company_name: 'Iroko Foods Limited', is_current: false })
	const admin = await make.admin(app)
	await approveProfessional(admin.ctx, her.id, { ...checks, work_history_id: her.work.id })
	expect(await stored(app, her.id)).toMatchObject({
		verification_status: 'full',
		verification_date: app.clock.now(),
	})
	expect(await isWorkVerified(app, her.work.id)).toBe(true)
	expect(await isWorkVerified(app, other.id)).toBe(false)
	expect(await actsOf(app, her.id)).toEqual(['verification.professional.approve'])
	const notices = await app.runtime.database.fresh.select().from(notifications)
	expect(notices).toMatchObject([{ user_id: her.user.id, notification_type: 'verification_complete' }])
	await app.runDueJobs()
	const [mail] = await app.mails()
	expect(mail?.to).toBe(her.user.address)
	expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/verif|full level|theNexus|Ubulu/i)
})

test('of two admins who approve at once one wins', async () => {
	using app = await testApp()
	const her = await ready(app)
	const [first, second] = [await make.admin(app), await make.admin(app)]
	const input = { ...checks, work_history_id: her.work.id }
	const racers = inARace(first.ctx, second.ctx)
	expect(await passed(racers.map((ctx) => approveProfessional(ctx, her.id, input)))).toBe(1)
	const late = await refusal(approveProfessional(second.ctx, her.id, input))
	expect(late).toMatchObject({ code: 'conflict' })
	expect(
		(await refusal(answerProfessional(second.ctx, her.id, { intent: 'ask', reason: 'Late.' }))).code,
	).toBe('conflict')
	expect(await actsOf(app, her.id)).toEqual(['verification.professional.approve'])
	expect(await app.runtime.database.fresh.select().from(notifications)).toHaveLength(1)
})

test('another person’s work entry confirms nothing', async () => {
	using app = await testApp()
	const [her, stranger] = [await ready(app), await ready(app)]
	const admin = await make.admin(app)
	const input = { ...checks, work_history_id: stranger.work.id }
	expect((await refusal(approveProfessional(admin.ctx, her.id, input))).code).toBe('conflict')
	expect(await stored(app, her.id)).toMatchObject({ verification_status: 'unverified' })
	expect(await isWorkVerified(app, stranger.work.id)).toBe(false)
})

test.each(['ask', 'refuse'] as const)(
	'to %s leaves the level, and her change brings the case back',
	async (intent) => {
		using app = await testApp()
		const her = await ready(app)
		const admin = await make.admin(app)
		app.clock.advance(DAY)
		const reason = 'The years on the CV and on the profile differ by two.'
		await answerProfessional(admin.ctx, her.id, { intent, reason })
		expect(await stored(app, her.id)).toMatchObject({ verification_status: 'unverified' })
		const [notice] = await app.runtime.database.fresh.select().from(notifications)
		expect(notice).toMatchObject({ user_id: her.user.id, message: reason })
		await app.runDueJobs()
		expect((await app.mails())[0]?.text).not.toContain(reason)
		expect((await listProfessionalsToVerify(admin.ctx, { tab: 'open' })).items).toEqual([])
		expect((await listProfessionalsToVerify(admin.ctx, { tab: 'answered' })).items).toHaveLength(1)
		app.clock.advance(DAY)
		await addCertification(her.ctx, {
			certification_name: 'Fellow of the Institute of Chartered Accountants of Nigeria',
			issuing_organization: 'ICAN',
			issue_date: '2009-05-01',
			expiry_date: null,
			credential_id: null,
			credential_url: null,
		})
		expect(
			(await listProfessionalsToVerify(admin.ctx, { tab: 'open' })).items.map((item) => item.id),
		).toEqual([her.id])
	},
)

test('the queue is oldest first, without names, and only of ready and active people', async () => {
	using app = await testApp()
	const old = await ready(app)
	await make.professional(app, { verification_status: 'unverified' })
	await ready(app, { onboarding_completed: false })
	await ready(app, { current_title: null })
	await ready(app, { years_of_experience: null })
	await ready(app, { verification_status: 'full' })
	await ready(app, { user: { status: 'suspended' } })
	app.clock.advance(DAY)
	const young = await ready(app, { verification_status: 'basic' })
	const admin = await make.admin(app)
	const list = await listProfessionalsToVerify(admin.ctx, { tab: 'open' })
	expect(list.items.map((item) => item.id)).toEqual([old.id, young.id])
	expect(JSON.stringify(list)).not.toContain(old.row.last_name)
	expect((await readQueues(admin.ctx)).professionals).toEqual({ n: 2, oldest_at: old.row.created_at })
})

test('pages of the queue neither repeat nor miss anybody', async () => {
	using app = await testApp()
	const made = []
	for (let n = 0; n < 22; n += 1) made.push((await ready(app)).id)
	const admin = await make.admin(app)
	const first = await listProfessionalsToVerify(admin.ctx, { tab: 'open' })
	const second = await listProfessionalsToVerify(admin.ctx, { tab: 'open', after: first.next ?? '' })
	expect([...first.items, ...second.items].map((item) => item.id).sort()).toEqual(made.sort())
	expect(second.next).toBeNull()
})

test('reading a case is recorded in the audit trail and in her ledger, by field names', async () => {
	using app = await testApp()
	const her = await ready(app)
	const admin = await make.admin(app)
	const found = await readProfessionalCase(admin.ctx, { id: her.id })
	if (found.state !== 'open') throw new Error('the case is open')
	expect(found.professional).toMatchObject({ first_name: 'Amaka', current_title: 'Chief Financial Officer' })
	expect(found.work[0]).toMatchObject({
		work_history_id: her.work.id,
		entry: { company_name: 'Ubulu Trust Limited' },
	})
	expect(JSON.stringify(found)).not.toMatch(/salary|password|profile_summary/)
	expect(found.account).not.toHaveProperty('email')
	expect(await actsOf(app, her.id)).toEqual(['verification.professional.read'])
	const ledger = await app.runtime.database.fresh.select().from(disclosure_ledger)
	expect(ledger).toMatchObject([
		{ professional_id: her.id, viewer_user_id: admin.user.id, viewer_company_id: null, surface: 'page' },
	])
	expect(ledger[0]?.fields).toContain('professionals.current_company')
	expect(JSON.stringify(ledger)).not.toContain('Ubulu')
})

test('a decided case shows nobody and records no reading', async () => {
	using app = await testApp()
	const her = await ready(app, { verification_status: 'full' })
	const admin = await make.admin(app)
	const found = await readProfessionalCase(admin.ctx, { id: her.id })
	expect(found.state).toBe('decided')
	expect(JSON.stringify(found)).not.toContain(her.row.last_name)
	expect(await app.runtime.database.fresh.select().from(user_activity_logs)).toEqual([])
})

test('an absent, suspended or unfinished profile is no case', async () => {
	using app = await testApp()
	const unfinished = await make.professional(app, { verification_status: 'unverified' })
	const suspended = await ready(app, { user: { status: 'suspended' } })
	const admin = await make.admin(app)
	for (const id of [unfinished.id, suspended.id, app.runtime.ids.uuid(), 'no-id'])
		expect((await refusal(readProfessionalCase(admin.ctx, { id }))).code).toBe('not_found')
})

test('an admin without the flag is told who can give it; nothing is read or decided', async () => {
	using app = await testApp()
	const her = await ready(app)
	const { ctx } = await make.admin(app, { admin_role: 'admin', can_verify_professionals: false })
	const acts = [
		() => listProfessionalsToVerify(ctx, { tab: 'open' }),
		() => readProfessionalCase(ctx, { id: her.id }),
		() => approveProfessional(ctx, her.id, { ...checks, work_history_id: her.work.id }),
		() => answerProfessional(ctx, her.id, { intent: 'refuse', reason: 'No.' }),
	]
	for (const act of acts) {
		const { code, sentence } = await refusal(act())
		expect(code).toBe('forbidden')
		expect(sentence).toContain('verify professionals. A super admin can give it to you')
	}
	expect(await stored(app, her.id)).toMatchObject({ verification_status: 'unverified' })
	expect(await app.runtime.database.fresh.select().from(disclosure_ledger)).toEqual([])
})
