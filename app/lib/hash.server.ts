import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** sha256 as base64url: how tokens are stored. */
export function sha256(value: string | Uint8Array): string {
	return createHash('sha256').update(value).digest('base64url')
}

/** HMAC-SHA256 over parts joined by NUL, as base64url; the parts cannot run into one another. */
export function hmac(key: string | Uint8Array, ...parts: string[]): string {
	return createHmac('sha256', key).update(parts.join('\0')).digest('base64url')
}

/** Constant-time comparison of two strings; unequal lengths answer false. */
export function sameSecret(a: string, b: string): boolean {
	const left = Buffer.from(a)
	const right = Buffer.from(b)
	return left.length === right.length && timingSafeEqual(left, right)
}
