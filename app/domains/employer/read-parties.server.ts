import type { Context } from '#app/domains/context.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { organisationDomain } from '#app/policy/employer-domain.ts'
import { type GateViewer, nameInToken, nearParty, viewerTokens } from '#app/policy/gate.ts'
import { type EmployerGraph, type PartyCompany, partyGroups, partyNames } from '#app/policy/party.ts'
import { findParty, listCompanyGroups, listNameTokens, readEmployerGraph } from './records.server.ts'

type Party = NonNullable<Awaited<ReturnType<typeof findParty>>>

const present = (value: string | null): value is string => value !== null

/** Mail domains of the HR partner and the company, and the company's web domain. */
function ownDomains(ctx: Pick<Context, 'crypto'>, { user, company }: Party): string[] {
	const email = ctx.crypto.open({ table: 'users', column: 'email', row: user.id }, user.email)
	return [email, company.email_domain, company.company_website].map(organisationDomain).filter(present)
}

function industriesOf(graph: EmployerGraph, { company }: Party, groupIds: readonly string[]): string[] {
	const resolved = graph.filter((group) => groupIds.includes(group.id))
	return [company.industry, ...resolved.map((group) => group.industry).filter(present)]
}

/** Proved numbers only: see `person_indexes` in the policy. */
function personIndexes({ user }: Party): string[] {
	return [user.email_index, user.phone_verified ? user.phone_index : null].filter(present)
}

/**
 * An HR partner as the gate sees her: her state, her company's and every token of `parties(hr)`. The one place
 * where a viewer's tokens are made. Reads the primary.
 * @throws NotFoundError when there is no such HR partner
 */
export async function readParties(
	ctx: Pick<Context, 'fresh' | 'crypto'>,
	hrPartnerId: string,
): Promise<GateViewer> {
	const party = await findParty(ctx.fresh, hrPartnerId)
	if (!party) throw new NotFoundError('no such hr partner')
	const { hr, user, company } = party
	const [graph, resolved, nameTokens] = await Promise.all([
		readEmployerGraph(ctx.fresh),
		listCompanyGroups(ctx.fresh, company.id),
		listNameTokens(ctx.fresh),
	])
	const own: PartyCompany = {
		company_name: company.company_name,
		group_ids: resolved,
		domains: ownDomains(ctx, party),
	}
	const groups = partyGroups(graph, own)
	const near = nearParty(partyNames(graph, own, groups))
	return {
		hrPartnerId: hr.id,
		companyId: company.id,
		isActive: hr.status === 'active' && user.status === 'active' && user.deleted_at === null,
		companyVerified: company.verification_status !== 'pending',
		companyActive: company.status === 'active' && company.deleted_at === null,
		isAgency: company.is_agency,
		tokens: viewerTokens({
			company_id: company.id,
			industries: industriesOf(graph, party, resolved),
			is_agency: company.is_agency,
			group_ids: groups,
			near_employers: nameTokens.map(nameInToken).filter(present).filter(near),
			person_indexes: personIndexes(party),
		}),
	}
}
