import type { Context } from '#app/domains/context.ts'
import { listActivePlans } from './plan-records.server.ts'

/** Credits from here on mean no limit (decisions, Plans and billing). */
const NO_LIMIT = 999_999

/** Plans on offer, in their order. A price of null means "talk to us", a limit of null no limit. */
export async function listPlans(ctx: Pick<Context, 'replica'>) {
	const rows = await listActivePlans(ctx.replica)
	return rows.map((row) => ({
		plan_name: row.plan_name,
		plan_description: row.plan_description,
		price_monthly_ngn: row.price_monthly_ngn,
		price_annual_ngn: row.price_annual_ngn,
		introduction_credits_monthly:
			row.introduction_credits_monthly >= NO_LIMIT ? null : row.introduction_credits_monthly,
		max_hr_users: row.max_hr_users,
		max_active_roles: row.max_active_roles,
		support_level: row.support_level,
		features: row.features,
	}))
}

export type Plan = Awaited<ReturnType<typeof listPlans>>[number]
