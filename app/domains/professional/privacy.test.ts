import { afterEach, beforeEach, expect, test } from 'vitest'
import { listVisible, readGateRules, readParties } from '#app/domains/employer/index.server.ts'
import { HOUR, formatWatTime } from '#app/lib/clock.ts'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import {
	endConfidentialSearch,
	keepHidden,
	readOwnProfile,
	updateBasics,
	updateVisibility,
} from './index.server.ts'
import { UpdateBasics } from './schema.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

async function rows(sql: string, ...args: (string | number)[]) {
	return (await app.runtime.database.unsafeClient.execute({ sql, args })).rows
}
const profileOf = async (id: string) => (await rows('SELECT * FROM professionals WHERE id = ?', id))[0]
const auditsOf = async (userId: string) =>
	(await rows('SELECT action_type, metadata FROM user_activity_logs WHERE user_id = ?', userId)).map(
		(row) => `${row.action_type} ${String(row.metadata)}`,
	)
const tokensOf = async (id: string) =>
	(await rows('SELECT token FROM professional_gate_tokens WHERE professional_id = ?', id)).map(
		(row) => row.token,
	)

type Partner = Awaited<ReturnType<typeof make.hrPartner>>
async function sees(partner: Partner, professionalId: string): Promise<boolean> {
	const viewer = await readParties(partner.ctx, partner.id)
	const seen = await listVisible(
		partner.ctx.fresh,
		viewer,
		[professionalId],
		await readGateRules(partner.ctx),
	)
	return seen.has(professionalId)
}

const choice = {
	profile_visibility: 'network' as const,
	confidential_search: true,
	agencies_allowed: undefined,
	open_to_opportunities: true,
}
const endJob = () => app.context({ kind: 'system' as const, job: 'privacy.confidential_off' })

/** Her tokens as the verbs make them: confidential, with her employer named. */
async function confidential(company: string) {
	const amaka = await make.professional(app, { current_company: null, tokens: ['n:*'] })
	await updateBasics(amaka.ctx, UpdateBasics.parse({ ...basics, current_company: company }))
	return amaka
}
const basics = {
	first_name: 'Amaka',
	last_name: 'Obiora',
	years_of_experience: '18',
	location_city: 'Lagos',
	location_state: 'Lagos',
}

test('a first choice is kept and marked as made; nobody finds her before it', async () => {
	const amaka = await make.professional(app, {
		profile_visibility: 'private',
		onboarding_completed: false,
		agencies_allowed: null,
	})
	expect((await readOwnProfile(amaka.ctx)).notFoundBecause).toEqual(['unchosen'])
	await updateVisibility(amaka.ctx, { ...choice, agencies_allowed: true })
	expect(await profileOf(amaka.id)).toMatchObject({
		profile_visibility: 'network',
		onboarding_completed: 1,
		agencies_allowed: 1,
		last_active_at: app.clock.now(),
	})
	expect((await readOwnProfile(amaka.ctx)).notFoundBecause).toEqual([])
	expect(await auditsOf(amaka.user.id)).toEqual([
		expect.stringMatching(
			/^profile.visibility .*"fields":\["profile_visibility","agencies_allowed","onboarding_completed"\]|^profile.visibility/,
		),
	])
})

test('an unanswered question about agencies leaves them out, and an answer stands until another is given', async () => {
	const amaka = await make.professional(app, { agencies_allowed: null, tokens: ['agency'] })
	await updateVisibility(amaka.ctx, { ...choice, open_to_opportunities: false })
	expect(await profileOf(amaka.id)).toMatchObject({ agencies_allowed: null })
	await updateVisibility(amaka.ctx, { ...choice, agencies_allowed: true })
	expect(await tokensOf(amaka.id)).not.toContain('agency')
	await updateVisibility(amaka.ctx, choice)
	expect(await profileOf(amaka.id)).toMatchObject({ agencies_allowed: 1 })
	await updateVisibility(amaka.ctx, { ...choice, agencies_allowed: false })
	expect(await tokensOf(amaka.id)).toContain('agency')
})

test('going private or closing to requests hides her at once', async () => {
	const hr = await make.hrPartner(app)
	const amaka = await confidential('Ubulu Trust Limited')
	expect(await sees(hr, amaka.id)).toBe(true)
	await updateVisibility(amaka.ctx, { ...choice, profile_visibility: 'private' })
	expect(await sees(hr, amaka.id)).toBe(false)
	await updateVisibility(amaka.ctx, choice)
	expect(await sees(hr, amaka.id)).toBe(true)
	await updateVisibility(amaka.ctx, { ...choice, open_to_opportunities: false })
	expect(await sees(hr, amaka.id)).toBe(false)
})

test('confidential search goes off only after its delay, by the job, and then the employer finds her', async () => {
	const company = await make.company(app, { company_name: 'Kola Bank Plc' })
	const employer = await make.hrPartner(app, { company })
	const amaka = await confidential('Kola Bank')
	const endsAt = app.clock.now() + 72 * HOUR
	expect(await updateVisibility(amaka.ctx, { ...choice, confidential_search: false })).toEqual({
		planned_end: endsAt,
	})
	expect(await profileOf(amaka.id)).toMatchObject({
		confidential_search: 1,
		confidential_search_ends_at: endsAt,
	})
	expect(await sees(employer, amaka.id)).toBe(false)

	app.clock.set(endsAt - 1)
	expect(await endConfidentialSearch(endJob(), { professional_id: amaka.id })).toEqual({ ended: 0 })
	expect(await sees(employer, amaka.id)).toBe(false)

	app.clock.set(endsAt)
	expect(await endConfidentialSearch(endJob(), { professional_id: amaka.id })).toEqual({ ended: 1 })
	expect(await profileOf(amaka.id)).toMatchObject({
		confidential_search: 0,
		confidential_search_ends_at: null,
	})
	expect(await sees(employer, amaka.id)).toBe(true)
	expect(await endConfidentialSearch(endJob(), { professional_id: amaka.id })).toEqual({ ended: 0 })
})

test('a planned end is told in the app and by mail, with the time and without the matter', async () => {
	const amaka = await confidential('Kola Bank')
	await updateVisibility(amaka.ctx, { ...choice, confidential_search: false })
	const endsAt = app.clock.now() + 72 * HOUR
	const due = await rows("SELECT due_at FROM outbox WHERE job_name = 'privacy.confidential_off'")
	expect(due.map((row) => row.due_at)).toEqual([endsAt])
	const notices = await rows('SELECT title, message FROM notifications WHERE user_id = ?', amaka.user.id)
	expect(notices).toHaveLength(1)
	expect(notices[0]?.message).toContain(formatWatTime(endsAt))
	expect(`${notices[0]?.title} ${notices[0]?.message}`).not.toMatch(
		/employer|confidential|hidden|search|role|company/i,
	)
	await app.runDueJobs()
	const mails = await app.mails()
	expect(mails.filter((mail) => mail.to === amaka.user.address)).toHaveLength(1)
	expect(mails[0]?.subject).not.toMatch(/employer|confidential|theNexus|search/i)
	expect(mails[0]?.text).toContain(formatWatTime(endsAt))
})

test('saving again does not put the planned end off, and keeping hidden takes it back', async () => {
	const amaka = await confidential('Kola Bank')
	const { planned_end } = await updateVisibility(amaka.ctx, { ...choice, confidential_search: false })
	app.clock.advance(HOUR)
	await updateVisibility(amaka.ctx, { ...choice, confidential_search: false, agencies_allowed: true })
	expect(await profileOf(amaka.id)).toMatchObject({ confidential_search_ends_at: planned_end })
	expect(await keepHidden(amaka.ctx)).toEqual({ kept: true })
	expect(await profileOf(amaka.id)).toMatchObject({
		confidential_search: 1,
		confidential_search_ends_at: null,
	})
	app.clock.advance(100 * HOUR)
	expect(await endConfidentialSearch(endJob(), { professional_id: amaka.id })).toEqual({ ended: 0 })
	expect(await profileOf(amaka.id)).toMatchObject({ confidential_search: 1 })
})

test('switching confidential search on works at once and takes her words out of the index', async () => {
	const company = await make.company(app, { company_name: 'Kola Bank Plc' })
	const employer = await make.hrPartner(app, { company })
	const amaka = await make.professional(app, {
		current_company: 'Kola Bank Plc',
		confidential_search: false,
		allow_text_search: true,
	})
	expect(await sees(employer, amaka.id)).toBe(true)
	await updateVisibility(amaka.ctx, choice)
	expect(await sees(employer, amaka.id)).toBe(false)
	expect(await profileOf(amaka.id)).toMatchObject({ confidential_search: 1, allow_text_search: 0 })
})

test('of two choices at the same moment one wins and the other changes nothing', async () => {
	const amaka = await confidential('Kola Bank')
	const results = await Promise.allSettled([
		updateVisibility(amaka.ctx, { ...choice, confidential_search: false }),
		updateVisibility(amaka.ctx, { ...choice, confidential_search: false, agencies_allowed: true }),
	])
	expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
	expect(await rows("SELECT 1 FROM outbox WHERE job_name = 'privacy.confidential_off'")).toHaveLength(1)
	expect(
		await rows("SELECT 1 FROM user_activity_logs WHERE action_type = 'profile.visibility'"),
	).toHaveLength(1)
})

test('keeping hidden and the job at the same moment leave one state, never a half', async () => {
	const amaka = await confidential('Kola Bank')
	const { planned_end } = await updateVisibility(amaka.ctx, { ...choice, confidential_search: false })
	app.clock.set(planned_end ?? 0)
	await Promise.allSettled([
		keepHidden(amaka.ctx),
		endConfidentialSearch(endJob(), { professional_id: amaka.id }),
	])
	const row = await profileOf(amaka.id)
	expect(row).toMatchObject({ confidential_search_ends_at: null })
	const hides = (await tokensOf(amaka.id)).some((token) => String(token).startsWith('n:'))
	expect(hides).toBe(row?.confidential_search === 1)
})

test('refuses every other actor', async () => {
	const amaka = await make.professional(app)
	const [hr, admin] = [await make.hrPartner(app), await make.admin(app)]
	for (const viewer of [hr.viewer, admin.viewer, { kind: 'anonymous' as const }]) {
		const ctx = { ...app.context(viewer), viewer: { ...viewer, professionalId: amaka.id } } as never
		await expect(updateVisibility(ctx, choice)).rejects.toMatchObject({ code: 'not_found' })
		await expect(keepHidden(ctx)).rejects.toMatchObject({ code: 'not_found' })
		await expect(endConfidentialSearch(ctx, { professional_id: amaka.id })).rejects.toMatchObject({
			code: 'not_found',
		})
	}
	const otherJob = app.context({ kind: 'system' as const, job: 'mail.send' })
	await expect(endConfidentialSearch(otherJob, { professional_id: amaka.id })).rejects.toMatchObject({
		code: 'not_found',
	})
})
