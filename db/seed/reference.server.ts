import type { Client, InStatement, InValue } from '@libsql/client'
import type { Clock } from '#app/lib/clock.ts'
import type { Ids } from '#app/lib/ids.ts'
import { emailTemplates } from './email-templates.ts'
import { plans } from './plans.ts'
import { settings } from './settings.ts'
import { industries, skills } from './taxonomy.ts'

type Cell = string | number | boolean | null | readonly string[]

function toValue(cell: Cell): InValue {
	if (typeof cell === 'boolean') return cell ? 1 : 0
	return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell
}

/** Adds a row unless its natural key is taken: what an admin has changed since stays as it is. */
function addMissing(table: string, row: Record<string, Cell>): InStatement {
	const columns = Object.keys(row)
	const places = columns.map(() => '?').join(', ')
	return {
		sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places}) ON CONFLICT DO NOTHING`,
		args: Object.values(row).map(toValue),
	}
}

/**
 * Writes the rows every installation needs: 15 industries, 16 skills, 4 plans, the settings and
 * the e-mail templates. Idempotent, in one batch; rows that exist are left alone.
 */
export async function seedReference(
	client: Client,
	{ clock, ids }: { clock: Clock; ids: Ids },
): Promise<void> {
	const created_at = clock.now()
	const created = () => ({ id: ids.uuid(), created_at })
	const kept = () => ({ ...created(), updated_at: created_at })
	await client.batch(
		[
			...industries.map(([industry_name, industry_slug], index) =>
				addMissing('industries', { ...created(), industry_name, industry_slug, sort_order: index + 1 }),
			),
			...skills.map(([skill_name, skill_slug, skill_category]) =>
				addMissing('skills_taxonomy', { ...created(), skill_name, skill_slug, skill_category }),
			),
			...plans.map((plan, index) =>
				addMissing('subscription_plans', { ...kept(), ...plan, sort_order: index + 1 }),
			),
			...settings.map((setting) => addMissing('system_settings', { ...kept(), ...setting })),
			...emailTemplates.map((template) => addMissing('email_templates', { ...kept(), ...template })),
		],
		'write',
	)
}
