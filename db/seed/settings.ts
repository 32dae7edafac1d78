import type { SettingValueType } from '../schema/platform.enums.ts'

export type SeedSetting = {
	setting_key: string
	setting_value: string
	value_type: SettingValueType
	description: string
	is_public: boolean
}

type Value = number | boolean | string | readonly { from: string; basis_points: number }[]

function typeOfValue(value: Value): SettingValueType {
	if (typeof value === 'number') return 'integer'
	if (typeof value === 'boolean') return 'boolean'
	return typeof value === 'string' ? 'string' : 'json'
}

function setting(
	setting_key: string,
	value: Value,
	description: string,
	{ isPublic = false } = {},
): SeedSetting {
	const setting_value = typeof value === 'string' ? value : JSON.stringify(value)
	return { setting_key, setting_value, value_type: typeOfValue(value), description, is_public: isPublic }
}

/** Rates hold from the WAT day `from` on until the next entry; basis points, 750 = 7.5 %. */
const vatRates = [
	{ from: '1994-01-01', basis_points: 500 },
	{ from: '2020-02-01', basis_points: 750 },
]
const withholdingRates = [
	{ from: '2015-01-01', basis_points: 1_000 },
	{ from: '2025-01-01', basis_points: 500 },
]

/** The settings of sections 10.1 and 20 of the data model and of the decisions (Settings). */
export const settings: readonly SeedSetting[] = [
	setting('introduction_expiry_days', 7, 'Days before introduction request expires', { isPublic: true }),
	setting('max_pending_introductions_per_professional', 10, 'Max pending requests a professional can have'),
	setting('trial_duration_days', 14, 'Trial period length for new companies', { isPublic: true }),
	setting('min_salary_threshold_ngn', 3_000_000, 'Minimum salary for senior roles'),
	setting('verification_turnaround_days', 3, 'Target days to complete verification'),
	setting('platform_commission_percentage', 0, 'Commission on successful hires (future)'),
	setting(
		'verification_required_for_visibility',
		true,
		'Only fully verified professionals are found by companies',
	),
	setting(
		'introduction_hold_seconds',
		300,
		'Seconds in which a company can undo or edit a request before it is sent',
	),
	setting(
		'acceptance_undo_seconds',
		600,
		'Seconds in which a professional can undo an acceptance, before contacts are shared',
	),
	setting(
		'decline_rest_days',
		90,
		'Days after a decline in which the same company cannot ask the same professional',
	),
	setting('outcome_due_days', 30, 'Days after acceptance until the company is asked for the outcome'),
	setting('outcome_block_days', 14, 'Days an outcome may be overdue before its role cannot send requests'),
	setting(
		'narrowing_delay_hours',
		72,
		'Hours before a change that shows a professional to more companies takes effect',
	),
	setting('search_limit_per_hour', 100, 'Searches an HR partner may run in an hour'),
	setting(
		'login_failures_per_ip_and_account',
		5,
		'Failed log-ins on one account from one address before it must wait',
	),
	setting(
		'login_failures_per_ip',
		5,
		'Failed log-ins from one address over all accounts before a code is asked for too',
	),
	setting('login_failures_per_device', 5, 'Failed log-ins on a trusted device before it must wait'),
	setting('login_failure_window_minutes', 15, 'Minutes over which the three limits above count'),
	setting(
		'login_failures_per_account',
		10,
		'Failed log-ins on one account in an hour before each log-in needs a code too',
	),
	setting('login_soft_lock_minutes', 60, 'Minutes for which that code is asked for'),
	setting('vat_rates', vatRates, 'VAT in basis points, each from its day on'),
	setting(
		'withholding_rates',
		withholdingRates,
		'Withholding tax on our fees in basis points, each from its day on',
	),
	setting('quick_exit_url', '/leave', 'Where the quick exit leads: a neutral page of our own', {
		isPublic: true,
	}),
]
