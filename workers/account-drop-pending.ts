import { dropPendingAccounts } from '#app/domains/account/index.server.ts'
import type { JobHandler } from '#app/domains/outbox/index.server.ts'

export const accountDropPending: JobHandler<'account.drop_pending'> = (ctx) => dropPendingAccounts(ctx)
