import { purgeSessions } from '#app/domains/account/index.server.ts'
import type { JobHandler } from '#app/domains/outbox/index.server.ts'

export const sessionPurge: JobHandler<'session.purge'> = (ctx) => purgeSessions(ctx)
