import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { support_tickets, user_activity_logs } from '#db/schema/index.ts'
import { DAY, HOUR, MINUTE, formatWatDay } from '#app/lib/clock.ts'
import type { Anonymous } from '#app/policy/actors.ts'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { checkClaim, openTicket, readReceipt, readServiceStatus } from './index.server.ts'
import { contactTicket, grievanceTicket, scamTicket } from './ticket-text.ts'

let app: TestApp
let network = 0
beforeEach(async () => {
	app = await testApp()
	network += 1
})
afterEach(() => app.close())

/** Somebody without an account, from a network of this test's own. */
function visitor() {
	const ctx = app.context<Anonymous>({ kind: 'anonymous' })
	return { ...ctx, source: { ...ctx.source, ipPrefix: `198.51.${network}.0/24` } }
}

const question = contactTicket({
	name: 'Canary Okonkwo',
	email: 'canary.okonkwo@mail.example',
	subject: 'Verification',
	body: 'Canary question about my review.',
})

const tickets = () => app.runtime.database.fresh.select().from(support_tickets)

test('opens a ticket with a receipt number, a due day, its audit row and a mail', async () => {
	const receipt = await openTicket(visitor(), question)
	expect(receipt.receipt_number).toMatch(/^TN-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
	const [row] = await tickets()
	expect(row).toMatchObject({ kind: 'contact', status: 'open', subject: 'Verification', user_id: null })
	expect(formatWatDay(receipt.due_at)).toBe(formatWatDay(app.clock.now() + 5 * DAY))
	const audit = await app.runtime.database.fresh.select().from(user_activity_logs)
	expect(audit.filter((entry) => entry.action_type === 'support.ticket')).toHaveLength(1)
	await app.runDueJobs()
	const [mail] = await app.mails()
	expect(mail).toMatchObject({ to: 'canary.okonkwo@mail.example' })
	expect(mail?.subject).toContain(receipt.receipt_number)
	expect(mail?.text).toContain(formatWatDay(receipt.due_at))
	expect(`${mail?.subject} ${mail?.text}`).not.toContain('Canary')
})

test('keeps address and text sealed on disk, and opens them in their own row alone', async () => {
	await openTicket(visitor(), question)
	const [row] = await tickets()
	const files = readdirSync(app.folder).filter((name) => name.startsWith('nexus.db'))
	const bytes = files.map((name) => readFileSync(join(app.folder, name), 'latin1')).join('')
	expect(bytes).toContain(row?.receipt_number)
	expect(bytes).not.toMatch(/canary\.okonkwo|Canary question/)
	const cell = { table: 'support_tickets', column: 'body', row: row?.id ?? '' }
	expect(app.runtime.crypto.open(cell, row?.body ?? '')).toBe('Canary question about my review.')
	expect(() => app.runtime.crypto.open({ ...cell, row: app.runtime.ids.uuid() }, row?.body ?? '')).toThrow()
})

test('a report of a fraud needs neither name nor address, and sends no mail', async () => {
	const report = scamTicket({
		subject: 'WhatsApp',
		sender: '0803 555 0142',
		body: 'They asked for ₦150,000.',
		name: null,
		email: null,
	})
	await openTicket(visitor(), report)
	const [row] = await tickets()
	expect(row).toMatchObject({ kind: 'scam', name: null, email: null, email_index: null })
	expect(await app.runDueJobs()).toEqual([])
})

test('a grievance carries each answer under its question, and is due in 30 days', async () => {
	const draft = grievanceTicket({
		name: 'Ngozi Eze',
		email: 'ngozi@mail.example',
		subject: 'Erasure of my data',
		happened_on: '12 November 2026',
		body: 'I have left.',
		remedy: 'Erase it.',
	})
	expect(draft.body).toBe(
		'When\n12 November 2026\n\nWhat happened\nI have left.\n\nWhat is asked for\nErase it.',
	)
	const { due_at } = await openTicket(visitor(), draft)
	expect(formatWatDay(due_at)).toBe(formatWatDay(app.clock.now() + 30 * DAY))
})

test('a ticket of somebody who is signed in names the account', async () => {
	const partner = await make.hrPartner(app)
	await openTicket({ ...partner.ctx, source: visitor().source }, question)
	expect((await tickets())[0]?.user_id).toBe(partner.user.id)
})

test('refuses the sixth ticket of a day with one address, and takes it the day after', async () => {
	for (let nth = 0; nth < 5; nth += 1) await openTicket(visitor(), question)
	await expect(openTicket(visitor(), question)).rejects.toMatchObject({ code: 'limited' })
	expect(await tickets()).toHaveLength(5)
	app.clock.advance(DAY)
	await openTicket(visitor(), question)
	expect(await tickets()).toHaveLength(6)
})

test('a receipt tells its number and day, for its own kind of form alone', async () => {
	const receipt = await openTicket(visitor(), question)
	const written = receipt.receipt_number.toLowerCase().replaceAll('-', ' ')
	expect(await readReceipt(visitor(), 'contact', written)).toEqual(receipt)
	expect(await readReceipt(visitor(), 'scam', receipt.receipt_number)).toBeNull()
	expect(await readReceipt(visitor(), 'contact', 'TN-0000-00')).toBeNull()
	expect(await readReceipt(visitor(), 'contact', null)).toBeNull()
})

const own = { hosts: ['thenexus.example'], mailDomain: 'mail.thenexus.example' }
const ask = (claim: string) => checkClaim(visitor(), { claim }, own)

test('knows its own addresses and those of verified companies, and no others', async () => {
	const { email_domain } = await make.company(app)
	expect(await ask('https://thenexus.example/i/x')).toBe('ours')
	expect(await ask('no-reply@mail.thenexus.example')).toBe('ours')
	expect(await ask(`hr@${email_domain}`)).toBe('company')
	expect(await ask(`https://careers.${email_domain}/roles`)).toBe('company')
	expect(await ask(`https://${email_domain}.evil.example`)).toBe('no')
	expect(await ask('no-reply@thenexus.example.evil.example')).toBe('no')
	expect(await ask('0803 555 0142')).toBe('no')
	const { receipt_number } = await openTicket(visitor(), question)
	expect(await ask(receipt_number)).toBe('ours')
	expect(await ask('TN-0000-00')).toBe('no')
})

test.each([
	['pending', { verification_status: 'pending' as const }],
	['suspended', { status: 'suspended' as const }],
	['deleted', { deleted_at: 1 }],
])('a %s company is no verified company', async (_, columns) => {
	const { email_domain } = await make.company(app, columns)
	expect(await ask(`hr@${email_domain}`)).toBe('no')
})

test('an address of a professional is answered like any stranger’s', async () => {
	await make.professional(app, { address: 'amaka.obiora@private.example' })
	expect(await ask('amaka.obiora@private.example')).toBe('no')
})

test('takes 60 questions in ten minutes from one network', async () => {
	for (let nth = 0; nth < 60; nth += 1) await ask('0803 555 0142')
	await expect(ask('0803 555 0142')).rejects.toMatchObject({ code: 'limited' })
	app.clock.advance(10 * MINUTE)
	expect(await ask('0803 555 0142')).toBe('no')
})

test('the status tells in words how long mail waits', async () => {
	const status = () => readServiceStatus(visitor())
	expect(await status()).toEqual({ database: 'working', search: 'working', mail: 'working' })
	await openTicket(visitor(), question)
	app.clock.advance(11 * MINUTE)
	expect((await status()).mail).toBe('slow')
	app.clock.advance(HOUR)
	expect((await status()).mail).toBe('failing')
	await app.runDueJobs()
	expect((await status()).mail).toBe('working')
})

test('the status says so when the index or the database does not answer', async () => {
	const ctx = visitor()
	const broken = () => Promise.reject(new Error('no such file'))
	const search = { ...ctx.ports.search, cursor: broken }
	expect(await readServiceStatus({ ...ctx, ports: { ...ctx.ports, search } })).toMatchObject({
		search: 'failing',
		database: 'working',
	})
	app.runtime.database.close()
	expect(await readServiceStatus(ctx)).toMatchObject({ database: 'failing', mail: 'failing' })
})
