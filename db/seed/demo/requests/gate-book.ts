import { startOfWatDay, watDay } from '#app/lib/clock.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import { organisationDomain } from '#app/policy/employer-domain.ts'
import {
	type GateRules,
	type GateSubject,
	type GateViewer,
	canSee,
	nameInToken,
	nearParty,
	viewerTokens,
} from '#app/policy/gate.ts'
import { partyGroups, partyNames } from '#app/policy/party.ts'
import type { Customer } from '../customers/customer.ts'
import { groupsOf } from '../customers/customer-rows.ts'
import type { HrPlan } from '../customers/hr-team.ts'
import { employerGraph } from '../employers/graph.ts'
import type { Listed } from '../people/person-rows.ts'

const present = (value: string | null): value is string => value !== null

/** What a company is a party of, and the unresolved employers near it: the same for each of its HR partners. */
function partyOf(customer: Customer, nameTokens: readonly string[]) {
	const { employer } = customer
	const group_ids = groupsOf(customer)
	const domains = [organisationDomain(employer.domain)].filter(present)
	const own = { company_name: employer.name, group_ids, domains }
	const all = partyGroups(employerGraph, own)
	const isNear = nearParty(partyNames(employerGraph, own, all))
	const sectors = employerGraph.filter((group) => group_ids.includes(group.id)).map((group) => group.industry)
	return {
		company_id: customer.id,
		industries: [employer.industry, ...sectors.filter(present)],
		is_agency: customer.is_agency,
		group_ids: all,
		near_employers: nameTokens.map(nameInToken).filter(present).filter(isNear),
	}
}

function viewerOf(
	crypto: FieldCrypto,
	customer: Customer,
	partner: HrPlan,
	nameTokens: readonly string[],
): GateViewer {
	return {
		hrPartnerId: partner.id,
		companyId: customer.id,
		isActive: true,
		companyVerified: customer.verification_status !== 'pending',
		companyActive: customer.status === 'active',
		isAgency: customer.is_agency,
		tokens: viewerTokens({
			...partyOf(customer, nameTokens),
			person_indexes: [crypto.blindIndex('users', 'email', partner.email)],
		}),
	}
}

/** What the gate counts of a person while requests are made up. */
type Counts = { pending: number; thisMonth: number }

export type GateBook = {
	/** Whether this HR partner may ask her, and could still see her once she has: one more may not fill her inbox. */
	mayAsk(sender: HrPlan, listed: Listed): boolean
	/** Keeps a request that was made up, for the counts of the next. */
	note(listed: Listed, request: { status: string; sent_at: number }): void
}

type Deps = {
	crypto: FieldCrypto
	rules: GateRules
	customers: readonly Customer[]
	/** Names of unresolved employers in use, as tokens. */
	nameTokens: readonly string[]
}

function subjectOf({ person, tokens }: Listed, { pending, thisMonth }: Counts): GateSubject {
	return {
		professionalId: person.id,
		isActive: person.status === 'active',
		openToOpportunities: person.open_to_opportunities,
		pausedUntil: person.paused_until,
		visibility: person.profile_visibility,
		level: person.verification_status,
		pendingRequests: pending,
		requestsThisMonth: thisMonth,
		maxRequestsPerMonth: person.max_requests_per_month,
		tokens,
	}
}

/** The product's own gate over people and companies that are still being made up. */
export function gateBook({ crypto, rules, customers, nameTokens }: Deps): GateBook {
	const ofTeam = (customer: Customer) =>
		customer.partners.map((partner) => [partner.id, viewerOf(crypto, customer, partner, nameTokens)] as const)
	const viewers = new Map(customers.flatMap(ofTeam))
	const counts = new Map<string, Counts>()
	const countsOf = ({ person }: Listed) => counts.get(person.id) ?? { pending: 0, thisMonth: 0 }
	const monthStart = startOfWatDay(`${watDay(rules.now).slice(0, 8)}01`)
	return {
		mayAsk(sender, listed) {
			const viewer = viewers.get(sender.id)
			const { pending, thisMonth } = countsOf(listed)
			const after = { pending: pending + 1, thisMonth: thisMonth + 1 }
			return viewer !== undefined && canSee(viewer, subjectOf(listed, after), rules).visible
		},
		note(listed, { status, sent_at }) {
			const { pending, thisMonth } = countsOf(listed)
			counts.set(listed.person.id, {
				pending: pending + (status === 'pending' ? 1 : 0),
				thisMonth: thisMonth + (sent_at >= monthStart ? 1 : 0),
			})
		},
	}
}
