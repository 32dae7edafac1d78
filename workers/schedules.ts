import type { JobName } from '#app/domains/outbox/jobs.ts'

/** Cron (in WAT) -> job. The local scheduler and QStash read the same table. */
export const schedules: { job: JobName; cron: string; what: string }[] = [
	{ job: 'outbox.sweep', cron: '* * * * *', what: 'publishes what was forgotten' },
	{ job: 'introduction.expire', cron: '0 * * * *', what: 'ends requests past their day' },
	{ job: 'search.index', cron: '*/5 * * * *', what: 'catches up with the change feed' },
	{ job: 'session.purge', cron: '20 3 * * *', what: 'deletes dead sessions and used keys' },
	{ job: 'account.drop_pending', cron: '40 3 * * *', what: 'drops accounts not proved in 7 days' },
]

export const SCHEDULE_ZONE = 'Africa/Lagos'
