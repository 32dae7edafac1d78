import { expireIntroductions } from '#app/domains/introduction/index.server.ts'
import type { JobHandler } from '#app/domains/outbox/index.server.ts'

export const introductionExpire: JobHandler<'introduction.expire'> = (ctx) => expireIntroductions(ctx)
