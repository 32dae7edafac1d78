import type { JobHandler } from '#app/domains/outbox/index.server.ts'
import { endConfidentialSearch } from '#app/domains/professional/index.server.ts'

export const privacyConfidentialOff: JobHandler<'privacy.confidential_off'> = (ctx, payload) =>
	endConfidentialSearch(ctx, payload)
