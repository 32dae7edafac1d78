import type { Client } from '@libsql/client'
import type { Clock } from '#app/lib/clock.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'

export type DemoDeps = {
	client: Client
	crypto: FieldCrypto
	clock: Clock
	/** How many professionals, the two named ones among them; at least 2. */
	count: number
	/** Shared by everybody. */
	passwordHash: string
	refKey: string
	/** Told one line after each step. */
	progress?: (line: string) => void
}
