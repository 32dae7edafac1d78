import { expect, test } from 'vitest'
import {
	employer_groups,
	employer_aliases,
	employer_domains,
	introduction_requests,
	professional_work_history,
} from '#db/schema/index.ts'
import { build, toStatement } from '#db/statements.ts'
import { isAppError } from '#app/lib/errors.ts'
import { employerKey } from '#app/policy/employer-name.ts'
import { canSee } from '#app/policy/gate.ts'
import { makeCompany, makeHrPartner, makeProfessional, makeRole } from '#tests/factories/make.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import {
	companyJoinedRows,
	listVisible,
	newProfessionalRows,
	readGateRules,
	readGateSubjects,
	readParties,
	regateProfessional,
} from './index.server.ts'

type Group = { name: string; aliases?: string[]; domains?: string[]; parent?: string; industry?: string }

async function makeGroup(
	app: TestApp,
	{ name, aliases = [], domains = [], parent, industry }: Group,
): Promise<string> {
	const id = app.runtime.ids.uuid()
	await app.runtime.database.transaction((w) => {
		w.add(
			toStatement(
				build
					.insert(employer_groups)
					.values({ id, group_name: name, parent_group_id: parent ?? null, industry: industry ?? null }),
			),
		)
		for (const alias of aliases)
			w.add(
				toStatement(
					build
						.insert(employer_aliases)
						.values({ id: app.runtime.ids.uuid(), group_id: id, alias, alias_key: employerKey(alias) }),
				),
			)
		for (const domain of domains)
			w.add(toStatement(build.insert(employer_domains).values({ group_id: id, domain })))
	})
	return id
}

/** A company that joins as the account domain does it: its groups are found before its first search. */
async function joinCompany(app: TestApp, company_name: string, email_domain: string) {
	const company = await makeCompany(app, { company_name, email_domain })
	const ctx = app.context({ kind: 'anonymous' })
	const rows = await companyJoinedRows(ctx, {
		companyId: company.id,
		companyName: company_name,
		emailDomain: email_domain,
	})
	await app.runtime.database.transaction((w) => w.add(...rows))
	return makeHrPartner(app, { company })
}

async function regate(app: TestApp, id: string, change: Parameters<typeof regateProfessional>[2] = {}) {
	const apply = await regateProfessional(app.runtime.database.fresh, id, change)
	await app.runtime.database.transaction(apply)
}

/** A request of a new company's new role, with these columns. */
async function ask(
	app: TestApp,
	professionalId: string,
	columns: Partial<typeof introduction_requests.$inferInsert>,
) {
	const hr = await makeHrPartner(app)
	const role = await makeRole(app, hr)
	const row = {
		id: app.runtime.ids.uuid(),
		job_role_id: role.id,
		company_id: hr.company.id,
		sent_by_hr_id: hr.id,
		sent_to_professional_id: professionalId,
		expires_at: app.clock.now(),
		masked_snapshot: '{}',
		...columns,
	}
	await app.runtime.database.transaction((w) =>
		w.add(toStatement(build.insert(introduction_requests).values(row))),
	)
}

async function sees(app: TestApp, hrPartnerId: string, professionalId: string): Promise<boolean> {
	const ctx = app.context({ kind: 'anonymous' })
	const [viewer, rules] = [await readParties(ctx, hrPartnerId), await readGateRules(ctx)]
	const subject = (await readGateSubjects(ctx.fresh, [professionalId], rules.now)).get(professionalId)
	if (!subject) return false
	const inSql = await listVisible(ctx.fresh, viewer, [professionalId], rules)
	expect(inSql.has(professionalId)).toBe(canSee(viewer, subject, rules).visible)
	return inSql.has(professionalId)
}

const tokensOf = async (app: TestApp, id: string) =>
	[...((await readGateSubjects(app.runtime.database.fresh, [id], 0)).get(id)?.tokens ?? [])].sort()

test('her employer, its subsidiary and its sister never see her; another company does', async () => {
	using app = await testApp()
	const kola = await makeGroup(app, {
		name: 'Kola Holdings',
		aliases: ['Kola Bank', 'KBP'],
		domains: ['kolabank.demo'],
	})
	await makeGroup(app, { name: 'Odo Leasing', parent: kola, domains: ['odoleasing.demo'] })
	const amaka = await makeProfessional(app, { current_company: 'KOLA BANK (NIG.) PLC' })
	await regate(app, amaka.id)
	expect(await tokensOf(app, amaka.id)).toContain(`g:${kola}`)
	for (const [name, domain] of [
		['Kola Bank Limited', 'kb.example'],
		['Odo Leasing Ltd', 'odo.example'],
		['Something Else Ltd', 'mail.kolabank.demo'],
		['Kola Bnk', 'kbnk.example'],
		['Kola Pensions', 'kp.example'],
	] as const)
		expect([name, await sees(app, (await joinCompany(app, name, domain)).id, amaka.id)]).toEqual([
			name,
			false,
		])
	expect(await sees(app, (await joinCompany(app, 'Zenora Energy', 'zenora.demo')).id, amaka.id)).toBe(true)
})

test('an employer that registers after her is blocked before its first search', async () => {
	using app = await testApp()
	const amaka = await makeProfessional(app, { current_company: 'Ilera Foods Nig. Ltd' })
	await regate(app, amaka.id)
	expect(
		await sees(app, (await joinCompany(app, 'ILERA FOOD INDUSTRIES PLC', 'ilera.example')).id, amaka.id),
	).toBe(false)
	expect(await sees(app, (await joinCompany(app, 'Baobab Consulting', 'ilerafoods.com')).id, amaka.id)).toBe(
		false,
	)
})

test('a HR partner’s own mail domain counts, whatever her company is called', async () => {
	using app = await testApp()
	await makeGroup(app, { name: 'Kola Bank', domains: ['kolabank.demo'] })
	const amaka = await makeProfessional(app, { current_company: 'Kola Bank' })
	await regate(app, amaka.id)
	const company = await makeCompany(app, {
		company_name: 'Neutral Ventures Ltd',
		email_domain: 'neutral.example',
	})
	const guest = await makeHrPartner(app, { company, address: 'guest@kolabank.demo' })
	const regular = await makeHrPartner(app, { company, address: 'regular@neutral.example' })
	expect(await sees(app, guest.id, amaka.id)).toBe(false)
	expect(await sees(app, regular.id, amaka.id)).toBe(true)
})

test('each of several current jobs hides her, and a job that ended does not', async () => {
	using app = await testApp()
	const amaka = await makeProfessional(app, { current_company: 'Kola Bank' })
	const zenora = await joinCompany(app, 'Zenora Energy', 'zenora.demo')
	await regate(app, amaka.id)
	expect(await sees(app, zenora.id, amaka.id)).toBe(true)
	const seat = { id: app.runtime.ids.uuid(), company_name: 'Zenora Energy Ltd', is_current: true }
	const more = {
		professional_id: amaka.id,
		job_title: 'Director',
		employment_type: 'contract',
		start_date: '2024-01-01',
	} as const
	const apply = await regateProfessional(app.runtime.database.fresh, amaka.id, { work: [seat] })
	await app.runtime.database.transaction((w) => {
		w.add(toStatement(build.insert(professional_work_history).values({ ...seat, ...more })))
		apply(w)
	})
	expect(await sees(app, zenora.id, amaka.id)).toBe(false)
	const ended = await regateProfessional(app.runtime.database.fresh, amaka.id, {
		work: [{ ...seat, is_current: false }],
	})
	await app.runtime.database.transaction((w) => {
		w.add({ sql: 'UPDATE professional_work_history SET is_current = 0 WHERE id = ?', args: [seat.id] })
		ended(w)
	})
	expect(await sees(app, zenora.id, amaka.id)).toBe(true)
})

test('of two changes at once the second is rolled back, so that no employer is forgotten', async () => {
	using app = await testApp()
	const amaka = await makeProfessional(app, { current_company: 'Kola Bank' })
	await regate(app, amaka.id)
	const fresh = app.runtime.database.fresh
	const insert = (id: string, company_name: string) =>
		toStatement(
			build.insert(professional_work_history).values({
				id,
				company_name,
				is_current: true,
				professional_id: amaka.id,
				job_title: 'Director',
				employment_type: 'contract',
				start_date: '2024-01-01',
			}),
		)
	const seats = ['Zenora Energy', 'Ilera Foods'].map((company_name) => ({
		id: app.runtime.ids.uuid(),
		company_name,
		is_current: true,
	}))
	const applies = await Promise.all(
		seats.map((seat) => regateProfessional(fresh, amaka.id, { work: [seat] })),
	)
	const results = await Promise.allSettled(
		seats.map((seat, i) =>
			app.runtime.database.transaction((w) => {
				w.add(insert(seat.id, seat.company_name))
				applies[i]?.(w)
			}),
		),
	)
	expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected'])
	const lost = results[1]
	expect(lost?.status === 'rejected' && isAppError(lost.reason) && lost.reason.code).toBe('conflict')
	const rows = await fresh.select().from(professional_work_history)
	expect(rows.map((row) => row.company_name)).toEqual(['Zenora Energy'])
	expect(await tokensOf(app, amaka.id)).toEqual(expect.arrayContaining(['n:kola bank', 'n:zenora energy']))
})

test('a change that fails leaves the old tokens in place', async () => {
	using app = await testApp()
	const amaka = await makeProfessional(app, { current_company: 'Kola Bank' })
	await regate(app, amaka.id)
	const before = await tokensOf(app, amaka.id)
	const apply = await regateProfessional(app.runtime.database.fresh, amaka.id, {
		current_company: 'Ilera Foods',
	})
	await expect(app.runtime.database.transaction(apply)).rejects.toMatchObject({ code: 'conflict' })
	expect(await tokensOf(app, amaka.id)).toEqual(before)
})

test('a new account is hidden from everybody until she has said who employs her', async () => {
	using app = await testApp()
	const ada = await makeProfessional(app, { current_company: null, tokens: [] })
	const emailIndex = app.runtime.crypto.blindIndex('users', 'email', ada.user.address)
	const rows = newProfessionalRows({ professionalId: ada.id, emailIndex, documentId: app.runtime.ids.uuid() })
	await app.runtime.database.transaction((w) => w.add(...rows.slice(0, 1)))
	const zenora = await joinCompany(app, 'Zenora Energy', 'zenora.demo')
	expect(await tokensOf(app, ada.id)).toEqual(['agency', 'n:*', `u:${emailIndex}`])
	expect(await sees(app, zenora.id, ada.id)).toBe(false)
	const apply = await regateProfessional(app.runtime.database.fresh, ada.id, { has_no_employer: true })
	await app.runtime.database.transaction((w) => {
		w.add({ sql: 'UPDATE professionals SET has_no_employer = 1 WHERE id = ?', args: [ada.id] })
		apply(w)
	})
	expect(await sees(app, zenora.id, ada.id)).toBe(true)
})

test('a blocked sector counts for the company’s resolved groups too', async () => {
	using app = await testApp()
	await makeGroup(app, { name: 'Zenora Energy', industry: 'Oil & Gas' })
	const zenora = await joinCompany(app, 'Zenora Energy', 'zenora.demo')
	const tokens = (await readParties(app.context({ kind: 'anonymous' }), zenora.id)).tokens
	expect(tokens).toEqual(expect.arrayContaining(['s:manufacturing', 's:oil & gas', `c:${zenora.company.id}`]))
})

test('her inbox counts what she can see: not what is past its time, suppressed or of last month', async () => {
	using app = await testApp()
	const { id } = await makeProfessional(app, {})
	const now = app.clock.now()
	const [hour, lastMonth] = [3_600_000, Date.parse('2026-10-31T22:59:59Z')]
	const requests: Partial<typeof introduction_requests.$inferInsert>[] = [
		{ expires_at: now + 1, sent_at: now - hour },
		{ expires_at: now, sent_at: now - hour },
		{ expires_at: now, sent_at: now - hour, accepting_at: now - 1 },
		{ expires_at: now + hour, sent_at: now - hour, suppressed_at: now - 1 },
		{ expires_at: now + hour, sent_at: now - hour, status: 'declined' },
		{ expires_at: now + hour, sent_at: lastMonth },
		{ expires_at: now, sent_at: lastMonth + 1_000 },
	]
	for (const request of requests) await ask(app, id, request)
	const subject = (await readGateSubjects(app.runtime.database.fresh, [id], now)).get(id)
	expect(subject).toMatchObject({ pendingRequests: 3, requestsThisMonth: 5 })
})

test('neither an unknown HR partner nor an unknown professional is answered', async () => {
	using app = await testApp()
	const nobody = app.runtime.ids.uuid()
	await expect(readParties(app.context({ kind: 'anonymous' }), nobody)).rejects.toMatchObject({
		code: 'not_found',
	})
	await expect(regateProfessional(app.runtime.database.fresh, nobody, {})).rejects.toMatchObject({
		code: 'not_found',
	})
	expect((await readGateSubjects(app.runtime.database.fresh, [nobody], 0)).size).toBe(0)
})
