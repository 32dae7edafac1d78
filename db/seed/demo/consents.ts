import type { consents } from '#db/schema/index.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { WORDING_VERSION, consentWording } from '#app/domains/account/wording.ts'

export { WORDING_VERSION, agreementWording } from '#app/domains/account/wording.ts'

export type ConsentPurpose = keyof typeof consentWording

type ConsentRow = Required<typeof consents.$inferInsert>

const hashes = new Map(Object.entries(consentWording).map(([purpose, words]) => [purpose, sha256(words)]))

/** A consent as the form of joining writes it. */
export function consentRow(
	id: string,
	user_id: string,
	purpose: ConsentPurpose,
	given_at: number,
): ConsentRow {
	return {
		id,
		user_id,
		purpose,
		version: WORDING_VERSION,
		text_hash: hashes.get(purpose) ?? '',
		channel: 'web',
		given_at,
		withdrawn_at: null,
	}
}
