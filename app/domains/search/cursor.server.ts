import { hmac, sameSecret } from '#app/lib/hash.server.ts'

/** A cursor is good for one company's one query only. */
export type CursorScope = { companyId: string; identity: string }

const OFFSET_BYTES = 3
const MAC_BYTES = 21
/** Base64url of exactly these bytes; a longer text could decode to the same. */
const CURSOR = /^[\w-]{32}$/

function macOf(key: string, scope: CursorScope, offset: number): Buffer {
	const mac = hmac(key, 'search-cursor', scope.companyId, scope.identity, String(offset))
	return Buffer.from(mac, 'base64url').subarray(0, MAC_BYTES)
}

/** 32 characters: where the next page starts, and a signature over it, the company and the query. */
export function writeCursor(keys: readonly string[], scope: CursorScope, offset: number): string {
	const head = Buffer.alloc(OFFSET_BYTES)
	head.writeUIntBE(offset, 0, OFFSET_BYTES)
	return Buffer.concat([head, macOf(keys[0] ?? '', scope, offset)]).toString('base64url')
}

/** The offset of a cursor of ours for this scope; 0, the first page, for anything else. */
export function readCursor(keys: readonly string[], scope: CursorScope, cursor: string | null): number {
	if (!CURSOR.test(cursor ?? '')) return 0
	const bytes = Buffer.from(cursor ?? '', 'base64url')
	const offset = bytes.readUIntBE(0, OFFSET_BYTES)
	const mac = bytes.subarray(OFFSET_BYTES).toString('base64url')
	return keys.some((key) => sameSecret(macOf(key, scope, offset).toString('base64url'), mac)) ? offset : 0
}
