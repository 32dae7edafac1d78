import type { SupportLevel } from '../schema/billing.enums.ts'

export type SeedPlan = {
	plan_name: string
	plan_description: string
	/** Whole naira; null means "talk to us". */
	price_monthly_ngn: number | null
	price_annual_ngn: number | null
	/** 999,999 means no limit. */
	introduction_credits_monthly: number
	max_hr_users: number | null
	max_active_roles: number | null
	support_level: SupportLevel
	features: readonly string[]
}

/** Section 20's plans, with the corrections of the decisions (defects 1 and 2, Plans and billing). */
export const plans: readonly SeedPlan[] = [
	{
		plan_name: 'Trial',
		plan_description:
			'Fourteen days from your verification, with five introductions, to see whether it serves you.',
		price_monthly_ngn: 0,
		price_annual_ngn: 0,
		introduction_credits_monthly: 5,
		max_hr_users: 1,
		max_active_roles: 2,
		support_level: 'basic',
		features: ['basic_search', 'email_support'],
	},
	{
		plan_name: 'Basic',
		plan_description: 'For a company that fills a few senior positions a year.',
		price_monthly_ngn: 50_000,
		price_annual_ngn: 540_000,
		introduction_credits_monthly: 20,
		max_hr_users: 3,
		max_active_roles: 5,
		support_level: 'standard',
		features: ['basic_search', 'advanced_filters', 'email_support', 'analytics_basic'],
	},
	{
		plan_name: 'Professional',
		plan_description:
			'For a company that hires senior people all year, with confidential roles and explained matching.',
		price_monthly_ngn: 150_000,
		price_annual_ngn: 1_620_000,
		introduction_credits_monthly: 50,
		max_hr_users: 10,
		max_active_roles: 15,
		support_level: 'priority',
		features: [
			'advanced_search',
			'ai_matching',
			'priority_support',
			'analytics_advanced',
			'confidential_roles',
			'bulk_introductions',
		],
	},
	{
		plan_name: 'Enterprise',
		plan_description: 'For groups of companies: no limits on people, roles or introductions. Talk to us.',
		price_monthly_ngn: null,
		price_annual_ngn: null,
		introduction_credits_monthly: 999_999,
		max_hr_users: null,
		max_active_roles: null,
		support_level: 'priority',
		features: [
			'all_features',
			'dedicated_account_manager',
			'custom_integration',
			'api_access',
			'white_label',
		],
	},
]
