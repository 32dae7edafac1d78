import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import type { Random } from './ids.ts'

/** Where a ciphertext lives; part of the authenticated data, so that it cannot be moved to another row. */
export type Cell = { table: string; column: string; row: string }

/** `current` encrypts; every key decrypts. Key ids are short names from the environment. */
export type KeyRing = { current: string; keys: Record<string, Uint8Array> }

export type FieldCrypto = {
	/** Encrypts to `v1.kid.iv.ct.tag` (AES-256-GCM, 12-byte random iv, AAD = table|column|row). */
	seal(cell: Cell, plain: string): string
	/** Decrypts; throws when a byte was changed, the cell differs or the key is unknown. */
	open(cell: Cell, sealed: string): string
	/** HMAC-SHA256 over (table, column, normalised value): equality lookups on an encrypted column. */
	blindIndex(table: string, column: string, value: string): string
}

const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const aad = (cell: Cell) => Buffer.from(`${cell.table}|${cell.column}|${cell.row}`)

function tableKey(ring: KeyRing, kid: string, table: string): Uint8Array {
	const key = ring.keys[kid]
	if (!key) throw new Error(`field key ${kid} is not in the key ring`)
	return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), `field:${table}`, 32))
}

function decrypt(ring: KeyRing, cell: Cell, sealed: string): string {
	const [version, kid, iv, ct, tag, more] = sealed.split('.')
	if (version !== 'v1' || !kid || !iv || ct === undefined || !tag || more !== undefined)
		throw new Error('not a sealed field')
	const cipher = createDecipheriv(
		'aes-256-gcm',
		tableKey(ring, kid, cell.table),
		Buffer.from(iv, 'base64url'),
		// Without it a tag cut to four bytes would do, which can be guessed.
		{ authTagLength: 16 },
	)
	cipher.setAAD(aad(cell))
	cipher.setAuthTag(Buffer.from(tag, 'base64url'))
	return Buffer.concat([cipher.update(Buffer.from(ct, 'base64url')), cipher.final()]).toString('utf8')
}

/** Field encryption as NIST SP 800-38D (GCM) with HKDF-SHA256 (RFC 5869) subkeys for each table. */
export function fieldCrypto(ring: KeyRing, blindKey: string, random: Random): FieldCrypto {
	return {
		seal(cell, plain) {
			const iv = random.bytes(12)
			const cipher = createCipheriv('aes-256-gcm', tableKey(ring, ring.current, cell.table), iv)
			cipher.setAAD(aad(cell))
			const ct = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
			return ['v1', ring.current, b64(iv), b64(ct), b64(cipher.getAuthTag())].join('.')
		},
		open: (cell, sealed) => decrypt(ring, cell, sealed),
		blindIndex: (table, column, value) =>
			createHmac('sha256', blindKey).update(`${table}\0${column}\0${value}`).digest('base64url'),
	}
}

/** E-mail is trimmed and lower-cased, nothing else. */
export function normaliseEmail(value: string): string {
	return value.trim().toLowerCase()
}
