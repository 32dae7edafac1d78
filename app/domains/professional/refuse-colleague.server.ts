import type { Context } from '#app/domains/context.ts'
import { readEmployerGraph } from '#app/domains/employer/index.server.ts'
import { FieldError } from '#app/lib/errors.ts'
import type { Professional } from '#app/policy/actors.ts'
import { organisationDomain } from '#app/policy/employer-domain.ts'
import { nearParty } from '#app/policy/gate.ts'
import { partyGroups, partyNames, resolveEmployer } from '#app/policy/party.ts'
import { readProfile } from './own-profile.server.ts'
import { listWork } from './records.server.ts'
import type { ReferenceEntry } from './schema.ts'

async function employersNow(ctx: Context<Professional>): Promise<string[]> {
	const [profile, work] = await Promise.all([
		readProfile(ctx),
		listWork(ctx.fresh, ctx.viewer.professionalId),
	])
	const current = work.filter((entry) => entry.is_current).map((entry) => entry.company_name)
	return [...(profile.current_company ? [profile.current_company] : []), ...current]
}

const reason = (employer: string) =>
	`We do not list colleagues at ${employer} or its group while you work there: being asked about you would tell them.`

/**
 * A referee at her present employer or its group would learn from the request that she has an account here.
 * Company and mail domain are judged as the gate judges a company that searches.
 * @throws FieldError beside the company or the e-mail address
 */
export async function refuseColleague(ctx: Context<Professional>, entry: ReferenceEntry): Promise<void> {
	const [employers, graph] = await Promise.all([employersNow(ctx), readEmployerGraph(ctx.fresh)])
	const domain = organisationDomain(entry.reference_email)
	const isColleague = (company_name: string, domains: string[]) => {
		const party = { company_name, group_ids: [], domains }
		const groups = partyGroups(graph, party)
		const near = nearParty(partyNames(graph, party, groups))
		return employers.find(
			(name) => near(name) || resolveEmployer(graph, name).some((id) => groups.includes(id)),
		)
	}
	const byName = entry.reference_company ? isColleague(entry.reference_company, []) : undefined
	if (byName) throw new FieldError({ reference_company: reason(byName) })
	const byDomain = domain ? isColleague('', [domain]) : undefined
	if (byDomain) throw new FieldError({ reference_email: reason(byDomain) })
}
