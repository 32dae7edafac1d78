import { type JobHandler, relayDue } from '#app/domains/outbox/index.server.ts'

/** Finds outbox rows that no relay has published, and those whose delivery was lost. */
export const outboxSweep: JobHandler<'outbox.sweep'> = async (ctx) => {
	const { published, failed } = await relayDue(ctx)
	return { published, failed }
}
