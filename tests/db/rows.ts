import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client'

export type Cells = Record<string, string | number | null>

/** A row with what the table demands, in plain SQL: these tests prove the file, not the query builder. */
export async function insert(client: Client, table: string, cells: Cells): Promise<string> {
	const row: Cells = { id: randomUUID(), ...cells }
	const names = Object.keys(row)
	await client.execute({
		sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
		args: Object.values(row),
	})
	return String(row.id)
}

export function insertUser(client: Client, cells: Cells = {}): Promise<string> {
	const unique = randomUUID()
	return insert(client, 'users', {
		email: `v1.k1.${unique}`,
		email_index: unique,
		password_hash: '!',
		user_type: 'professional',
		...cells,
	})
}

export async function insertProfessional(client: Client, cells: Cells = {}): Promise<string> {
	return insert(client, 'professionals', {
		user_id: await insertUser(client),
		first_name: 'Amaka',
		last_name: 'Okonkwo',
		location_city: 'Lagos',
		location_state: 'Lagos',
		...cells,
	})
}

export function insertCompany(client: Client, cells: Cells = {}): Promise<string> {
	const unique = randomUUID().slice(0, 8)
	return insert(client, 'companies', {
		company_name: `Zenora ${unique} Limited`,
		rc_number: `RC${unique}`,
		industry: 'Financial Services',
		company_size: '201-500',
		headquarters_location: 'Lagos',
		...cells,
	})
}

export async function insertHrPartner(
	client: Client,
	company_id: string,
	cells: Cells = {},
): Promise<string> {
	return insert(client, 'hr_partners', {
		user_id: await insertUser(client, { user_type: 'hr_partner' }),
		company_id,
		first_name: 'Bisi',
		last_name: 'Adeyemi',
		job_title: 'Head of Talent',
		...cells,
	})
}

export function insertRole(client: Client, company_id: string, created_by_hr_id: string, cells: Cells = {}) {
	return insert(client, 'job_roles', {
		company_id,
		created_by_hr_id,
		role_title: 'Chief Financial Officer',
		role_description: 'Leads finance.',
		requirements: 'FCA, fifteen years.',
		seniority_level: 'c_suite',
		industry: 'Financial Services',
		location_city: 'Lagos',
		location_state: 'Lagos',
		salary_range_min: 60_000_000,
		salary_range_max: 80_000_000,
		...cells,
	})
}

/** A company with a partner, a role, a professional and a pending request between them. */
export async function insertIntroduction(client: Client) {
	const company_id = await insertCompany(client)
	const sent_by_hr_id = await insertHrPartner(client, company_id)
	const job_role_id = await insertRole(client, company_id, sent_by_hr_id)
	const sent_to_professional_id = await insertProfessional(client)
	const id = await insert(client, 'introduction_requests', {
		job_role_id,
		company_id,
		sent_by_hr_id,
		sent_to_professional_id,
		expires_at: 1,
		masked_snapshot: '{}',
	})
	return { id, company_id, sent_by_hr_id, job_role_id, sent_to_professional_id }
}
