import { join } from 'node:path'
import type { Env } from '#app/lib/env.server.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import type { Log } from '#app/lib/log.server.ts'
import { embeddedMailbox } from './email/embedded.server.ts'
import type { EmailPort, MailboxReader } from './email/port.ts'
import { smtpEmail } from './email/smtp.server.ts'
import { embeddedScheduler } from './scheduler/embedded.server.ts'
import type { SchedulerPort } from './scheduler/port.ts'
import { embeddedSearchEngine } from './search-engine/embedded.server.ts'
import type { SearchEngine } from './search-engine/port.ts'

/** The outside world as verbs see it. */
export type Ports = {
	email: EmailPort
	/** The embedded mailbox's pages; null where a real mail server delivers. */
	mailbox: MailboxReader | null
	scheduler: SchedulerPort
	search: SearchEngine
}

/** Chooses each adapter from the environment and says at boot which one it is. */
export function openPorts(env: Env, crypto: FieldCrypto, log: Log): Ports {
	const mailbox = env.SMTP_URL ? null : embeddedMailbox(join(env.DATA_DIR, 'mailbox'), crypto)
	const email = mailbox ?? smtpEmail({ url: env.SMTP_URL ?? '', from: env.MAIL_FROM })
	const search = embeddedSearchEngine(join(env.DATA_DIR, 'search.db'))
	const scheduler = embeddedScheduler({
		target: `http://127.0.0.1:${env.PORT}`,
		origin: env.PUBLIC_ORIGIN,
		signingKey: env.QSTASH_CURRENT_SIGNING_KEY,
	})
	log.info({ port: 'email', adapter: mailbox ? 'embedded' : 'smtp' }, 'port chosen')
	log.info({ port: 'search', adapter: 'embedded' }, 'port chosen')
	log.info({ port: 'scheduler', adapter: 'embedded' }, 'port chosen')
	return { email, mailbox, scheduler, search }
}
