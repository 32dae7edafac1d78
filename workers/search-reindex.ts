import type { JobHandler } from '#app/domains/outbox/index.server.ts'
import { reindex } from '#app/domains/search/index.server.ts'

export const searchReindex: JobHandler<'search.reindex'> = async (ctx) => ({ applied: await reindex(ctx) })
