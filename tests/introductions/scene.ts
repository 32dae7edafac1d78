import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import {
	acceptIntroduction,
	releaseIntroduction,
	requestIntroduction,
	revealIntroduction,
	shareNow,
} from '#app/domains/introduction/index.server.ts'
import { MINUTE } from '#app/lib/clock.ts'
import { relayDue, runJobOnce } from '#app/domains/outbox/index.server.ts'
import { type JobName, isJobName } from '#app/domains/outbox/jobs.ts'
import { registry } from '#workers/registry.ts'
import { ref } from '#app/policy/reference.server.ts'

type Partner = Awaited<ReturnType<typeof make.hrPartner>>
type Person = Awaited<ReturnType<typeof make.professional>>
type Role = Awaited<ReturnType<typeof make.role>>

export const LETTER = 'Treasury and fifteen years in finance are what our next three years need.'

/** The seeded settings: five minutes on hold, ten minutes to undo. */
export const HOLD = 5 * MINUTE
export const UNDO = 10 * MINUTE

/** One company with a role and credits, one professional whom it may see. */
export async function scene(more: { credits?: number; env?: Record<string, string> } = {}) {
	const app = await testApp(more.env)
	const company = await make.company(app, { credits: more.credits ?? 10 })
	const hr = await make.hrPartner(app, { company })
	const role = await make.role(app, hr)
	const her = await make.professional(app)
	return { app, company, hr, role, her, [Symbol.dispose]: app.close }
}

export type Scene = Awaited<ReturnType<typeof scene>>

export function refOf(app: TestApp, hr: Partner, her: { id: string }): string {
	return ref(hr.company.id, her.id, app.runtime.keys.ref)
}

/** Puts a request on hold. */
export function ask(app: TestApp, hr: Partner, role: Role, her: Person, readers: Partner[] = []) {
	return requestIntroduction(hr.ctx, {
		ref: refOf(app, hr, her),
		job_role_id: role.id,
		personalized_message: LETTER,
		reader_id: readers.map((reader) => reader.id),
	})
}

export const system = (app: TestApp, job: string) => app.context({ kind: 'system' as const, job })

export function releaseJob(app: TestApp, id: string) {
	return releaseIntroduction(system(app, 'introduction.release'), { draft_id: id })
}

export function revealJob(app: TestApp, id: string) {
	return revealIntroduction(system(app, 'introduction.reveal'), { introduction_id: id })
}

/** A request that has left: on hold, then released. @returns its id */
export async function send(app: TestApp, hr: Partner, role: Role, her: Person, readers: Partner[] = []) {
	const { id } = await ask(app, hr, role, her, readers)
	app.clock.advance(HOLD)
	await releaseJob(app, id)
	return id
}

/** A request that she has accepted and shared. */
export async function introduce(app: TestApp, hr: Partner, role: Role, her: Person, readers: Partner[] = []) {
	const id = await send(app, hr, role, her, readers)
	await acceptIntroduction(her.ctx, { id })
	await shareNow(her.ctx, { id })
	return id
}

type Row = Record<string, string | number | null>

/** Rows as they are in the file. */
export async function rows(app: TestApp, sql: string, args: (string | number)[] = []): Promise<Row[]> {
	const result = await app.runtime.database.unsafeClient.execute({ sql, args })
	return result.rows.map((row) =>
		Object.fromEntries(result.columns.map((name) => [name, row[name] as string | number | null])),
	)
}

export async function one(app: TestApp, sql: string, args: (string | number)[] = []): Promise<Row> {
	const [row] = await rows(app, sql, args)
	if (!row) throw new Error(`no row: ${sql}`)
	return row
}

export const requestRow = (app: TestApp, id: string) =>
	one(app, 'SELECT * FROM introduction_requests WHERE id = ?', [id])

export async function balance(app: TestApp, companyId: string) {
	const { credits, total } = await one(
		app,
		`SELECT introduction_credits AS credits, (SELECT sum(change) FROM credit_ledger WHERE company_id = companies.id) AS total
			FROM companies WHERE id = ?`,
		[companyId],
	)
	if (credits !== total) throw new Error(`balance ${credits} is not the ledger's sum ${total}`)
	return credits
}

/** What was written down about a request, oldest first. */
export async function acts(app: TestApp, id: string): Promise<(string | number | null)[]> {
	const list = await rows(
		app,
		'SELECT action_type FROM user_activity_logs WHERE entity_id = ? ORDER BY rowid',
		[id],
	)
	return list.map((row) => row.action_type ?? null)
}

export async function noticesOf(app: TestApp, userId: string) {
	return rows(
		app,
		'SELECT notification_type, title, message, action_url FROM notifications WHERE user_id = ? ORDER BY rowid',
		[userId],
	)
}

/** Relays what is due and runs each job as its own viewer, as the machine's route does. @returns the jobs that ran */
export async function runDue(app: TestApp): Promise<string[]> {
	const ran: string[] = []
	for (;;) {
		app.published.length = 0
		await relayDue(system(app, 'outbox.sweep'))
		if (app.published.length === 0) return ran
		for (const { name, payload, messageId } of [...app.published]) {
			if (!isJobName(name)) continue
			const run = <K extends JobName>(job: K) =>
				runJobOnce(system(app, job), { job, payload, messageId, window: null }, registry[job])
			await run(name)
			ran.push(name)
		}
	}
}

/** The mails to an address, once everything due has run. */
export async function mailsTo(app: TestApp, address: string) {
	await runDue(app)
	return (await app.mails()).filter((mail) => mail.to === address)
}
