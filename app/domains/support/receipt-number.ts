import type { Random } from '#app/lib/ids.ts'

/** Crockford's base 32: no I, L, O or U, so that a number can be read out. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `TN-7K4Q-2M`: 30 random bits. */
export function makeReceiptNumber(random: Random): string {
	const marks = [...random.bytes(6)].map((byte) => ALPHABET[byte % 32] ?? '0').join('')
	return `TN-${marks.slice(0, 4)}-${marks.slice(4)}`
}

/** Reads a receipt number as people write it: lower case, without hyphens, O for 0. @returns null when it is none */
export function parseReceiptNumber(text: string): string | null {
	const compact = text.toUpperCase().replace(/[\s-]/g, '')
	const marks = /^TN([0-9A-Z]{6})$/.exec(compact)?.[1]?.replace(/O/g, '0').replace(/[IL]/g, '1')
	if (!marks || [...marks].some((mark) => !ALPHABET.includes(mark))) return null
	return `TN-${marks.slice(0, 4)}-${marks.slice(4)}`
}
