export { type MailDraft, mailRow } from './mail-row.server.ts'
export { outboxRow } from './outbox-row.server.ts'
export { relayDue } from './relay-due.server.ts'
export {
	type Counts,
	type Delivery,
	type JobHandler,
	type JobResult,
	runJobOnce,
} from './run-job-once.server.ts'
export { sendMail } from './send-mail.server.ts'
