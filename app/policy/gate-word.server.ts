import { createHmac } from 'node:crypto'

/**
 * A gate token as it may stand in a search index: an opaque word of 24 hexadecimal digits. Tokens of unresolved
 * employers carry a name, and no index may hold one.
 */
export function gateWord(token: string, refKey: string): string {
	return createHmac('sha256', refKey).update(`gate-word\0${token}`).digest('hex').slice(0, 24)
}
