import type { readCompanyCase } from '#app/domains/verification/index.server.ts'

export type CompanyCaseData = Awaited<ReturnType<typeof readCompanyCase>>

/** Characters. */
export type CaseLimits = { reason: number; note: number }
