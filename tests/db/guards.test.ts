import type { Client } from '@libsql/client'
import { expect, test } from 'vitest'
import { SYSTEM_USER_ID } from '#db/schema/user.enums.ts'
import { migratedDatabase, scalar } from './database.ts'
import {
	insert,
	insertCompany,
	insertHrPartner,
	insertIntroduction,
	insertProfessional,
	insertUser,
} from './rows.ts'

const run = (client: Client, sql: string, ...args: (string | number | null)[]) =>
	client.execute({ sql, args })

test('an HR partner never changes company', async () => {
	const client = await migratedDatabase()
	const [one, two] = [await insertCompany(client), await insertCompany(client)]
	const hr = await insertHrPartner(client, one)
	await expect(run(client, 'UPDATE hr_partners SET company_id = ? WHERE id = ?', two, hr)).rejects.toThrow(
		/never changes/,
	)
	await run(client, 'UPDATE hr_partners SET company_id = ?, job_title = ? WHERE id = ?', one, 'Director', hr)
	expect(await scalar(client, 'SELECT job_title FROM hr_partners WHERE id = ?', hr)).toBe('Director')
})

async function auditRow(client: Client): Promise<string> {
	return insert(client, 'user_activity_logs', {
		user_id: SYSTEM_USER_ID,
		action_type: 'job.run',
		entity_type: 'outbox',
		description: 'sweep',
		ip_address: '102.89.0.0/16',
		user_agent: 'Opera Mini',
		metadata: '{"actor":"outbox.sweep"}',
	})
}

const erase =
	'UPDATE user_activity_logs SET ip_address = NULL, user_agent = NULL, description = NULL, metadata = NULL'

test('an audit row allows erasure of its personal columns, and nothing else', async () => {
	const client = await migratedDatabase()
	const id = await auditRow(client)
	for (const change of [
		"action_type = 'search.run'",
		'created_at = 1',
		"description = 'other'",
		"entity_type = 'user'",
	])
		await expect(
			run(client, `UPDATE user_activity_logs SET ${change} WHERE id = ?`, id),
			change,
		).rejects.toThrow(/append-only/)
	for (const kept of ['ip_address', 'user_agent', 'description', 'metadata'])
		await expect(
			run(client, `${erase.replace(`${kept} = NULL`, `${kept} = ${kept}`)} WHERE id = ?`, id),
			kept,
		).rejects.toThrow(/append-only/)
	await expect(run(client, `${erase}, created_at = 1 WHERE id = ?`, id)).rejects.toThrow(/append-only/)
	await expect(run(client, 'DELETE FROM user_activity_logs WHERE id = ?', id)).rejects.toThrow(/append-only/)
	await run(client, `${erase} WHERE id = ?`, id)
	expect(await scalar(client, 'SELECT count(*) FROM user_activity_logs WHERE metadata IS NULL')).toBe(1)
})

test('the disclosure ledger is append-only', async () => {
	const client = await migratedDatabase()
	const id = await insert(client, 'disclosure_ledger', {
		professional_id: await insertProfessional(client),
		viewer_user_id: await insertUser(client),
		surface: 'page',
		fields: '["email"]',
		occurred_at: 1,
	})
	await expect(run(client, 'UPDATE disclosure_ledger SET fields = ? WHERE id = ?', '[]', id)).rejects.toThrow(
		/append-only/,
	)
	await expect(run(client, 'DELETE FROM disclosure_ledger WHERE id = ?', id)).rejects.toThrow(/append-only/)
})

const move = (
	client: Client,
	company_id: string,
	change: number,
	reason: string,
	introduction_id: string | null = null,
) =>
	insert(client, 'credit_ledger', {
		company_id,
		change,
		reason,
		introduction_id,
		created_by_user_id: SYSTEM_USER_ID,
	})
const creditsOf = (client: Client, company: string) =>
	scalar(client, 'SELECT introduction_credits FROM companies WHERE id = ?', company)

test('introduction credits are the sum of the ledger', async () => {
	const client = await migratedDatabase()
	const { company_id, id } = await insertIntroduction(client)
	await move(client, company_id, 5, 'grant')
	await move(client, company_id, -1, 'release', id)
	expect(await creditsOf(client, company_id)).toBe(4)
	await move(client, company_id, 1, 'answered', id)
	expect(await creditsOf(client, company_id)).toBe(5)
	await run(
		client,
		"UPDATE companies SET company_website = 'https://zenora.example' WHERE id = ?",
		company_id,
	)
})

test('refuses a release that no credit covers, and changes nothing', async () => {
	const client = await migratedDatabase()
	const { company_id, id } = await insertIntroduction(client)
	await expect(move(client, company_id, -1, 'release', id)).rejects.toThrow(/introduction_credits_positive/)
	expect(await scalar(client, 'SELECT count(*) FROM credit_ledger')).toBe(0)
	expect(await creditsOf(client, company_id)).toBe(0)
})

test('refuses credits written by hand, a second movement of one kind, and edits of the ledger', async () => {
	const client = await migratedDatabase()
	const { company_id, id } = await insertIntroduction(client)
	const grant = await move(client, company_id, 5, 'grant')
	await move(client, company_id, -1, 'release', id)
	await expect(move(client, company_id, -1, 'release', id)).rejects.toThrow(/UNIQUE/)
	await expect(move(client, company_id, 2, 'answered', id)).rejects.toThrow(/change_fits_reason/)
	await expect(move(client, company_id, 1, 'answered')).rejects.toThrow(/introduction_named/)
	await expect(
		run(client, 'UPDATE companies SET introduction_credits = 9 WHERE id = ?', company_id),
	).rejects.toThrow(/ledger/)
	await expect(insertCompany(client, { introduction_credits: 3 })).rejects.toThrow(/ledger/)
	await expect(run(client, 'UPDATE credit_ledger SET change = 9 WHERE id = ?', grant)).rejects.toThrow(
		/append-only/,
	)
	await expect(run(client, 'DELETE FROM credit_ledger WHERE id = ?', grant)).rejects.toThrow(/append-only/)
})

test('must_change fails on 0 and names its CHECK, so that the batch rolls back', async () => {
	const client = await migratedDatabase()
	const company = await insertCompany(client)
	const guarded = (status: string) =>
		client.batch(
			[
				{ sql: "UPDATE companies SET company_website = 'x' WHERE id = ?", args: [company] },
				{
					sql: "UPDATE companies SET industry = 'Technology' WHERE id = ? AND status = ?",
					args: [company, status],
				},
				'INSERT INTO must_change (changed) SELECT changes()',
				'DELETE FROM must_change',
			],
			'write',
		)
	await expect(guarded('suspended')).rejects.toThrow(/must_change_changed_positive/)
	expect(await scalar(client, 'SELECT company_website FROM companies WHERE id = ?', company)).toBeNull()
	await guarded('active')
	expect(await scalar(client, 'SELECT count(*) FROM must_change')).toBe(0)
})

test.each([
	['plain text in a sealed column', { email: 'amaka@example.ng' }, /users_email_sealed/],
	['an unknown status', { status: 'gone' }, /users_status_values/],
	['a flag that is neither 0 nor 1', { email_verified: 2 }, /users_email_verified_flag/],
	['an id that tells its time', { id: '0193e1a0-1111-7222-8333-444455556666' }, /users_id_uuid/],
])('refuses %s', async (_what, cells, message) => {
	const client = await migratedDatabase()
	await expect(insertUser(client, cells)).rejects.toThrow(message)
})

test.each([
	['four years of experience', { years_of_experience: 4 }, /years_of_experience_senior/],
	['a name of 101 letters', { first_name: 'a'.repeat(101) }, /first_name_length/],
	['sectors that are no JSON', { preferred_sectors: 'Technology' }, /preferred_sectors_json/],
	[
		'pay whose upper end is the lower',
		{ salary_expectation_min: 9, salary_expectation_max: 8 },
		/salary_expectation_order/,
	],
])('refuses a professional with %s', async (_what, cells, message) => {
	const client = await migratedDatabase()
	await expect(insertProfessional(client, cells)).rejects.toThrow(message)
})

test('refuses a day that is none', async () => {
	const client = await migratedDatabase()
	await expect(insert(client, 'platform_metrics', { metric_date: '2025-02-30' })).rejects.toThrow(
		/metric_date_day/,
	)
})

test('a proved phone is unique per type of account, an unproved one is not', async () => {
	const client = await migratedDatabase()
	const phone_index = 'same-phone'
	await insertUser(client, { phone_index })
	await insertUser(client, { phone_index, phone_verified: 1 })
	await insertUser(client, { phone_index, phone_verified: 1, user_type: 'hr_partner' })
	await expect(insertUser(client, { phone_index, phone_verified: 1 })).rejects.toThrow(/UNIQUE/)
})

test('whole naira follow from kobo, rounded half up', async () => {
	const client = await migratedDatabase()
	await insert(client, 'platform_metrics', { metric_date: '2025-10-01', revenue_today_kobo: 5_375_000_049 })
	await insert(client, 'platform_metrics', { metric_date: '2025-10-02', revenue_today_kobo: 150 })
	const { rows } = await client.execute('SELECT revenue_today_ngn FROM platform_metrics ORDER BY metric_date')
	expect(rows.map((row) => row.revenue_today_ngn)).toEqual([53_750_000, 2])
})
