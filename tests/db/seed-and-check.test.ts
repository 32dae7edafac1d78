import type { Client } from '@libsql/client'
import { expect, test } from 'vitest'
import { idsFrom, systemRandom } from '#app/lib/ids.ts'
import { checkDatabase } from '#db/check.server.ts'
import { emailTemplateNames } from '#db/schema/lookups.ts'
import { documentedMails } from '#db/seed/email-wordings.ts'
import { seedReference } from '#db/seed/reference.server.ts'
import { settings } from '#db/seed/settings.ts'
import { migratedDatabase, scalar } from './database.ts'
import { insert, insertIntroduction, insertProfessional } from './rows.ts'

const at = Date.UTC(2025, 9, 1)
const seed = (client: Client) =>
	seedReference(client, { clock: { now: () => at }, ids: idsFrom(systemRandom) })

async function seeded(): Promise<Client> {
	const client = await migratedDatabase()
	await seed(client)
	return client
}

const countsOf = async (client: Client) =>
	Promise.all(
		['industries', 'skills_taxonomy', 'subscription_plans', 'system_settings', 'email_templates'].map(
			(table) => scalar(client, `SELECT count(*) FROM ${table}`),
		),
	)

test('seeds 15 industries, 16 skills, 4 plans, the settings and the templates, once', async () => {
	const client = await seeded()
	expect(await countsOf(client)).toEqual([15, 16, 4, settings.length, emailTemplateNames.length])
	await client.execute(
		"UPDATE system_settings SET setting_value = '9' WHERE setting_key = 'introduction_expiry_days'",
	)
	await seed(client)
	expect(await countsOf(client)).toEqual([15, 16, 4, settings.length, emailTemplateNames.length])
	expect(
		await scalar(
			client,
			"SELECT setting_value FROM system_settings WHERE setting_key = 'introduction_expiry_days'",
		),
	).toBe('9')
	expect(await checkDatabase(client)).toEqual([])
})

test('plans carry the corrected prices, features and support levels', async () => {
	const client = await seeded()
	const { rows } = await client.execute('SELECT * FROM subscription_plans ORDER BY sort_order')
	expect(
		rows.map((row) => [
			row.plan_name,
			row.price_monthly_ngn,
			row.support_level,
			row.introduction_credits_monthly,
		]),
	).toEqual([
		['Trial', 0, 'basic', 5],
		['Basic', 50_000, 'standard', 20],
		['Professional', 150_000, 'priority', 50],
		['Enterprise', null, 'priority', 999_999],
	])
	expect(JSON.parse(String(rows[2]?.features))).toContain('ai_matching')
})

test('each setting parses as its type', async () => {
	const client = await seeded()
	const { rows } = await client.execute('SELECT setting_key, setting_value, value_type FROM system_settings')
	const parsers: Record<string, (text: string) => boolean> = {
		integer: (text) => Number.isSafeInteger(Number(text)),
		boolean: (text) => text === 'true' || text === 'false',
		json: (text) => Array.isArray(JSON.parse(text)),
		string: (text) => text.length > 0,
	}
	for (const row of rows)
		expect(parsers[String(row.value_type)]?.(String(row.setting_value)), String(row.setting_key)).toBe(true)
})

test('each template lists exactly the variables it uses, in its subject and in both bodies', async () => {
	const client = await seeded()
	const { rows } = await client.execute('SELECT * FROM email_templates')
	expect(rows.map((row) => String(row.template_name)).sort()).toEqual([...emailTemplateNames].sort())
	const used = (...texts: unknown[]) =>
		[...new Set([...texts.join(' ').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))].sort()
	for (const row of rows) {
		const listed = [...JSON.parse(String(row.template_variables))].sort()
		expect(used(row.template_subject, row.template_body_text), String(row.template_name)).toEqual(listed)
		expect(used(row.template_subject, row.template_body_html), String(row.template_name)).toEqual(listed)
	}
})

test('the mail about a received request tells the time to answer and nothing else', async () => {
	const client = await seeded()
	const { rows } = await client.execute(
		"SELECT * FROM email_templates WHERE template_name = 'introduction_request_received'",
	)
	expect(JSON.parse(String(rows[0]?.template_variables)).sort()).toEqual(['deadline', 'link'])
	const text = `${rows[0]?.template_subject} ${rows[0]?.template_body_text} ${rows[0]?.template_body_html}`
	expect(text).not.toMatch(/nexus|role|company|employer|introduc|recruit|job|position|career|hire/i)
})

test("section 11.1's nine templates and the settings of the document are among them", () => {
	expect(documentedMails.map((mail) => mail.template_name)).toEqual([
		'welcome_professional',
		'welcome_hr_partner',
		'introduction_request_received',
		'introduction_accepted',
		'introduction_declined',
		'password_reset',
		'verification_complete',
		'subscription_expiring',
		'invoice_due',
	])
	const values = Object.fromEntries(settings.map((setting) => [setting.setting_key, setting.setting_value]))
	expect(values).toMatchObject({
		introduction_expiry_days: '7',
		max_pending_introductions_per_professional: '10',
		verification_required_for_visibility: 'true',
		trial_duration_days: '14',
		min_salary_threshold_ngn: '3000000',
		verification_turnaround_days: '3',
		platform_commission_percentage: '0',
		introduction_hold_seconds: '300',
		acceptance_undo_seconds: '600',
		decline_rest_days: '90',
		outcome_due_days: '30',
		outcome_block_days: '14',
		narrowing_delay_hours: '72',
		search_limit_per_hour: '100',
		quick_exit_url: '/leave',
	})
})

const planted: [what: string, check: string, plant: (client: Client) => Promise<unknown>][] = [
	[
		'a completeness that its rows do not give',
		'profile_completeness',
		async (client) => {
			await insertProfessional(client, { profile_summary: 'Summary.' })
			await client.execute('UPDATE professionals SET profile_completeness = 99')
		},
	],
	[
		'credits that the ledger does not give',
		'introduction_credits',
		async (client) => {
			await insertIntroduction(client)
			await client.execute('DROP TRIGGER companies_credits_follow_ledger')
			await client.execute('UPDATE companies SET introduction_credits = 7')
		},
	],
	[
		'a wrong count of requests',
		'introduction_count',
		async (client) => {
			await insertIntroduction(client)
			await client.execute('UPDATE job_roles SET introduction_count = 2')
		},
	],
	[
		'a wrong count of views',
		'view_count',
		async (client) => {
			await insertIntroduction(client)
			await client.execute('UPDATE job_roles SET view_count = 2')
		},
	],
	[
		'a row that refers to nothing',
		'foreign keys',
		async (client) => {
			await insertProfessional(client)
			await client.execute('PRAGMA foreign_keys = OFF')
			await client.execute("UPDATE professionals SET user_id = 'nobody'")
			await client.execute('PRAGMA foreign_keys = ON')
		},
	],
	[
		'readers of a request that does not exist',
		'introduction_readers',
		async (client) => {
			const { sent_by_hr_id, id } = await insertIntroduction(client)
			const reader = { hr_partner_id: sent_by_hr_id, added_at: 1 }
			const add = (introduction_id: string) =>
				client.execute({
					sql: 'INSERT INTO introduction_readers (introduction_id, hr_partner_id, added_at) VALUES (?, ?, ?)',
					args: [introduction_id, reader.hr_partner_id, reader.added_at],
				})
			await add(id)
			await add('no-such-request')
		},
	],
	[
		'an index that lost a row',
		'integrity',
		async (client) => {
			await insert(client, 'industries', { industry_name: 'Mining', industry_slug: 'mining' })
			await client.execute('PRAGMA writable_schema = ON')
			await client.execute(
				"UPDATE sqlite_master SET sql = replace(sql, 'sort_order INTEGER NOT NULL DEFAULT 0', 'sort_order INTEGER NOT NULL DEFAULT 0 CHECK (sort_order > 5)') WHERE name = 'industries'",
			)
			await client.execute('PRAGMA writable_schema = RESET')
		},
	],
]

test.each(planted)('finds %s', async (_what, check, plant) => {
	const client = await migratedDatabase()
	await plant(client)
	const problems = await checkDatabase(client)
	expect(problems.map((problem) => problem.check)).toEqual([check])
})
