import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

const REF = /^[A-Za-z0-9_-]{22}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Each company has its own key (HKDF-SHA256, RFC 5869), so that two companies cannot compare refs. */
function companyKey(companyId: string, refKey: string): Uint8Array {
	return new Uint8Array(hkdfSync('sha256', refKey, new Uint8Array(), `ref:${companyId}`, 32))
}

/** One single block of distinct 16-byte ids: ECB of one block is the bare permutation, nothing repeats. */
function oneBlock(
	cipher: { setAutoPadding(on: boolean): unknown; update(b: Uint8Array): Buffer },
	block: Uint8Array,
) {
	cipher.setAutoPadding(false)
	return cipher.update(block)
}

/**
 * The only name of a person on the HR side: base64url of one AES-256 block over the id's 16 bytes, 22 characters.
 * @throws on an id that is no UUID: a fault of ours, never of the request
 */
export function ref(companyId: string, professionalId: string, refKey: string): string {
	if (!UUID.test(professionalId)) throw new Error('a ref is made of a uuid only')
	const block = Buffer.from(professionalId.replaceAll('-', ''), 'hex')
	return oneBlock(createCipheriv('aes-256-ecb', companyKey(companyId, refKey), null), block).toString(
		'base64url',
	)
}

/**
 * The id behind a ref, or null when the text is no ref at all. A forged or foreign ref gives an id that exists
 * nowhere, so it takes the same path to the same 404.
 */
export function unref(companyId: string, text: string, refKey: string): string | null {
	if (!REF.test(text)) return null
	const block = Buffer.from(text, 'base64url')
	if (block.length !== 16 || block.toString('base64url') !== text) return null
	const hex = oneBlock(createDecipheriv('aes-256-ecb', companyKey(companyId, refKey), null), block).toString(
		'hex',
	)
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** "K7Q4": the ref's first 20 bits in Crockford's base 32, for talking only; no URL or form takes it. */
export function shortLabel(reference: string): string {
	const bits = Buffer.from(reference, 'base64url').readUIntBE(0, 3) >>> 4
	return [15, 10, 5, 0].map((shift) => CROCKFORD[(bits >>> shift) & 31]).join('')
}

/** Which of `n` colours a person has for this company; taken from the ref, so it differs between companies. */
export function avatarIndex(reference: string, n: number): number {
	return Buffer.from(reference, 'base64url').readUInt32BE(12) % n
}
