import { randomBytes } from 'node:crypto'

/** The only source of randomness. */
export type Random = { bytes(length: number): Uint8Array }

/** Makes ids. UUIDv4 only: a version 7 would tell when a person joined. */
export type Ids = { uuid(): string }

export const systemRandom: Random = { bytes: (length) => randomBytes(length) }

/** UUIDv4 (RFC 9562, section 5.4) from 16 random bytes. */
export function uuidFrom(bytes: Uint8Array): string {
	const b = Buffer.from(bytes.subarray(0, 16))
	b[6] = ((b[6] ?? 0) & 0x0f) | 0x40
	b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
	const hex = b.toString('hex')
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export function idsFrom(random: Random): Ids {
	return { uuid: () => uuidFrom(random.bytes(16)) }
}

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function isUuid(value: string): boolean {
	return UUID_V4.test(value)
}

/** 32 random bytes as base64url (43 characters): session and action tokens. */
export function randomToken(random: Random): string {
	return Buffer.from(random.bytes(32)).toString('base64url')
}
