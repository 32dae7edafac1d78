import { z } from 'zod'
import type { Context } from '#app/domains/context.ts'
import { listSettings } from './records.server.ts'

const whole = z.coerce.number().int().min(0)
const truth = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Settings that code reads, with their types; days, hours and seconds as their names say. */
const settings = {
	introduction_expiry_days: whole,
	max_pending_introductions_per_professional: whole,
	verification_required_for_visibility: truth,
	trial_duration_days: whole,
	min_salary_threshold_ngn: whole,
	verification_turnaround_days: whole,
	introduction_hold_seconds: whole,
	acceptance_undo_seconds: whole,
	decline_rest_days: whole,
	outcome_due_days: whole,
	outcome_block_days: whole,
	narrowing_delay_hours: whole,
	search_limit_per_hour: whole,
	quick_exit_url: z.string(),
} as const

export type SettingKey = keyof typeof settings
type SettingValues<K extends SettingKey> = { [P in K]: z.infer<(typeof settings)[P]> }

/** The demo waits for nobody unless told to. */
const demoZero: SettingKey[] = ['introduction_hold_seconds', 'acceptance_undo_seconds']

/**
 * Reads settings from the primary, typed. In the demo the hold and the undo are 0 seconds unless DEMO_DELAYS=1.
 * @throws Error when one is missing or of the wrong type: the seed puts all of them in place
 */
export async function readSettings<const K extends SettingKey>(
	ctx: Pick<Context, 'fresh' | 'demo'>,
	...keys: K[]
): Promise<SettingValues<K>> {
	const rows = await listSettings(ctx.fresh, keys)
	const stored = new Map(rows.map((row) => [row.setting_key, row.setting_value]))
	const entries = keys.map((key) => {
		const zero = ctx.demo.enabled && !ctx.demo.delays && demoZero.includes(key)
		const parsed = settings[key].safeParse(zero ? '0' : stored.get(key))
		if (!parsed.success) throw new Error(`setting ${key} is missing or malformed`)
		return [key, parsed.data]
	})
	return Object.fromEntries(entries) as SettingValues<K>
}
