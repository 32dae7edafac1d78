import { revealIntroduction } from '#app/domains/introduction/index.server.ts'
import type { JobHandler } from '#app/domains/outbox/index.server.ts'

export const introductionReveal: JobHandler<'introduction.reveal'> = (ctx, payload) =>
	revealIntroduction(ctx, payload)
