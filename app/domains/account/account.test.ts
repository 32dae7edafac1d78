import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
	accepted_agreements,
	action_tokens,
	companies,
	company_join_requests,
	consents,
	professionals,
	user_activity_logs,
	user_sessions,
	users,
} from '#db/schema/index.ts'
import { DAY, HOUR, MINUTE } from '#app/lib/clock.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import {
	joinCompany,
	joinProfessional,
	keepSessionAlive,
	dropPendingAccounts,
	findSession,
	logIn,
	logOut,
	verifyEmail,
} from './index.server.ts'
import type { JoinCompany, JoinProfessional } from './schema.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

const anyone = () => app.context({ kind: 'anonymous' as const })

const amaka: JoinProfessional = {
	first_name: 'Ngozi',
	last_name: 'Eze',
	email: 'ngozi.eze@mail.example',
	password: 'a quiet river in Asaba',
	accept_terms: true,
	location_state: 'Lagos',
	location_city: 'Ikeja',
	is_adult: true,
	consent_matching: true,
	consent_whatsapp: false,
}

const company: JoinCompany = {
	first_name: 'Bola',
	last_name: 'Adeyemi',
	email: 'bola@tamarind.example',
	password: 'a quiet river in Asaba',
	accept_terms: true,
	accept_undertaking: true,
	job_title: 'Head of People',
	company_name: 'Tamarind Mills Plc',
	rc_number: '448213',
	industry: 'Manufacturing',
	company_size: '500+',
	headquarters_location: 'Ibadan',
}

async function lastLink(): Promise<string> {
	await app.runDueJobs()
	const [mail] = await app.mails()
	return /verify-email\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

const db = () => app.runtime.database.fresh

test('joining opens a pending, private account and sends the proof', async () => {
	await joinProfessional(anyone(), amaka)
	const [user] = await db().select().from(users).where(eq(users.user_type, 'professional'))
	const [profile] = await db().select().from(professionals)
	expect(user).toMatchObject({ status: 'pending', email_verified: false })
	expect(user?.email).toMatch(/^v1\./)
	expect(user?.password_hash).toMatch(/^v1\$p1\$2[aby]\$04\$/)
	expect(profile).toMatchObject({
		profile_visibility: 'private',
		confidential_search: true,
		agencies_allowed: null,
	})
	const given = await db().select({ purpose: consents.purpose }).from(consents)
	expect(given.map((row) => row.purpose).sort()).toEqual(['age_over_18', 'profile_processing', 'terms'])
	const acts = await db().select({ act: user_activity_logs.action_type }).from(user_activity_logs)
	expect(acts.map((row) => row.act)).toEqual(expect.arrayContaining(['account.join', 'consent.give']))
	expect(await lastLink()).toHaveLength(43)
})

test('the proof signs in once; the second use finds nothing', async () => {
	await joinProfessional(anyone(), amaka)
	const token = await lastLink()
	const { token: session, kind } = await verifyEmail(anyone(), { token })
	expect(kind).toBe('professional')
	expect(await findSession(db(), session, app.clock.now())).toMatchObject({
		viewer: { kind: 'professional' },
	})
	await expect(verifyEmail(anyone(), { token })).rejects.toMatchObject({ code: 'not_found' })
})

test('of two uses of the proof at once, one wins', async () => {
	await joinProfessional(anyone(), amaka)
	const token = await lastLink()
	const results = await Promise.allSettled([
		verifyEmail(anyone(), { token }),
		verifyEmail(anyone(), { token }),
	])
	expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
	expect(await db().select().from(user_sessions)).toHaveLength(1)
})

test('the proof dies after two days', async () => {
	await joinProfessional(anyone(), amaka)
	const token = await lastLink()
	app.clock.advance(2 * DAY + 1)
	await expect(verifyEmail(anyone(), { token })).rejects.toMatchObject({ code: 'not_found' })
})

test('an address with an account gets another mail and changes nothing', async () => {
	const known = await make.professional(app, { address: amaka.email })
	await joinProfessional(anyone(), amaka)
	await app.runDueJobs()
	const mails = await app.mails()
	expect(mails.map((mail) => mail.to)).toEqual([amaka.email])
	expect(mails[0]?.text).not.toContain('verify-email')
	expect(await db().select().from(professionals)).toHaveLength(1)
	const [row] = await db().select().from(user_activity_logs)
	expect(row).toMatchObject({ action_type: 'account.join_repeated', entity_id: known.user.id })
})

test('a pending account gives way to the next join with its address', async () => {
	await joinProfessional(anyone(), amaka)
	const first = await lastLink()
	app.clock.advance(MINUTE)
	await joinProfessional(anyone(), { ...amaka, first_name: 'Nkechi' })
	await expect(verifyEmail(anyone(), { token: first })).rejects.toMatchObject({ code: 'not_found' })
	const rows = await db().select().from(professionals)
	expect(rows.map((row) => row.first_name)).toEqual(['Nkechi'])
	await verifyEmail(anyone(), { token: await lastLink() })
})

test('weak passwords are refused beside the field', async () => {
	for (const password of [
		'password12345',
		'123456789012',
		'aaaaaaaaaaaaaa',
		'ngozi.eze ngozi',
		'thenexus-eze1',
	])
		await expect(joinProfessional(anyone(), { ...amaka, password })).rejects.toMatchObject({
			fields: { password: expect.stringContaining('Choose a password') },
		})
	expect(await db().select().from(professionals)).toHaveLength(0)
})

test('a company joins with its owner, unverified and without credits, and accepts the agreements', async () => {
	await joinCompany(anyone(), company)
	const [row] = await db().select().from(companies)
	expect(row).toMatchObject({
		verification_status: 'pending',
		introduction_credits: 0,
		email_domain: 'tamarind.example',
	})
	expect(await db().select().from(accepted_agreements)).toHaveLength(3)
	const { token } = await verifyEmail(anyone(), { token: await lastLink() })
	expect(await findSession(db(), token, app.clock.now())).toMatchObject({
		viewer: { kind: 'hr_partner', roleInPlatform: 'owner', companyVerified: false },
	})
})

test('a clash of RC number makes no second company: its owner is asked', async () => {
	const first = await make.hrPartner(app, { company: await make.company(app, { rc_number: '448213' }) })
	await joinCompany(anyone(), company)
	expect(await db().select().from(companies)).toHaveLength(1)
	const [asked] = await db().select().from(company_join_requests)
	expect(asked).toMatchObject({
		company_id: first.company.id,
		requester_name: 'Bola Adeyemi',
		status: 'pending',
	})
	await app.runDueJobs()
	expect((await app.mails()).map((mail) => mail.to)).toEqual([first.user.address])
})

test('a company that never proved its address can join again with the same RC number', async () => {
	await joinCompany(anyone(), company)
	await joinCompany(anyone(), { ...company, job_title: 'Director of People' })
	expect(await db().select().from(companies)).toHaveLength(1)
	expect(await db().select().from(company_join_requests)).toHaveLength(0)
})

test('a private mailbox cannot speak for a company', async () => {
	await expect(joinCompany(anyone(), { ...company, email: 'bola@gmail.com' })).rejects.toMatchObject({
		fields: { email: expect.any(String) },
	})
})

test('accounts that nobody proves are dropped after seven days', async () => {
	await joinProfessional(anyone(), amaka)
	await joinCompany(anyone(), company)
	app.clock.advance(7 * DAY + 1)
	const system = app.context({ kind: 'system' as const, job: 'account.drop_pending' })
	expect(await dropPendingAccounts(system)).toEqual({ dropped: 2 })
	expect(await db().select().from(professionals)).toHaveLength(0)
	expect(await db().select().from(companies)).toHaveLength(0)
	expect(await db().select().from(action_tokens)).toHaveLength(0)
})

async function activeAmaka() {
	await joinProfessional(anyone(), amaka)
	await verifyEmail(anyone(), { token: await lastLink() })
}

const credentials = { email: amaka.email, password: amaka.password, is_shared_phone: false }

test('signing in stores the hash of the token alone', async () => {
	await activeAmaka()
	const { token } = await logIn(anyone(), credentials)
	const rows = await db().select().from(user_sessions)
	expect(rows.map((row) => row.session_token)).toContain(sha256(token))
	expect(JSON.stringify(rows)).not.toContain(token)
})

test('a wrong password, an unknown address and a suspended account read the same', async () => {
	await activeAmaka()
	const wrong = { fields: { email: expect.stringContaining('not right') } }
	await expect(logIn(anyone(), { ...credentials, password: 'another river in Asaba' })).rejects.toMatchObject(
		wrong,
	)
	await expect(logIn(anyone(), { ...credentials, email: 'nobody@mail.example' })).rejects.toMatchObject(wrong)
	await app.runtime.database.unsafeClient.execute(
		"UPDATE users SET status = 'suspended' WHERE user_type = 'professional'",
	)
	await expect(logIn(anyone(), credentials)).rejects.toMatchObject(wrong)
	const failed = await db()
		.select()
		.from(user_activity_logs)
		.where(eq(user_activity_logs.action_type, 'session.log_in_failed'))
	expect(failed).toHaveLength(3)
})

test('a session ends when idle, at its absolute end, and at once when its person is suspended', async () => {
	await activeAmaka()
	const { token } = await logIn(anyone(), credentials)
	const alive = () => findSession(db(), token, app.clock.now())
	app.clock.advance(7 * DAY - MINUTE)
	expect(await alive()).not.toBeNull()
	app.clock.advance(2 * MINUTE)
	expect(await alive()).toBeNull()
	const again = await logIn(anyone(), credentials)
	await app.runtime.database.unsafeClient.execute(
		"UPDATE users SET status = 'suspended' WHERE user_type = 'professional'",
	)
	expect(await findSession(db(), again.token, app.clock.now())).toBeNull()
})

test('a session in use stays alive, but never past its absolute end', async () => {
	await activeAmaka()
	const { token } = await logIn(anyone(), credentials)
	for (let day = 0; day < 29; day += 1) {
		app.clock.advance(DAY)
		const session = await findSession(db(), token, app.clock.now())
		if (!session) throw new Error(`ended on day ${day}`)
		await keepSessionAlive(anyone(), session)
	}
	app.clock.advance(DAY)
	expect(await findSession(db(), token, app.clock.now())).toBeNull()
})

test('a shared phone is signed out after half an hour', async () => {
	await activeAmaka()
	const { token } = await logIn(anyone(), { ...credentials, is_shared_phone: true })
	app.clock.advance(HOUR / 2 + 1)
	expect(await findSession(db(), token, app.clock.now())).toBeNull()
})

test('signing out leaves a worthless cookie', async () => {
	await activeAmaka()
	const { token } = await logIn(anyone(), credentials)
	const session = await findSession(db(), token, app.clock.now())
	if (!session) throw new Error('no session')
	await logOut(app.context(session.viewer), { session_id: session.id })
	expect(await findSession(db(), token, app.clock.now())).toBeNull()
})
