import { DAY } from '#app/lib/clock.ts'
import type { GateRules } from '#app/policy/gate.ts'
import type { Plan } from './customers/customer-rows.ts'
import type { DemoDeps } from './deps.ts'

/** What the demo takes from the clock and the reference data. */
export type Facts = {
	now: number
	/** How long a request can be answered, in milliseconds. */
	expiry: number
	rules: GateRules
	/** Plans by their lower-case name. */
	plans: ReadonlyMap<string, Plan>
}

async function readPlans({ client }: DemoDeps): Promise<Map<string, Plan>> {
	const { rows } = await client.execute(
		'SELECT id, plan_name, introduction_credits_monthly FROM subscription_plans',
	)
	return new Map(
		rows.map((row) => [
			String(row.plan_name).toLowerCase(),
			{
				id: String(row.id),
				plan_name: String(row.plan_name),
				introduction_credits_monthly: Number(row.introduction_credits_monthly),
			},
		]),
	)
}

async function readSettings({ client }: DemoDeps): Promise<(key: string) => string> {
	const { rows } = await client.execute('SELECT setting_key, setting_value FROM system_settings')
	const values = new Map(rows.map((row) => [String(row.setting_key), String(row.setting_value)]))
	return (key) => {
		const value = values.get(key)
		if (value === undefined) throw new Error(`the setting ${key} is missing: seed the reference data first`)
		return value
	}
}

export async function readFacts(deps: DemoDeps): Promise<Facts> {
	const [plans, setting] = await Promise.all([readPlans(deps), readSettings(deps)])
	const now = deps.clock.now()
	return {
		now,
		plans,
		expiry: Number(setting('introduction_expiry_days')) * DAY,
		rules: {
			now,
			required: setting('verification_required_for_visibility') === 'true' ? 'full' : 'basic',
			inboxLimit: Number(setting('max_pending_introductions_per_professional')),
		},
	}
}
