/** Carries a job's name and payload to `/machine/jobs/:name`; knows no job by name. */
export type SchedulerPort = {
	/**
	 * Delivers at least once. `messageId` is the deduplication id.
	 * @throws when the delivery was not accepted; the sweep tries again
	 */
	publish(job: { name: string; payload: unknown; messageId: string }): Promise<void>
}
