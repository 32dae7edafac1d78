import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { organisationDomain } from '#app/policy/employer-domain.ts'
import { groupsOfDomains, resolveEmployer } from '#app/policy/party.ts'
import { readEmployerGraph } from './records.server.ts'
import { insertCompanyGroup } from './token-records.server.ts'

/**
 * Attaches a company that joins to its employer groups, by exact name or alias and by mail domain, in the batch
 * that makes it, so before its first search. Groups that are only near count anyway, when its tokens are read.
 */
export async function companyJoinedRows(
	ctx: Pick<Context, 'fresh' | 'clock'>,
	input: { companyId: string; companyName: string; emailDomain: string | null },
): Promise<Statement[]> {
	const graph = await readEmployerGraph(ctx.fresh)
	const domain = organisationDomain(input.emailDomain)
	const byDomain = domain ? groupsOfDomains(graph, [domain]) : []
	const groups = new Set([...resolveEmployer(graph, input.companyName), ...byDomain])
	return [...groups].map((groupId) => insertCompanyGroup(input.companyId, groupId, ctx.clock.now()))
}
