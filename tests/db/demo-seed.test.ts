import { createHash } from 'node:crypto'
import type { Client } from '@libsql/client'
import { beforeAll, expect, test } from 'vitest'
import { checkDatabase } from '#db/check.server.ts'
import { type DemoSummary, seedDemo } from '#db/seed/demo/index.server.ts'
import { groups } from '#db/seed/demo/employers/groups.ts'
import { singles } from '#db/seed/demo/employers/singles.ts'
import { customerPlans } from '#db/seed/demo/customers/customer-list.ts'
import { readGateRules, readGateSubjects, readParties, tokensOf } from '#app/domains/employer/index.server.ts'
import { findGateState, listVisible, readEmployerGraph } from '#app/domains/employer/records.server.ts'
import { cardNow } from '#app/domains/introduction/sent/card.server.ts'
import { findRole } from '#app/domains/introduction/sent/draft-records.server.ts'
import { publishGaps } from '#app/domains/job-role/publish-gaps.ts'
import { agreementWording, WORDING_VERSION } from '#app/domains/account/wording.ts'
import { watDay } from '#app/lib/clock.ts'
import { isDomainNear } from '#app/policy/employer-domain.ts'
import { isNear } from '#app/policy/employer-name.ts'
import { canSee } from '#app/policy/gate.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'

const COUNT = 60
const HASH = '$2b$04$abcdefghijklmnopqrstuvwxyz0123456789012345678901234'

const clientOf = (app: TestApp) => app.runtime.database.unsafeClient

function seed(app: TestApp, client: Client = clientOf(app)): Promise<DemoSummary> {
	const { crypto, keys } = app.context({ kind: 'anonymous' })
	return seedDemo({ client, crypto, clock: app.clock, count: COUNT, passwordHash: HASH, refKey: keys.ref })
}

async function rowsOf(app: TestApp, sql: string, ...args: (string | number)[]) {
	return (await clientOf(app).execute({ sql, args })).rows
}

/** Tables whose rows carry the database's own clock or the time of a migration. */
const OWN_CLOCK = ['search_changes', 'db_migrations', 'sqlite_sequence']

async function contentHash(app: TestApp): Promise<string> {
	const tables = await rowsOf(app, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
	const hash = createHash('sha256')
	for (const { name } of tables) {
		if (OWN_CLOCK.includes(String(name))) continue
		const rows = await rowsOf(app, `SELECT * FROM ${String(name)}`)
		const lines = rows.map((row) => JSON.stringify(Object.values(row))).sort()
		hash.update(`${String(name)}:${lines.join('\n')}\n`)
	}
	return hash.digest('hex')
}

let app: TestApp
let summary: DemoSummary

beforeAll(async () => {
	app = await testApp()
	summary = await seed(app)
	return () => app.close()
})

async function oneOf(sql: string, ...args: (string | number)[]) {
	const [row] = await rowsOf(app, sql, ...args)
	if (!row) throw new Error(`no row for ${sql}`)
	return row
}

function accountOf(email: string) {
	const { crypto } = app.context({ kind: 'anonymous' })
	return oneOf('SELECT * FROM users WHERE email_index = ?', crypto.blindIndex('users', 'email', email))
}

async function professionalOf(email: string): Promise<string> {
	const { id } = await accountOf(email)
	return String((await oneOf('SELECT id FROM professionals WHERE user_id = ?', String(id))).id)
}

async function partnerOf(email: string) {
	const { id } = await accountOf(email)
	const withCompany = 'SELECT h.*, c.company_name FROM hr_partners h JOIN companies c ON c.id = h.company_id WHERE h.user_id = ?' // prettier-ignore
	return oneOf(withCompany, String(id))
}

async function decide(hrPartnerId: string, professionalId: string) {
	const ctx = app.context({ kind: 'anonymous' })
	const [viewer, rules] = await Promise.all([readParties(ctx, hrPartnerId), readGateRules(ctx)])
	const subjects = await readGateSubjects(ctx.fresh, [professionalId], rules.now)
	const subject = subjects.get(professionalId)
	if (!subject) throw new Error('no such professional')
	const inSql = await listVisible(ctx.fresh, viewer, [professionalId], rules)
	return { decision: canSee(viewer, subject, rules), inSql: inSql.has(professionalId) }
}

test('fills a sound database', async () => {
	expect(summary).toMatchObject({ seeded: true, professionals: COUNT, companies: 49 })
	expect(await rowsOf(app, 'SELECT count(*) AS n FROM professionals')).toMatchObject([{ n: COUNT }])
	expect(await checkDatabase(clientOf(app))).toEqual([])
})

test('the same clock and keys give the same rows, and a second run changes none', async () => {
	using other = await testApp()
	await seed(other)
	const before = await contentHash(app)
	expect(await contentHash(other)).toBe(before)
	expect(await seed(app)).toMatchObject({ seeded: false })
	expect(await contentHash(app)).toBe(before)
})

test('a run that was cut short is completed by the next', async () => {
	using cut = await testApp()
	const client = clientOf(cut)
	let batches = 0
	const failing = new Proxy(client, {
		get(target, name) {
			if (name !== 'batch') return Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)
			return (...args: Parameters<Client['batch']>) => {
				batches += 1
				if (batches === 3) throw new Error('the power is gone')
				return target.batch(...args)
			}
		},
	})
	await expect(seed(cut, failing)).rejects.toThrow('the power is gone')
	expect(await rowsOf(cut, 'SELECT count(*) AS n FROM introduction_requests')).toMatchObject([{ n: 0 }])
	expect(await seed(cut)).toMatchObject({ seeded: true })
	const countAll = 'SELECT (SELECT count(*) FROM professionals) AS people, (SELECT sum(introduction_credits) FROM companies) AS credits, (SELECT count(*) FROM introduction_requests) AS requests' // prettier-ignore
	expect(await rowsOf(cut, countAll)).toEqual(await rowsOf(app, countAll))
	expect(await checkDatabase(client)).toEqual([])
})

test('refuses a database without reference data', async () => {
	using bare = await testApp()
	await clientOf(bare).execute('DELETE FROM system_settings')
	await expect(seed(bare)).rejects.toThrow('seed the reference data first')
})

test('everybody has the gate tokens that the product itself would write', async () => {
	const ctx = app.context({ kind: 'anonymous' })
	const graph = await readEmployerGraph(ctx.fresh)
	for (const { id } of await rowsOf(app, 'SELECT id FROM professionals')) {
		const state = await findGateState(ctx.fresh, String(id))
		const stored = await rowsOf(app, 'SELECT token FROM professional_gate_tokens WHERE professional_id = ? ORDER BY token', String(id)) // prettier-ignore
		expect(stored.map((row) => row.token)).toEqual(state && tokensOf(graph, state))
	}
})

test('each named account is there, with the shared password', async () => {
	const kinds = { 'amaka@demo.ng': 'professional', 'tunde@demo.ng': 'professional', 'hr@zenora.demo': 'hr_partner', 'member@zenora.demo': 'hr_partner', 'hr@kolabank.demo': 'hr_partner', 'hr@kolapensions.demo': 'hr_partner', 'admin@demo.ng': 'admin', 'moderator@demo.ng': 'admin' } // prettier-ignore
	for (const [email, user_type] of Object.entries(kinds))
		expect(await accountOf(email)).toMatchObject({ user_type, status: 'active', password_hash: HASH })
	expect(await partnerOf('hr@zenora.demo')).toMatchObject({ first_name: 'Halima', last_name: 'Danjuma', role_in_platform: 'owner', company_name: 'Zenora Energy Ltd' }) // prettier-ignore
	expect(await partnerOf('member@zenora.demo')).toMatchObject({
		first_name: 'Tokunbo',
		role_in_platform: 'member',
	})
	expect(await partnerOf('hr@kolabank.demo')).toMatchObject({
		role_in_platform: 'owner',
		company_name: 'Kola Bank Plc',
	})
	const admins = await rowsOf(app, 'SELECT admin_role, can_verify_professionals AS p, can_verify_companies AS c FROM admin_users ORDER BY admin_role') // prettier-ignore
	expect(admins).toMatchObject([{ admin_role: 'moderator', p: 0, c: 0 }, { admin_role: 'super_admin', p: 1, c: 1 }]) // prettier-ignore
})

test.each(['hr@kolabank.demo', 'hr@kolapensions.demo'])('%s can never see Amaka', async (email) => {
	const { id } = await partnerOf(email)
	const { decision, inSql } = await decide(String(id), await professionalOf('amaka@demo.ng'))
	expect(decision).toEqual({ visible: false, reason: 'blocked' })
	expect(inSql).toBe(false)
})

test('every colleague of hers who sends is kept from her, her employer being a customer', async () => {
	const amaka = await professionalOf('amaka@demo.ng')
	const kola = await rowsOf(app, "SELECT h.id FROM hr_partners h JOIN companies c ON c.id = h.company_id WHERE c.company_name LIKE 'Kola %'") // prettier-ignore
	expect(kola.length).toBeGreaterThanOrEqual(3)
	for (const { id } of kola) expect((await decide(String(id), amaka)).decision.visible).toBe(false)
	const asked = await rowsOf(app, "SELECT 1 FROM introduction_requests r JOIN companies c ON c.id = r.company_id WHERE c.company_name LIKE 'Kola %' AND r.sent_to_professional_id = ?", amaka) // prettier-ignore
	expect(asked).toEqual([])
})

test.each(['amaka@demo.ng', 'tunde@demo.ng'])('Zenora may see %s', async (email) => {
	const { id } = await partnerOf('hr@zenora.demo')
	const { decision, inSql } = await decide(String(id), await professionalOf(email))
	expect({ decision, inSql }).toEqual({ decision: { visible: true }, inSql: true })
})

test.each(['amaka@demo.ng', 'tunde@demo.ng'])(
	'%s has two requests that wait and two that were answered',
	async (email) => {
		const requests = await rowsOf(app, 'SELECT status, count(*) AS n FROM introduction_requests WHERE sent_to_professional_id = ? GROUP BY status ORDER BY status', await professionalOf(email)) // prettier-ignore
		expect(requests).toMatchObject([{ status: 'accepted', n: 1 }, { status: 'declined', n: 1 }, { status: 'pending', n: 2 }]) // prettier-ignore
	},
)

test('the gate lets every open request and draft pass, and each card is the one the product would show', async () => {
	const open = await rowsOf(app, `SELECT sent_by_hr_id AS hr, sent_to_professional_id AS p FROM introduction_requests WHERE status = 'pending'
		UNION SELECT sent_by_hr_id, sent_to_professional_id FROM introduction_drafts`) // prettier-ignore
	expect(open.length).toBeGreaterThan(8)
	for (const { hr, p } of open)
		expect(await decide(String(hr), String(p))).toEqual({ decision: { visible: true }, inSql: true })
	for (const row of await rowsOf(app, 'SELECT * FROM introduction_requests')) {
		const [hr] = await rowsOf(app, 'SELECT * FROM hr_partners WHERE id = ?', String(row.sent_by_hr_id))
		const companyId = String(row.company_id)
		const ctx = app.context({ kind: 'hr_partner', userId: String(hr?.user_id), hrPartnerId: String(hr?.id), companyId, roleInPlatform: 'owner', canCreateRoles: true, canSendIntroductions: true, canManageBilling: true, companyVerified: true, companyActive: true }) // prettier-ignore
		const role = await findRole(ctx.fresh, companyId, String(row.job_role_id))
		expect(JSON.parse(String(row.masked_snapshot))).toEqual(
			await cardNow(ctx, String(row.sent_to_professional_id), role),
		)
	}
})

test('requests keep the rules that span them', async () => {
	const twice =
		'SELECT company_id, sent_to_professional_id FROM introduction_requests GROUP BY 1, 2 HAVING count(*) > 1'
	expect(await rowsOf(app, twice)).toEqual([])
	const now = app.clock.now()
	expect(await rowsOf(app, "SELECT id FROM introduction_requests WHERE status = 'pending' AND expires_at <= ?", now)).toEqual([]) // prettier-ignore
	expect(await rowsOf(app, 'SELECT id FROM introduction_requests WHERE response_date > expires_at OR sent_at > ?', now)).toEqual([]) // prettier-ignore
	const unreturned = `SELECT r.id FROM introduction_requests r WHERE
		(SELECT sum(change) FROM credit_ledger l WHERE l.introduction_id = r.id) <>
		CASE WHEN r.status IN ('accepted', 'declined') OR (r.status = 'withdrawn' AND r.updated_at - r.sent_at <= 86400000) THEN 0 ELSE -1 END`
	expect(await rowsOf(app, unreturned)).toEqual([])
	expect(await rowsOf(app, 'SELECT id FROM introduction_requests r WHERE NOT EXISTS (SELECT 1 FROM introduction_readers x WHERE x.introduction_id = r.id AND x.hr_partner_id = r.sent_by_hr_id)')).toEqual([]) // prettier-ignore
})

test('published roles lack nothing, and Zenora looks for a Chief Financial Officer', async () => {
	const today = watDay(app.clock.now())
	const ctx = app.context({ kind: 'anonymous' })
	for (const { id, company_id } of await rowsOf(
		app,
		"SELECT id, company_id FROM job_roles WHERE status = 'active'",
	)) {
		const role = await findRole(ctx.fresh, String(company_id), String(id))
		expect(role && publishGaps(role, today)).toEqual({})
	}
	const overlapping = `SELECT id FROM job_roles WHERE EXISTS (SELECT value FROM json_each(required_skills) INTERSECT SELECT value FROM json_each(preferred_skills))
		OR EXISTS (SELECT value FROM json_each(required_skills) EXCEPT SELECT lower(skill_name) FROM skills_taxonomy)`
	expect(await rowsOf(app, overlapping)).toEqual([])
	const zenora = await rowsOf(app, "SELECT role_title FROM job_roles j JOIN companies c ON c.id = j.company_id WHERE c.company_name = 'Zenora Energy Ltd' AND j.status = 'active'") // prettier-ignore
	expect(zenora.map((row) => row.role_title)).toContain('Chief Financial Officer')
})

test('every HR partner has accepted the agreements in force', async () => {
	const missing = `SELECT h.id FROM hr_partners h WHERE
		(SELECT count(*) FROM accepted_agreements a WHERE a.user_id = h.user_id AND a.version = ?) <> ?`
	expect(await rowsOf(app, missing, WORDING_VERSION, Object.keys(agreementWording).length)).toEqual([])
})

test('careers are in order and summaries are of the length a reader expects', async () => {
	const overlaps = `SELECT a.professional_id FROM professional_work_history a JOIN professional_work_history b
		ON a.professional_id = b.professional_id AND a.id < b.id
		WHERE a.job_title NOT LIKE '%Non-Executive%' AND b.job_title NOT LIKE '%Non-Executive%'
			AND a.start_date <= coalesce(b.end_date, '9999') AND b.start_date <= coalesce(a.end_date, '9999')`
	expect(await rowsOf(app, overlaps)).toEqual([])
	expect(await rowsOf(app, 'SELECT id FROM professional_work_history WHERE coalesce(end_date, start_date) > ?', watDay(app.clock.now()))).toEqual([]) // prettier-ignore
	const summaries = await rowsOf(
		app,
		'SELECT profile_summary AS text FROM professionals WHERE profile_summary IS NOT NULL',
	)
	expect(summaries.length).toBeGreaterThan(COUNT / 2)
	for (const { text } of summaries) {
		expect(String(text)).not.toMatch(/[{}[\]|]|undefined|lorem/)
		const words = String(text).split(/\s+/).length
		expect(words).toBeGreaterThanOrEqual(120)
		expect(words).toBeLessThanOrEqual(240)
	}
})

test('no invented employer can be taken for another one', () => {
	const alone = [...singles, ...customerPlans.map((plan) => plan.employer)].map((one) => [one])
	const units = [...groups.map(({ head, members }) => [head, ...members]), ...alone]
	const owner = new Map(
		units.flatMap((unit) => unit.map((one) => [one, unit[0]?.name ?? ''] as const)).reverse(),
	)
	const names = [...owner].flatMap(([one, unit]) => [one.name, ...one.aliases].map((name) => ({ name, unit, domain: one.domain }))) // prettier-ignore
	const pairs = names.flatMap((a, i) =>
		names.slice(i + 1).flatMap((b) => (a.unit === b.unit ? [] : [[a, b] as const])),
	)
	const mistaken = pairs.filter(
		([a, b]) => isNear(a.name, b.name) || isDomainNear(a.domain, b.name) || isDomainNear(b.domain, a.name),
	)
	expect(mistaken.map(([a, b]) => `${a.name} ~ ${b.name}`)).toEqual([])
}, 60_000)
