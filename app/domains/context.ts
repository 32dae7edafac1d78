import type { FreshHandle, ReplicaHandle, Transaction } from '#db/client.server.ts'
import type { Clock } from '#app/lib/clock.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import type { Ids, Random } from '#app/lib/ids.ts'
import type { Log } from '#app/lib/log.server.ts'
import type { Ports } from '#app/integrations/ports.server.ts'
import type { Viewer } from '#app/policy/actors.ts'

/** Secrets a verb may need; each has one use. */
export type Keys = {
	/** Names people on the HR side: ref(company, professional). */
	ref: string
	/** Signs form tokens, cursors and notices; the first signs, all verify. */
	signing: readonly string[]
	/** Peppers passwords; `current` hashes. */
	peppers: { current: string; keys: Record<string, Uint8Array> }
	bcryptCost: number
}

/** Everything a verb gets from outside. The type of `viewer` says which guard must have run. */
export type Context<V extends Viewer = Viewer> = {
	viewer: V
	/** The only way to write. */
	transaction: Transaction
	/** Reads the primary: whatever protects a person. */
	fresh: FreshHandle
	/** Reads the local copy, which may be seconds old. */
	replica: ReplicaHandle
	clock: Clock
	ids: Ids
	random: Random
	crypto: FieldCrypto
	keys: Keys
	ports: Ports
	log: Log
	requestId: string
	/** Where the request came from, for audit rows: a network prefix, never a whole address. */
	source: { ipPrefix: string | null; userAgent: string | null }
	/** Absolute addresses in mails come from here, never from a Host header. */
	origins: { public: string; link: string }
	demo: { enabled: boolean; delays: boolean }
}
