import type { Context } from '#app/domains/context.ts'
import { readEmployerGraph } from '#app/domains/employer/index.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { Admin } from '#app/policy/actors.ts'
import { disclose } from '#app/policy/disclosure.ts'
import { organisationDomain } from '#app/policy/employer-domain.ts'
import { isNear } from '#app/policy/employer-name.ts'
import { type EmployerGraph, groupsOfDomains, partyGroups, resolveEmployer } from '#app/policy/party.ts'
import { authorize } from '#app/policy/policy.ts'
import { findCompanyCase, listJoinConflicts, listOtherCompanies } from './company-records.server.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findCompanyCase>>>
type Other = Awaited<ReturnType<typeof listOtherCompanies>>[number]

/** @throws NotFoundError when there is no such company, or its owner has not proved the address */
export async function requireCompanyCase(ctx: Context<Admin>, id: string): Promise<Found> {
	authorize(ctx.viewer, 'verification.company')
	const found = isUuid(id) ? await findCompanyCase(ctx.fresh, id) : null
	if (!found || found.user.status === 'pending') throw new NotFoundError('no such company case')
	return found
}

export type PossibleDouble = {
	id: string
	company_name: string
	rc_number: string
	why: string[]
	is_verified: boolean
}

const SHOWN_DOUBLES = 20

function doublesOf(company: Found['company'], others: Other[]): PossibleDouble[] {
	const domain = organisationDomain(company.email_domain)
	const found = others.flatMap((other) => {
		const why = [
			...(isNear(other.company_name, company.company_name) ? ['name is near'] : []),
			...(domain !== null && organisationDomain(other.email_domain) === domain ? ['same e-mail domain'] : []),
		]
		const { id, company_name, rc_number } = other
		return why.length > 0
			? [{ id, company_name, rc_number, why, is_verified: other.verification_status !== 'pending' }]
			: []
	})
	return found.slice(0, SHOWN_DOUBLES)
}

/** `joins`: by exact name or mail domain. `near`: groups that count until somebody has looked, and connected ones. */
function groupsOf(graph: EmployerGraph, { company }: Found, emailDomain: string | null) {
	const domains = [emailDomain, organisationDomain(company.company_website)].filter(
		(domain) => domain !== null,
	)
	const joins = new Set([...resolveEmployer(graph, company.company_name), ...groupsOfDomains(graph, domains)])
	const party = partyGroups(graph, { company_name: company.company_name, group_ids: [...joins], domains })
	const names = (ids: Iterable<string>) => {
		const wanted = new Set(ids)
		return graph.filter((group) => wanted.has(group.id)).map((group) => group.names[0] ?? '')
	}
	return { joins: names(joins), near: names(party.filter((id) => !joins.has(id))) }
}

const FACTS = [
	'id', 'company_name', 'rc_number', 'industry', 'company_size', 'headquarters_location', 'company_website',
	'company_description', 'email_domain', 'is_agency', 'agency_licence', 'status', 'verification_status', 'verification_date',
	'verification_note', 'refused_reason', 'refused_at', 'created_at',
] as const // prettier-ignore

/** Guarantee of the cast: each key of the pick is taken from the row. */
function factsOf(company: Found['company']) {
	return Object.fromEntries(FACTS.map((name) => [name, company[name]])) as Pick<
		Found['company'],
		(typeof FACTS)[number]
	>
}

/** What a company claims, whom it may double, and the employer group it joins. */
export async function readCompanyCase(ctx: Context<Admin>, input: { id: string }) {
	const found = await requireCompanyCase(ctx, input.id)
	const [others, conflicts, graph] = await Promise.all([
		listOtherCompanies(ctx.fresh, found.company.id),
		listJoinConflicts(ctx.fresh, found.company.id),
		readEmployerGraph(ctx.fresh),
	])
	const emailDomain = organisationDomain(found.company.email_domain)
	return {
		company: factsOf(found.company),
		owner: disclose('admin_verifier', 'page', 'hr_partners', found.owner),
		/** Anybody may hold an address there: it says nothing about the company. */
		is_free_mail: emailDomain === null,
		doubles: doublesOf(found.company, others),
		conflicts,
		groups: groupsOf(graph, found, emailDomain),
	}
}
