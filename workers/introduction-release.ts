import { releaseIntroduction } from '#app/domains/introduction/index.server.ts'
import type { JobHandler } from '#app/domains/outbox/index.server.ts'

export const introductionRelease: JobHandler<'introduction.release'> = (ctx, payload) =>
	releaseIntroduction(ctx, payload)
