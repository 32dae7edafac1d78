import { type JobHandler, sendMail } from '#app/domains/outbox/index.server.ts'

export const mailSend: JobHandler<'mail.send'> = (ctx, payload) => sendMail(ctx, payload)
