import type { Plan } from '#app/domains/billing/index.server.ts'
import { withVatKobo } from '#app/domains/billing/vat.ts'
import { formatNgn } from '#app/lib/money.ts'

export type Terms = { isAnnual: boolean; vatBasisPoints: number | null }

/** `₦53,750`, `₦3,749.63`: kobo only where there are any. */
function koboText(kobo: number): string {
	const rest = kobo % 100
	const naira = formatNgn((kobo - rest) / 100)
	return rest === 0 ? naira : `${naira}.${String(rest).padStart(2, '0')}`
}

/** A plan's price in words; null where it is agreed in talk. */
export function priceText(plan: Plan, { isAnnual, vatBasisPoints }: Terms): string | null {
	const ngn = isAnnual ? plan.price_annual_ngn : plan.price_monthly_ngn
	if (ngn === null) return null
	if (ngn === 0) return 'Without charge'
	const price = vatBasisPoints === null ? formatNgn(ngn) : koboText(withVatKobo(ngn, vatBasisPoints))
	return `${price} a ${isAnnual ? 'year' : 'month'}`
}

/** `750` -> `7.5 %`. */
export function percentText(basisPoints: number): string {
	return `${(basisPoints / 100).toLocaleString('en-GB', { maximumFractionDigits: 2 })} %`
}

/** "10 % less than twelve months": the least that any priced plan saves by the year; null where none does. */
export function annualSaving(plans: readonly Plan[]): string | null {
	const savings = plans.flatMap(({ price_monthly_ngn: month, price_annual_ngn: year }) =>
		month && year && year < month * 12 ? [Math.floor(((month * 12 - year) / (month * 12)) * 10_000)] : [],
	)
	return savings.length > 0 ? `${percentText(Math.min(...savings))} less than twelve months` : null
}

export const limitText = (limit: number | null) => (limit === null ? 'No limit' : String(limit))

const supportWords: Record<Plan['support_level'], string> = {
	basic: 'By e-mail',
	standard: 'By e-mail',
	priority: 'By e-mail, before others',
}
export const supportText = (plan: Plan) => supportWords[plan.support_level]

/** Flags of a plan in words. What is not in use yet is told apart, so that nobody pays for it unawares. */
const featureWords: Record<string, { text: string; isInUse: boolean }> = {
	basic_search: { text: 'search by words, sector, function, level, state and years', isInUse: true },
	advanced_filters: { text: 'all filters of the search', isInUse: true },
	advanced_search: { text: 'search with all filters', isInUse: true },
	email_support: { text: 'help by e-mail', isInUse: true },
	priority_support: { text: 'help by e-mail, before others', isInUse: true },
	confidential_roles: { text: 'roles whose company name is withheld at first', isInUse: true },
	all_features: { text: 'everything in the other plans', isInUse: true },
	dedicated_account_manager: { text: 'one person of ours for your company', isInUse: true },
	custom_integration: { text: 'work on your own systems, by agreement', isInUse: true },
	ai_matching: { text: 'explained matching for a role', isInUse: false },
	analytics_basic: { text: 'figures of your requests', isInUse: false },
	analytics_advanced: { text: 'figures by recruiter, role and period', isInUse: false },
	bulk_introductions: { text: 'several requests in one step', isInUse: false },
	api_access: { text: 'an interface for your own systems', isInUse: false },
	white_label: { text: 'pages under your own name', isInUse: false },
}

const sentence = (parts: readonly string[]) => {
	const text = parts.join(', ')
	return text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : null
}

/** What a plan includes now, and what joins it later, each as one sentence. */
export function featureTexts(plan: Plan): { now: string | null; later: string | null } {
	const known = plan.features.flatMap((flag) => featureWords[flag] ?? [])
	return {
		now: sentence(known.filter((feature) => feature.isInUse).map((feature) => feature.text)),
		later: sentence(known.filter((feature) => !feature.isInUse).map((feature) => feature.text)),
	}
}
