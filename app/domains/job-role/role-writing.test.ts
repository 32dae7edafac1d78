import { expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { job_roles, user_activity_logs } from '#db/schema/index.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import { make } from '#tests/factories/index.ts'
import { actsOf, roleInput, roleUpdate, storedRole } from '#tests/factories/roles.ts'
import { testApp } from '#tests/setup/app.ts'
import { inARace, passed } from '#tests/setup/race.ts'
import { refusal } from '#tests/setup/refusal.ts'
import { createRole, pauseRole, publishRole, readDesk, readRole, updateRole } from './index.server.ts'
import type { CreateRole } from './schema.ts'

const draft: CreateRole = {
	...roleInput,
	role_description: null,
	requirements: null,
	salary_range_min: null,
	salary_range_max: null,
}

test('saves a draft with its audit row, also for a pending company', async () => {
	using app = await testApp()
	const company = await make.company(app, { verification_status: 'pending' })
	const partner = await make.hrPartner(app, { company })
	const { id } = await createRole(partner.ctx, draft)
	expect(await storedRole(app, id)).toMatchObject({
		company_id: company.id,
		created_by_hr_id: partner.id,
		status: 'draft',
		role_description: '',
		salary_range_max: 0,
		required_skills: ['risk management'],
		published_at: null,
	})
	expect(await actsOf(app, id)).toEqual(['role.create'])
})

test('publishes a new role in one batch', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, { ...roleInput, intent: 'publish' })
	expect(await storedRole(app, id)).toMatchObject({ status: 'active', published_at: app.clock.now() })
	expect(await actsOf(app, id)).toEqual(['role.create', 'role.publish'])
})

test('refuses to publish for a pending company, a suspended one, and without the right', async () => {
	using app = await testApp()
	const pending = await make.hrPartner(app, {
		company: await make.company(app, { verification_status: 'pending' }),
	})
	const suspended = await make.hrPartner(app, { company: await make.company(app, { status: 'suspended' }) })
	const member = await make.hrPartner(app, { can_create_roles: false, role_in_platform: 'member' })
	const publish = { ...roleInput, intent: 'publish' as const }
	for (const { ctx } of [pending, suspended, member])
		expect((await refusal(createRole(ctx, publish))).code).toBe('forbidden')
	expect((await refusal(createRole(member.ctx, draft))).sentence).toContain('owner of your company')
	expect(await app.runtime.database.fresh.select().from(job_roles)).toEqual([])
})

test('a batch that slips past the check still publishes nothing for a pending company', async () => {
	using app = await testApp()
	const company = await make.company(app, { verification_status: 'pending' })
	const partner = await make.hrPartner(app, { company })
	const role = await make.role(app, partner, { status: 'draft', published_at: null })
	const ctx = app.context({ ...partner.viewer, companyVerified: true })
	expect((await refusal(publishRole(ctx, { id: role.id }))).code).toBe('conflict')
	expect((await storedRole(app, role.id)).status).toBe('draft')
})

test.each([
	['a sector that is not on the list', { industry: 'Piracy' }, 'industry'],
	['a skill that is not on the list', { required_skills: ['alchemy'] }, 'required_skills'],
	['one skill in both lists', { preferred_skills: ['risk management'] }, 'preferred_skills'],
	['pay the wrong way round', { salary_range_max: 30_000_000 }, 'salary_range_max'],
	['half a pay range', { salary_range_max: null }, 'salary_range_max'],
	['pay below the threshold', { salary_range_min: 2_000_000 }, 'confirm_low_pay'],
	['years the wrong way round', { years_experience_max: 8 }, 'years_experience_max'],
	['a deadline that is past', { application_deadline: '2026-11-08' }, 'application_deadline'],
	['a withheld name without a reason', { is_confidential: true }, 'confidential_reason'],
])('refuses %s beside its field', async (_, more, field) => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { code, fields } = await refusal(createRole(partner.ctx, { ...roleInput, ...more }))
	expect(code).toBe('invalid')
	expect(Object.keys(fields)).toEqual([field])
	expect(await app.runtime.database.fresh.select().from(job_roles)).toEqual([])
})

test('takes pay below the threshold once it is confirmed', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, {
		...roleInput,
		salary_range_min: 2_000_000,
		confirm_low_pay: true,
	})
	expect((await storedRole(app, id)).salary_range_min).toBe(2_000_000)
})

test('says what a draft lacks before it can be published', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, draft)
	expect((await readRole(partner.ctx, { id })).gaps).toHaveLength(4)
	const refused = await refusal(publishRole(partner.ctx, { id }))
	expect(refused.code).toBe('invalid')
	expect(refused.sentence).toContain('Describe the role')
	expect((await storedRole(app, id)).status).toBe('draft')
})

test('of two who publish at once one wins', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const role = await make.role(app, partner, { status: 'draft', published_at: null })
	const racers = inARace(partner.ctx, partner.ctx)
	expect(await passed(racers.map((ctx) => publishRole(ctx, { id: role.id })))).toBe(1)
	expect(await actsOf(app, role.id)).toEqual(['role.publish'])
	expect((await refusal(publishRole(partner.ctx, { id: role.id }))).code).toBe('conflict')
})

test('the plan bounds active roles, also for two who publish at once', async () => {
	using app = await testApp()
	const company = await make.company(app, { subscription_tier: 'trial' })
	const partner = await make.hrPartner(app, { company })
	await make.role(app, partner)
	const drafts = [
		await make.role(app, partner, { status: 'draft', published_at: null }),
		await make.role(app, partner, { status: 'draft', published_at: null }),
	]
	const [first, second] = inARace(partner.ctx, partner.ctx)
	const acts = drafts.map(({ id }, index) =>
		publishRole((index === 0 ? first : second) ?? partner.ctx, { id }),
	)
	expect(await passed(acts)).toBe(1)
	const refused = await refusal(createRole(partner.ctx, { ...roleInput, intent: 'publish' }))
	expect(refused).toMatchObject({ code: 'conflict' })
	expect(refused.sentence).toContain('Trial plan allows 2 published roles')
	expect((await readDesk(partner.ctx)).active_roles).toBe(2)
})

test('changes a role and names the changed columns only', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, roleInput)
	app.clock.advance(HOUR)
	await updateRole(
		partner.ctx,
		id,
		await roleUpdate(app, id, { role_title: 'Treasurer', benefits: 'A car.' }),
	)
	expect(await storedRole(app, id)).toMatchObject({ role_title: 'Treasurer', updated_at: app.clock.now() })
	const [log] = await app.runtime.database.fresh
		.select({ metadata: user_activity_logs.metadata })
		.from(user_activity_logs)
		.where(eq(user_activity_logs.action_type, 'role.update'))
	expect(JSON.parse(log?.metadata ?? '{}')).toMatchObject({
		fields: ['role_title', 'benefits'],
		pay_changed: false,
	})
	expect(log?.metadata).not.toContain('Treasurer')
})

test('a change over a colleague’s change is refused and changes nothing', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, roleInput)
	const seen = await roleUpdate(app, id)
	app.clock.advance(HOUR)
	await updateRole(partner.ctx, id, { ...seen, role_title: 'First' })
	const late = await refusal(updateRole(partner.ctx, id, { ...seen, role_title: 'Second' }))
	expect(late.code).toBe('conflict')
	expect((await storedRole(app, id)).role_title).toBe('First')
})

test('of two colleagues who save at once one wins', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, roleInput)
	const seen = await roleUpdate(app, id)
	app.clock.advance(HOUR)
	const racers = inARace(partner.ctx, partner.ctx)
	const save = (ctx: typeof partner.ctx, index: number) =>
		updateRole(ctx, id, { ...seen, role_title: `Version ${index}` })
	expect(await passed(racers.map(save))).toBe(1)
	expect(await actsOf(app, id)).toEqual(['role.create', 'role.update'])
})

test('an active role cannot lose what publishing asked for', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, { ...roleInput, intent: 'publish' })
	const emptied = await refusal(
		updateRole(partner.ctx, id, await roleUpdate(app, id, { requirements: null })),
	)
	expect(Object.keys(emptied.fields)).toEqual(['requirements'])
})

test('pay of a published role changes twice on one WAT day, paused or not, and again on the next', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, { ...roleInput, intent: 'publish' })
	const raise = async (salary_range_max: number) => {
		app.clock.advance(1_000)
		return updateRole(partner.ctx, id, await roleUpdate(app, id, { salary_range_max }))
	}
	await raise(56_000_000)
	await pauseRole(partner.ctx, { id })
	await raise(57_000_000)
	const third = await refusal(raise(58_000_000))
	expect(third.fields.salary_range_min).toContain('10 Nov 2026')
	await updateRole(
		partner.ctx,
		id,
		await roleUpdate(app, id, { salary_range_max: 57_000_000, benefits: 'A car.' }),
	)
	app.clock.advance(DAY)
	await raise(58_000_000)
	expect((await storedRole(app, id)).salary_range_max).toBe(58_000_000)
})

test('two changes of pay at once do not both take the last one of the day', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, { ...roleInput, intent: 'publish' })
	app.clock.advance(1_000)
	await updateRole(partner.ctx, id, await roleUpdate(app, id, { salary_range_max: 56_000_000 }))
	const seen = await roleUpdate(app, id)
	const racers = inARace(partner.ctx, partner.ctx)
	const raise = (ctx: typeof partner.ctx, index: number) =>
		updateRole(ctx, id, { ...seen, salary_range_max: 57_000_000 + index })
	expect(await passed(racers.map(raise))).toBe(1)
})

test('a draft’s pay moves freely before it is first published', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const { id } = await createRole(partner.ctx, roleInput)
	for (const salary_range_max of [56_000_000, 57_000_000, 58_000_000]) {
		app.clock.advance(1_000)
		await updateRole(partner.ctx, id, await roleUpdate(app, id, { salary_range_max }))
	}
	expect((await storedRole(app, id)).salary_range_max).toBe(58_000_000)
})
