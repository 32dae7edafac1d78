import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
	companies,
	company_groups,
	company_subscriptions,
	credit_ledger,
	employer_groups,
	notifications,
	user_activity_logs,
} from '#db/schema/index.ts'
import { build, toStatement } from '#db/statements.ts'
import { DAY } from '#app/lib/clock.ts'
import { make } from '#tests/factories/index.ts'
import { actsOf } from '#tests/factories/roles.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { inARace, passed } from '#tests/setup/race.ts'
import { refusal } from '#tests/setup/refusal.ts'
import {
	approveCompany,
	listCompaniesToVerify,
	readCompanyCase,
	readOwnVerification,
	readQueues,
	refuseCompany,
} from './index.server.ts'

const approval = {
	rc_checked: true,
	domain_checked: true,
	officer_called: true,
	verification_note: 'Register consulted on 9 Nov. The company secretary was called back.',
	after_refusal: false,
} as const
const refused = { refused_reason: 'The RC number belongs to another company.' }

async function pendingCompany(app: TestApp, more: Parameters<typeof make.company>[1] = {}) {
	const company = await make.company(app, {
		verification_status: 'pending',
		verification_date: null,
		subscription_tier: 'trial',
		...more,
	})
	const owner = await make.hrPartner(app, { company, first_name: 'Halima' })
	return { company, owner }
}

async function storedCompany(app: TestApp, id: string) {
	const [row] = await app.runtime.database.fresh.select().from(companies).where(eq(companies.id, id))
	return row
}

const all = async (app: TestApp) => {
	const { fresh } = app.runtime.database
	return {
		ledger: await fresh.select().from(credit_ledger),
		subscriptions: await fresh.select().from(company_subscriptions),
		notices: await fresh.select().from(notifications),
	}
}

test('approval verifies, starts the trial, grants its credits and tells the owner', async () => {
	using app = await testApp()
	const { company, owner } = await pendingCompany(app)
	const admin = await make.admin(app)
	await approveCompany(admin.ctx, company.id, approval)
	const trialEnd = app.clock.now() + 14 * DAY
	expect(await storedCompany(app, company.id)).toMatchObject({
		verification_status: 'verified',
		verification_date: app.clock.now(),
		verification_note: approval.verification_note,
		introduction_credits: 5,
		subscription_expires_at: trialEnd,
	})
	const { ledger, subscriptions, notices } = await all(app)
	expect(ledger).toMatchObject([
		{ company_id: company.id, change: 5, reason: 'grant', created_by_user_id: admin.user.id },
	])
	expect(subscriptions).toMatchObject([
		{ company_id: company.id, status: 'trial', start_date: '2026-11-09', trial_ends_at: trialEnd },
	])
	expect(notices).toMatchObject([{ user_id: owner.user.id, notification_type: 'verification_complete' }])
	expect(await actsOf(app, company.id)).toEqual(['verification.company.approve'])
	await app.runDueJobs()
	const [mail] = await app.mails()
	expect(mail).toMatchObject({ to: owner.user.address })
	expect(mail?.text).toContain('23 Nov 2026')
})

test('the company joins its employer group in the batch that verifies it', async () => {
	using app = await testApp()
	const group = { id: app.runtime.ids.uuid(), group_name: 'Orimili Holdings', created_at: app.clock.now() }
	await app.runtime.database.transaction((w) =>
		w.add(toStatement(build.insert(employer_groups).values(group))),
	)
	const { company } = await pendingCompany(app, { company_name: 'Orimili Limited' })
	const admin = await make.admin(app)
	const { groups } = await readCompanyCase(admin.ctx, { id: company.id })
	expect(groups).toEqual({ joins: ['Orimili Holdings'], near: [] })
	await approveCompany(admin.ctx, company.id, approval)
	const joined = await app.runtime.database.fresh.select().from(company_groups)
	expect(joined.map((row) => row.group_id)).toEqual([group.id])
})

test('of two admins who decide at once one wins, and the credits are granted once', async () => {
	using app = await testApp()
	const { company } = await pendingCompany(app)
	const [first, second] = [await make.admin(app), await make.admin(app)]
	const racers = inARace(first.ctx, second.ctx)
	expect(await passed(racers.map((ctx) => approveCompany(ctx, company.id, approval)))).toBe(1)
	expect((await refusal(approveCompany(second.ctx, company.id, approval))).code).toBe('conflict')
	const { ledger, subscriptions, notices } = await all(app)
	expect([ledger.length, subscriptions.length, notices.length]).toEqual([1, 1, 1])
	expect(await actsOf(app, company.id)).toHaveLength(1)
})

test('an approval and a refusal at once do not both count', async () => {
	using app = await testApp()
	const { company } = await pendingCompany(app)
	const [first, second] = [await make.admin(app), await make.admin(app)]
	const [refusing, approving] = inARace(first.ctx, second.ctx)
	const acts = [
		refuseCompany(refusing ?? first.ctx, company.id, refused),
		approveCompany(approving ?? second.ctx, company.id, approval),
	]
	expect(await passed(acts)).toBe(1)
	expect(await actsOf(app, company.id)).toHaveLength(1)
	expect((await all(app)).notices).toHaveLength(1)
})

test('a refusal keeps its reason, tells the owner, and leaves the queue', async () => {
	using app = await testApp()
	const { company, owner } = await pendingCompany(app)
	const admin = await make.admin(app)
	await refuseCompany(admin.ctx, company.id, refused)
	expect(await readOwnVerification(owner.ctx)).toMatchObject({
		verification_status: 'pending',
		refused_reason: refused.refused_reason,
		refused_at: app.clock.now(),
		target_days: 3,
	})
	expect((await all(app)).notices).toMatchObject([{ notification_type: 'verification_refused' }])
	expect((await listCompaniesToVerify(admin.ctx, { tab: 'open' })).items).toEqual([])
	expect((await listCompaniesToVerify(admin.ctx, { tab: 'answered' })).items).toHaveLength(1)
	await app.runDueJobs()
	expect((await app.mails())[0]?.text).not.toContain(refused.refused_reason)
	expect((await all(app)).ledger).toEqual([])
})

test('a refused company is approved only by an admin who has seen the refusal', async () => {
	using app = await testApp()
	const { company } = await pendingCompany(app)
	const admin = await make.admin(app)
	await refuseCompany(admin.ctx, company.id, refused)
	expect((await refusal(approveCompany(admin.ctx, company.id, approval))).code).toBe('conflict')
	expect((await refusal(refuseCompany(admin.ctx, company.id, refused))).code).toBe('conflict')
	await approveCompany(admin.ctx, company.id, { ...approval, after_refusal: true })
	expect(await storedCompany(app, company.id)).toMatchObject({
		verification_status: 'verified',
		refused_reason: null,
		refused_at: null,
	})
})

test('the queue is oldest first and waits for the owner’s proof of address', async () => {
	using app = await testApp()
	const unproved = await make.company(app, { verification_status: 'pending' })
	const person = await make.hrPartner(app, { company: unproved })
	await app.runtime.database.unsafeClient.execute({
		sql: `UPDATE users SET status = 'pending' WHERE id = ?`,
		args: [person.user.id],
	})
	const { company: old } = await pendingCompany(app)
	app.clock.advance(2 * DAY)
	const { company: young } = await pendingCompany(app)
	const admin = await make.admin(app)
	const { items, open } = await listCompaniesToVerify(admin.ctx, { tab: 'open' })
	expect(items.map((item) => item.id)).toEqual([old.id, young.id])
	expect(open).toBe(2)
	expect(items[0]?.due_at).toBe(old.created_at + 3 * DAY)
	expect((await readQueues(admin.ctx)).companies).toEqual({ n: 2, oldest_at: old.created_at })
	expect((await refusal(readCompanyCase(admin.ctx, { id: unproved.id }))).code).toBe('not_found')
})

test('the case shows doubles by name and domain, and a free mailbox', async () => {
	using app = await testApp()
	const { company } = await pendingCompany(app, {
		company_name: 'Ubulu Cement Plc',
		email_domain: 'ubulu.example',
	})
	const byName = await make.company(app, { company_name: 'Ubulu Cement Nigeria Limited' })
	const byDomain = await make.company(app, {
		company_name: 'Iroko Foods Limited',
		email_domain: 'ubulu.example',
	})
	await make.company(app, { company_name: 'Harmattan Airways Limited' })
	const admin = await make.admin(app)
	const found = await readCompanyCase(admin.ctx, { id: company.id })
	const doubles = new Map(found.doubles.map((other) => [other.id, other.why]))
	expect(doubles).toEqual(
		new Map([
			[byName.id, ['name is near']],
			[byDomain.id, ['same e-mail domain']],
		]),
	)
	expect(found.is_free_mail).toBe(false)
	expect(found.owner).toMatchObject({ first_name: 'Halima', job_title: 'Head of Talent' })
	const { company: loose } = await pendingCompany(app, { email_domain: 'gmail.com' })
	expect((await readCompanyCase(admin.ctx, { id: loose.id })).is_free_mail).toBe(true)
})

test('an admin without the flag is told who can give it; nothing is decided', async () => {
	using app = await testApp()
	const { company } = await pendingCompany(app)
	const moderator = await make.admin(app, {
		admin_role: 'moderator',
		can_verify_companies: false,
		can_verify_professionals: false,
	})
	const acts = [
		() => readQueues(moderator.ctx),
		() => listCompaniesToVerify(moderator.ctx, { tab: 'open' }),
		() => readCompanyCase(moderator.ctx, { id: company.id }),
		() => approveCompany(moderator.ctx, company.id, approval),
		() => refuseCompany(moderator.ctx, company.id, refused),
	]
	for (const act of acts) {
		const { code, sentence } = await refusal(act())
		expect(code).toBe('forbidden')
		expect(sentence).toContain('A super admin can give it to you')
	}
	expect(await storedCompany(app, company.id)).toMatchObject({
		verification_status: 'pending',
		refused_at: null,
	})
	expect(await app.runtime.database.fresh.select().from(user_activity_logs)).toEqual([])
})

test('an admin with one flag sees that queue alone', async () => {
	using app = await testApp()
	await pendingCompany(app)
	const flagged = await make.admin(app, { admin_role: 'moderator', can_verify_professionals: false })
	const queues = await readQueues(flagged.ctx)
	expect(queues.professionals).toBeNull()
	expect(queues.companies?.n).toBe(1)
})
