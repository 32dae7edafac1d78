export const jobRunStatuses = ['running', 'done', 'failed'] as const
export type JobRunStatus = (typeof jobRunStatuses)[number]
