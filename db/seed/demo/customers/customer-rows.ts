import {
	accepted_agreements,
	companies,
	company_groups,
	company_subscriptions,
	consents,
	credit_ledger,
	hr_partners,
	users,
} from '#db/schema/index.ts'
import type { Agreement } from '#db/schema/user.enums.ts'
import { SYSTEM_USER_ID } from '#db/schema/user.enums.ts'
import { DAY, HOUR, watDay } from '#app/lib/clock.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import { groupsOfDomains, resolveEmployer } from '#app/policy/party.ts'
import { WORDING_VERSION, agreementWording, consentRow } from '../consents.ts'
import { employerGraph } from '../employers/graph.ts'
import { phoneNumber } from '../people/contacts.ts'
import { diceFor } from '../random.ts'
import { type RowSheet, without } from '../row-sheet.ts'
import type { Customer } from './customer.ts'
import type { HrPlan } from './hr-team.ts'

export type Plan = { id: string; plan_name: string; introduction_credits_monthly: number }

type Writing = {
	sheet: RowSheet
	crypto: FieldCrypto
	passwordHash: string
	now: number
	/** Plans by their lower-case name. */
	plans: ReadonlyMap<string, Plan>
}

/** The groups that joining would attach a company to: by its name and by its mail domain. */
export function groupsOf({ employer }: Customer): string[] {
	const byName = resolveEmployer(employerGraph, employer.name)
	return [...new Set([...byName, ...groupsOfDomains(employerGraph, [employer.domain])])]
}

function addCompany({ sheet, now }: Writing, customer: Customer): void {
	const { employer, verified_at, joined_at, is_agency, tier } = customer
	sheet.add(companies, {
		id: customer.id,
		company_name: employer.name,
		industry: employer.industry,
		company_size: customer.company_size,
		headquarters_location: employer.city,
		company_website: `https://www.${employer.domain}`,
		company_description: customer.description,
		verification_status: customer.verification_status,
		verification_date: verified_at,
		status: customer.status,
		subscription_tier: tier,
		subscription_expires_at: verified_at && (tier === 'trial' ? verified_at + 14 * DAY : now + 24 * DAY),
		created_at: joined_at,
		updated_at: verified_at ?? joined_at,
		rc_number: customer.rc_number,
		is_agency,
		agency_licence: is_agency ? `PEA/LAG/${customer.rc_number.slice(-4)}` : null,
		email_domain: employer.domain,
		verification_note:
			verified_at === null ? null : 'RC number, mail domain and a call to the named officer checked.',
	})
	for (const group_id of groupsOf(customer))
		sheet.add(company_groups, { company_id: customer.id, group_id, resolved_at: joined_at })
}

function addAccount(
	{ sheet, crypto, passwordHash, now }: Writing,
	customer: Customer,
	partner: HrPlan,
	order: number,
) {
	const { user_id: id, email } = partner
	const phone = phoneNumber(order, 444)
	const seal = (column: string, plain: string) => crypto.seal({ table: 'users', column, row: id }, plain)
	sheet.add(users, {
		id,
		email: seal('email', email),
		email_index: crypto.blindIndex('users', 'email', email),
		phone: seal('phone', phone),
		phone_index: crypto.blindIndex('users', 'phone', phone),
		password_hash: passwordHash,
		user_type: 'hr_partner',
		status: 'active',
		email_verified: true,
		phone_verified: true,
		last_login_at: now - (order % 9) * DAY - 3 * HOUR,
		created_at: customer.joined_at,
		updated_at: customer.joined_at,
	})
}

const agreementNames = Object.keys(agreementWording) as Agreement[]

function addPartner(writing: Writing, customer: Customer, partner: HrPlan, order: number): void {
	const { sheet, now } = writing
	const { joined_at } = customer
	const dice = diceFor(`hr:${partner.id}`)
	const isOwner = partner.role_in_platform === 'owner'
	addAccount(writing, customer, partner, order)
	sheet.add(hr_partners, {
		...without(partner, 'email'),
		company_id: customer.id,
		can_create_roles: true,
		can_manage_billing: isOwner,
		status: 'active',
		created_at: joined_at,
		updated_at: joined_at,
		last_active_at: now - (order % 9) * DAY - 2 * HOUR,
	})
	for (const agreement of agreementNames)
		sheet.add(accepted_agreements, {
			id: dice.uuid(),
			user_id: partner.user_id,
			agreement,
			version: WORDING_VERSION,
			accepted_at: joined_at,
		})
	sheet.add(consents, consentRow(dice.uuid(), partner.user_id, 'terms', joined_at))
}

/** A subscription and its credits from the day of verification on; until then there is neither. */
function addPlan({ sheet, plans, now }: Writing, customer: Customer): void {
	const { verified_at, tier } = customer
	const plan = plans.get(tier)
	if (verified_at === null || !plan) return
	const dice = diceFor(`plan:${customer.id}`)
	const isTrial = tier === 'trial'
	sheet.add(company_subscriptions, {
		id: dice.uuid(),
		company_id: customer.id,
		plan_id: plan.id,
		status: isTrial ? 'trial' : customer.status === 'suspended' ? 'past_due' : 'active',
		billing_cycle: tier === 'enterprise' ? 'annual' : 'monthly',
		start_date: watDay(verified_at),
		trial_ends_at: isTrial ? verified_at + 14 * DAY : null,
		next_billing_date: isTrial ? null : watDay(now + 24 * DAY),
		auto_renew: !isTrial,
		created_at: verified_at,
		updated_at: verified_at,
	})
	sheet.add(credit_ledger, {
		id: dice.uuid(),
		company_id: customer.id,
		change: plan.introduction_credits_monthly,
		reason: 'grant',
		introduction_id: null,
		created_by_user_id: SYSTEM_USER_ID,
		created_at: verified_at,
	})
}

/** All companies with their HR partners, agreements, plans and first credits. */
export function addCustomers(writing: Writing, customers: readonly Customer[]): void {
	let order = 0
	for (const customer of customers) {
		addCompany(writing, customer)
		for (const partner of customer.partners) addPartner(writing, customer, partner, order++)
		addPlan(writing, customer)
	}
}
