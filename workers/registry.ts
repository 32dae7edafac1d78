import type { JobHandler } from '#app/domains/outbox/index.server.ts'
import type { JobName } from '#app/domains/outbox/jobs.ts'
import { accountDropPending } from './account-drop-pending.ts'
import { introductionExpire } from './introduction-expire.ts'
import { introductionRelease } from './introduction-release.ts'
import { introductionReveal } from './introduction-reveal.ts'
import { mailSend } from './mail-send.ts'
import { outboxSweep } from './outbox-sweep.ts'
import { privacyConfidentialOff } from './privacy-confidential-off.ts'
import { searchIndex } from './search-index.ts'
import { searchReindex } from './search-reindex.ts'
import { sessionPurge } from './session-purge.ts'

/** A contract without a handler fails the type check here. */
export const registry: { [K in JobName]: JobHandler<K> } = {
	'account.drop_pending': accountDropPending,
	'introduction.expire': introductionExpire,
	'introduction.release': introductionRelease,
	'introduction.reveal': introductionReveal,
	'mail.send': mailSend,
	'outbox.sweep': outboxSweep,
	'privacy.confidential_off': privacyConfidentialOff,
	'search.index': searchIndex,
	'search.reindex': searchReindex,
	'session.purge': sessionPurge,
}
