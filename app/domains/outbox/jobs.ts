import { z } from 'zod'
import type { JobName as KnownJob } from '#db/schema/lookups.ts'

const id = z.uuid()
const nothing = z.object({})

/**
 * Every job by name with its payload: ids only, never names or addresses. The handler is in workers/; the
 * transport knows no job by name.
 */
export const jobs = {
	'introduction.release': z.object({ draft_id: id }),
	'introduction.reveal': z.object({ introduction_id: id }),
	'introduction.expire': nothing,
	'mail.send': z.object({ outbox_id: id }),
	'privacy.confidential_off': z.object({ professional_id: id }),
	'outbox.sweep': nothing,
	'search.index': nothing,
	'search.reindex': nothing,
	'session.purge': nothing,
	'account.drop_pending': nothing,
} as const satisfies Record<KnownJob, z.ZodType>

export type JobName = keyof typeof jobs
export type JobPayload<K extends JobName> = z.infer<(typeof jobs)[K]>

export function isJobName(name: string): name is JobName {
	return Object.hasOwn(jobs, name)
}
