import { expect, test } from 'vitest'
import { introduction_requests } from '#db/schema/index.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import { make } from '#tests/factories/index.ts'
import { actsOf, makeRequest, roleUpdate, storedRole } from '#tests/factories/roles.ts'
import { testApp } from '#tests/setup/app.ts'
import { refusal } from '#tests/setup/refusal.ts'
import {
	closeRole,
	listRoles,
	pauseRole,
	publishRole,
	readDesk,
	readPublishedRole,
	readRole,
	updateRole,
} from './index.server.ts'

test('pauses an active role only', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const role = await make.role(app, partner)
	await pauseRole(partner.ctx, { id: role.id })
	expect((await storedRole(app, role.id)).status).toBe('paused')
	expect((await refusal(pauseRole(partner.ctx, { id: role.id }))).code).toBe('conflict')
	expect(await actsOf(app, role.id)).toEqual(['role.pause'])
})

test('closing withdraws the pending requests with it, and only those', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const [role, other] = [await make.role(app, partner), await make.role(app, partner)]
	const pending = await makeRequest(app, partner, role.id)
	const accepted = await makeRequest(app, partner, role.id, {
		status: 'accepted',
		response_date: app.clock.now(),
	})
	const elsewhere = await makeRequest(app, partner, other.id)
	await closeRole(partner.ctx, {
		id: role.id,
		status: 'filled',
		close_reason: 'An internal candidate was appointed.',
	})
	expect(await storedRole(app, role.id)).toMatchObject({ status: 'filled', closed_at: app.clock.now() })
	const rows = await app.runtime.database.fresh.select().from(introduction_requests)
	const statuses = new Map(rows.map((row) => [row.id, row.status]))
	expect(statuses.get(pending.id)).toBe('withdrawn')
	expect(statuses.get(accepted.id)).toBe('accepted')
	expect(statuses.get(elsewhere.id)).toBe('pending')
	expect(await actsOf(app, role.id)).toEqual(['role.close'])
})

test('a closed role is over: nothing about it changes any more', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const role = await make.role(app, partner, { status: 'closed', closed_at: app.clock.now() })
	const close = { id: role.id, status: 'closed' as const, close_reason: 'Again.' }
	const acts = [
		() => closeRole(partner.ctx, close),
		() => pauseRole(partner.ctx, { id: role.id }),
		() => publishRole(partner.ctx, { id: role.id }),
		async () => updateRole(partner.ctx, role.id, await roleUpdate(app, role.id)),
	]
	for (const act of acts) expect((await refusal(act())).code).toBe('conflict')
	expect(await actsOf(app, role.id)).toEqual([])
})

test('another company’s role does not exist, whatever is asked of it', async () => {
	using app = await testApp()
	const owner = await make.hrPartner(app)
	const role = await make.role(app, owner, { status: 'paused' })
	const { ctx } = await make.hrPartner(app)
	const { id } = role
	const version = await roleUpdate(app, id)
	const acts = [
		() => readRole(ctx, { id }),
		() => readPublishedRole(ctx, { job_role_id: id }),
		() => updateRole(ctx, id, version),
		() => publishRole(ctx, { id }),
		() => pauseRole(ctx, { id }),
		() => closeRole(ctx, { id, status: 'closed', close_reason: 'Not mine.' }),
		() => readRole(ctx, { id: 'no-id' }),
	]
	for (const act of acts) expect((await refusal(act())).code).toBe('not_found')
	expect((await listRoles(ctx, {})).items).toEqual([])
	expect(await storedRole(app, id)).toEqual(
		expect.objectContaining({ status: 'paused', updated_at: role.updated_at }),
	)
})

test('a role serves as the other side of a search while it is published', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const role = await make.role(app, partner)
	expect((await readPublishedRole(partner.ctx, { job_role_id: role.id })).salary_range_max).toBe(80_000_000)
	await pauseRole(partner.ctx, { id: role.id })
	expect((await refusal(readPublishedRole(partner.ctx, { job_role_id: role.id }))).code).toBe('forbidden')
})

test('lists newest first by pages and by state', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	for (let n = 0; n < 21; n += 1) {
		app.clock.advance(1_000)
		await make.role(app, partner, { role_title: `Role ${n}`, status: n === 0 ? 'closed' : 'draft' })
	}
	const first = await listRoles(partner.ctx, {})
	expect(first.items.map((item) => item.role_title).slice(0, 2)).toEqual(['Role 20', 'Role 19'])
	expect(first.items).toHaveLength(20)
	expect(first.counts).toEqual({ closed: 1, draft: 20 })
	const second = await listRoles(partner.ctx, { after: first.next ?? '' })
	expect(second.items.map((item) => item.role_title)).toEqual(['Role 0'])
	expect(second.next).toBeNull()
	expect((await listRoles(partner.ctx, { status: 'closed' })).items).toHaveLength(1)
})

test('counts requests as the company may know them', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const role = await make.role(app, partner)
	const now = app.clock.now()
	const answered = { response_date: now + 10 * HOUR }
	await makeRequest(app, partner, role.id)
	await makeRequest(app, partner, role.id, { suppressed_at: now })
	await makeRequest(app, partner, role.id, { accepting_at: now, response_date: now + 500 * HOUR })
	await makeRequest(app, partner, role.id, { status: 'accepted', ...answered })
	await makeRequest(app, partner, role.id, { status: 'declined', response_date: now + 20 * HOUR })
	await makeRequest(app, partner, role.id, { status: 'withdrawn' })
	app.clock.advance(8 * DAY)
	await makeRequest(app, partner, role.id)
	const { funnel } = await readRole(partner.ctx, { id: role.id })
	expect(funnel).toMatchObject({ asked: 7, accepted: 1, declined: 1, withdrawn: 1, expired: 2, waiting: 2 })
	expect(funnel.answer_hours).toBe(15)
})

test('the desk shows the own company’s hiring and names nobody', async () => {
	using app = await testApp()
	const partner = await make.hrPartner(app)
	const role = await make.role(app, partner, { role_title: 'Finance Director' })
	await make.role(app, partner, {
		role_title: 'Half-written',
		status: 'draft',
		requirements: '',
		published_at: null,
	})
	const pending = await makeRequest(app, partner, role.id)
	const accepted = await makeRequest(app, partner, role.id, {
		status: 'accepted',
		response_date: app.clock.now(),
	})
	const stranger = await make.hrPartner(app)
	await makeRequest(app, stranger, (await make.role(app, stranger)).id)
	const desk = await readDesk(partner.ctx)
	expect(desk.pending.map((item) => item.id)).toEqual([pending.id])
	expect(desk.accepted.map((item) => item.id)).toEqual([accepted.id])
	expect(desk.drafts).toMatchObject([{ role_title: 'Half-written', gaps: 1 }])
	expect(desk).toMatchObject({
		pending_total: 1,
		accepted_total: 1,
		draft_total: 1,
		introduction_credits: 50,
	})
	expect(desk).toMatchObject({ plan_name: 'Professional', max_active_roles: 15 })
	expect(desk.funnels).toMatchObject([{ role_title: 'Finance Director', asked: 2, accepted: 1 }])
	expect(JSON.stringify(desk)).not.toContain(pending.her.row.last_name)
})
