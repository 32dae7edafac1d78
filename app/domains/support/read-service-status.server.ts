import type { Context } from '#app/domains/context.ts'
import { HOUR, MINUTE } from '#app/lib/clock.ts'
import { oldestMailDueAt } from './status-records.server.ts'

export type PartStatus = 'working' | 'slow' | 'failing'
export type ServiceStatus = { database: PartStatus; search: PartStatus; mail: PartStatus }

const SLOW_MAIL = 10 * MINUTE
const FAILING_MAIL = HOUR

function mailStatus(waiting: number): PartStatus {
	if (waiting < SLOW_MAIL) return 'working'
	return waiting < FAILING_MAIL ? 'slow' : 'failing'
}

/** Whether the database and the search index answer, and how long mail waits: in words, without any count. */
export async function readServiceStatus(
	ctx: Pick<Context, 'fresh' | 'clock' | 'ports'>,
): Promise<ServiceStatus> {
	const search = ctx.ports.search.cursor().then(
		() => 'working' as const,
		() => 'failing' as const,
	)
	const now = ctx.clock.now()
	const stored = oldestMailDueAt(ctx.fresh).then(
		(dueAt) => ({ database: 'working' as const, mail: mailStatus(dueAt === null ? 0 : now - dueAt) }),
		() => ({ database: 'failing' as const, mail: 'failing' as const }),
	)
	return { search: await search, ...(await stored) }
}
