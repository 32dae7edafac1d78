import type { JobHandler } from '#app/domains/outbox/index.server.ts'
import { catchUp } from '#app/domains/search/index.server.ts'

export const searchIndex: JobHandler<'search.index'> = async (ctx) => ({ applied: await catchUp(ctx) })
