import type { Client, InStatement } from '@libsql/client'
import {
	auditActs,
	consentPurposes,
	emailTemplateNames,
	jobNames,
	notificationTypes,
	tokenPurposes,
} from './schema/lookups.ts'

/** The lookup tables and the constants that fill them. */
export const lookups = {
	notification_types: notificationTypes,
	email_template_names: emailTemplateNames,
	audit_acts: auditActs,
	consent_purposes: consentPurposes,
	job_names: jobNames,
	token_purposes: tokenPurposes,
} satisfies Record<string, readonly string[]>

async function missingFrom(client: Client, table: string, names: readonly string[]): Promise<InStatement[]> {
	const { rows } = await client.execute(`SELECT name FROM ${table}`)
	const present = new Set(rows.map((row) => String(row.name)))
	return names
		.filter((name) => !present.has(name))
		.map((name) => ({ sql: `INSERT OR IGNORE INTO ${table} (name) VALUES (?)`, args: [name] }))
}

/**
 * Writes the values of open lists that their tables lack; reads only when nothing is missing. Skips tables that
 * do not exist, as in a test's own folder of migrations.
 */
export async function syncLookups(client: Client): Promise<void> {
	const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
	const tables = new Set(rows.map((row) => String(row.name)))
	const statements: InStatement[] = []
	for (const [table, names] of Object.entries(lookups))
		if (tables.has(table)) statements.push(...(await missingFrom(client, table, names)))
	if (statements.length > 0) await client.batch(statements, 'write')
}
