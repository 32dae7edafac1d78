import type { Client } from '@libsql/client'
import { expect, test } from 'vitest'
import { migratedDatabase, scalar } from './database.ts'
import {
	type Cells,
	insert,
	insertCompany,
	insertHrPartner,
	insertIntroduction,
	insertProfessional,
} from './rows.ts'
import { insertRole, insertUser } from './rows.ts'
import { SYSTEM_USER_ID } from '#db/schema/user.enums.ts'

const completenessOf = (client: Client, id: string) =>
	scalar(client, 'SELECT profile_completeness FROM professionals WHERE id = ?', id)

const childRows: Record<string, Cells> = {
	professional_work_history: {
		company_name: 'Harmattan Foods Plc',
		job_title: 'Finance Director',
		employment_type: 'full_time',
		start_date: '2015-02-01',
	},
	professional_education: {
		institution_name: 'University of Ibadan',
		degree_type: 'bachelor',
		field_of_study: 'Economics',
		start_year: 1998,
	},
	professional_skills: {},
	professional_references: {
		reference_name: 'Dr Ngozi Bello',
		reference_email: 'v1.k1.a.b.c',
		relationship: 'manager',
		permission_granted: 1,
	},
}

async function addChild(client: Client, table: string, professional_id: string, nth = 0): Promise<string> {
	const own: Cells = table === 'professional_skills' ? { skill_name: `skill ${nth}` } : {}
	return insert(client, table, { ...childRows[table], ...own, professional_id })
}

test.each([
	['profile_photo_url', 10],
	['profile_summary', 15],
	['resume_url', 10],
	['linkedin_url', 5],
])('%s counts %i, from the insert on and until it is taken away', async (column, points) => {
	const client = await migratedDatabase()
	const id = await insertProfessional(client, { [column]: 'filled' })
	expect(await completenessOf(client, id)).toBe(points)
	await client.execute({ sql: `UPDATE professionals SET ${column} = NULL WHERE id = ?`, args: [id] })
	expect(await completenessOf(client, id)).toBe(0)
})

test.each([
	['professional_work_history', [10, 20, 20]],
	['professional_education', [15, 15]],
	['professional_skills', [3, 6, 9, 12, 15, 15]],
	['professional_references', [5, 10, 10]],
])('%s counts up to its limit, and down again', async (table, steps) => {
	const client = await migratedDatabase()
	const id = await insertProfessional(client)
	const children: string[] = []
	for (const [nth, points] of steps.entries()) {
		children.push(await addChild(client, table, id, nth))
		expect(await completenessOf(client, id)).toBe(points)
	}
	for (const points of [...steps.slice(0, -1).reverse(), 0]) {
		await client.execute({ sql: `DELETE FROM ${table} WHERE id = ?`, args: [children.pop() ?? ''] })
		expect(await completenessOf(client, id)).toBe(points)
	}
})

test('a child row that moves to another professional changes both figures', async () => {
	const client = await migratedDatabase()
	const [from, to] = [await insertProfessional(client), await insertProfessional(client)]
	for (const table of Object.keys(childRows)) {
		const before = [await completenessOf(client, from), await completenessOf(client, to)].map(Number)
		const child = await addChild(client, table, from)
		const points = Number(await completenessOf(client, from)) - (before[0] ?? 0)
		await client.execute({ sql: `UPDATE ${table} SET professional_id = ? WHERE id = ?`, args: [to, child] })
		expect(await completenessOf(client, from), table).toBe(before[0])
		expect(await completenessOf(client, to), table).toBe((before[1] ?? 0) + points)
	}
})

test('a reference counts only while permission is granted', async () => {
	const client = await migratedDatabase()
	const id = await insertProfessional(client)
	const reference = await addChild(client, 'professional_references', id)
	const setPermission = (value: number) =>
		client.execute({
			sql: 'UPDATE professional_references SET permission_granted = ? WHERE id = ?',
			args: [value, reference],
		})
	await setPermission(0)
	expect(await completenessOf(client, id)).toBe(0)
	await setPermission(1)
	expect(await completenessOf(client, id)).toBe(5)
})

test('a full profile reaches 100, and a figure given with the insert is put right', async () => {
	const client = await migratedDatabase()
	const id = await insertProfessional(client, {
		profile_photo_url: 'photo',
		profile_summary: 'Summary.',
		resume_url: 'cv',
		linkedin_url: 'https://linkedin.com/in/amaka',
		profile_completeness: 7,
	})
	expect(await completenessOf(client, id)).toBe(40)
	for (const table of Object.keys(childRows))
		for (let nth = 0; nth < 6; nth++) await addChild(client, table, id, nth)
	expect(await completenessOf(client, id)).toBe(100)
})

test('the trigger of professionals.updated_at covers every column but the derived one', async () => {
	const client = await migratedDatabase()
	const sql = await scalar(
		client,
		"SELECT sql FROM sqlite_master WHERE name = 'update_professionals_updated_at'",
	)
	const covered = /UPDATE OF\s+(.*?)\s+ON/s.exec(String(sql))?.[1]?.split(/,\s+/) ?? []
	const { rows } = await client.execute("SELECT name FROM pragma_table_info('professionals')")
	const apart = ['id', 'created_at', 'updated_at', 'profile_completeness']
	const wanted = rows.map((row) => String(row.name)).filter((name) => !apart.includes(name))
	expect(covered.sort()).toEqual(wanted.sort())
})

const updatedAt = (client: Client, table: string, id: string) =>
	scalar(client, `SELECT updated_at FROM ${table} WHERE id = ?`, id)

test('every table with updated_at has its trigger', async () => {
	const client = await migratedDatabase()
	const { rows } = await client.execute(`
		SELECT m.name, (SELECT count(*) FROM sqlite_master t WHERE t.name = 'update_' || m.name || '_updated_at') AS n
		FROM sqlite_master m WHERE m.type = 'table'
			AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'updated_at')`)
	expect(rows).toHaveLength(19)
	for (const row of rows) expect(row.n, String(row.name)).toBe(1)
})

test('updated_at keeps the time a verb sets, and is filled in where none is set', async () => {
	const client = await migratedDatabase()
	const id = await insertProfessional(client, { updated_at: 1_000 })
	await client.execute({
		sql: "UPDATE professionals SET last_name = 'Obi', updated_at = 2000 WHERE id = ?",
		args: [id],
	})
	expect(await updatedAt(client, 'professionals', id)).toBe(2_000)
	const before = Date.now() - 1_000
	await client.execute({ sql: "UPDATE professionals SET last_name = 'Eze' WHERE id = ?", args: [id] })
	expect(Number(await updatedAt(client, 'professionals', id))).toBeGreaterThan(before)
})

test('derived columns do not touch updated_at', async () => {
	const client = await migratedDatabase()
	const professional = await insertProfessional(client, { updated_at: 1_000, profile_summary: 'Summary.' })
	await addChild(client, 'professional_skills', professional)
	expect(await updatedAt(client, 'professionals', professional)).toBe(1_000)
	const company = await insertCompany(client, { updated_at: 1_000 })
	await insert(client, 'credit_ledger', {
		company_id: company,
		change: 5,
		reason: 'grant',
		created_by_user_id: SYSTEM_USER_ID,
	})
	expect(await updatedAt(client, 'companies', company)).toBe(1_000)
	const hr = await insertHrPartner(client, company)
	const role = await insertRole(client, company, hr, { updated_at: 1_000 })
	await insert(client, 'profile_views', {
		viewer_hr_id: hr,
		viewed_professional_id: professional,
		view_source: 'search',
		job_role_id: role,
	})
	expect(await updatedAt(client, 'job_roles', role)).toBe(1_000)
})

test('no trigger loops where recursive triggers are on', async () => {
	const client = await migratedDatabase()
	await client.execute('PRAGMA recursive_triggers = ON')
	const id = await insertProfessional(client)
	await addChild(client, 'professional_work_history', id)
	await client.execute({
		sql: "UPDATE professionals SET profile_summary = 'Summary.' WHERE id = ?",
		args: [id],
	})
	expect(await completenessOf(client, id)).toBe(25)
})

test('a role counts its requests, and the cards opened for it', async () => {
	const client = await migratedDatabase()
	const { job_role_id, sent_by_hr_id, sent_to_professional_id } = await insertIntroduction(client)
	const view = {
		viewer_hr_id: sent_by_hr_id,
		viewed_professional_id: sent_to_professional_id,
		view_source: 'search',
	}
	await insert(client, 'profile_views', { ...view, job_role_id })
	await insert(client, 'profile_views', view)
	const { rows } = await client.execute({
		sql: 'SELECT introduction_count, view_count FROM job_roles WHERE id = ?',
		args: [job_role_id],
	})
	expect(rows[0]).toMatchObject({ introduction_count: 1, view_count: 1 })
})

test.each([
	['professionals', "UPDATE professionals SET profile_visibility = 'network' WHERE id = ?"],
	['professionals', 'UPDATE professionals SET paused_until = 9 WHERE id = ?'],
	[
		'users',
		"UPDATE users SET status = 'suspended' WHERE id = (SELECT user_id FROM professionals WHERE id = ?)",
	],
	['gate tokens', "INSERT INTO professional_gate_tokens (professional_id, token) VALUES (?, 'group:1')"],
	[
		'certifications',
		"INSERT INTO professional_certifications (id, professional_id, certification_name, issuing_organization, issue_date) VALUES ('00000000-0000-4000-8000-00000000000c', ?, 'FCA', 'ICAN', '2010-01-01')",
	],
])('a change of %s reaches the search feed', async (_what, sql) => {
	const client = await migratedDatabase()
	const id = await insertProfessional(client)
	await insertProfessional(client)
	const last = Number(await scalar(client, 'SELECT max(seq) FROM search_changes'))
	await client.execute({ sql, args: [id] })
	const { rows } = await client.execute(
		`SELECT DISTINCT professional_id FROM search_changes WHERE seq > ${last}`,
	)
	expect(rows.map((row) => row.professional_id)).toEqual([id])
})

test('being active leaves the search feed alone', async () => {
	const client = await migratedDatabase()
	const id = await insertProfessional(client)
	const last = await scalar(client, 'SELECT max(seq) FROM search_changes')
	await client.execute({ sql: 'UPDATE professionals SET last_active_at = 9 WHERE id = ?', args: [id] })
	expect(await scalar(client, 'SELECT max(seq) FROM search_changes')).toBe(last)
})

test('a new user has the defaults of the document', async () => {
	const client = await migratedDatabase()
	const id = await insertUser(client)
	const { rows } = await client.execute({ sql: 'SELECT * FROM users WHERE id = ?', args: [id] })
	expect(rows[0]).toMatchObject({ status: 'pending', email_verified: 0, phone_verified: 0, deleted_at: null })
	expect(Math.abs(Number(rows[0]?.created_at) - Date.now())).toBeLessThan(60_000)
})
