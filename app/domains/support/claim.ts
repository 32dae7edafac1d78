import { parsePhone } from '#app/lib/phone.ts'
import { parseReceiptNumber } from './receipt-number.ts'

/** What somebody pasted to learn whether it is ours or a verified company's. */
export type Claim =
	| { kind: 'receipt'; number: string }
	| { kind: 'email'; domain: string }
	| { kind: 'address'; host: string }
	| { kind: 'phone' }
	| { kind: 'unreadable' }

const EMAIL = /^(?:mailto:|[^<>]*<)?[^\s@<>]+@([a-z0-9.-]+)>?$/i

/** The host that a browser would go to: what stands before an @ in a web address leads nobody there. */
function hostOf(text: string): string | null {
	if (/\s/.test(text)) return null
	const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
	const url = URL.canParse(written) ? new URL(written) : null
	if (!url || !/^https?:$/.test(url.protocol) || !/[.:]|^localhost$/.test(url.host)) return null
	return url.host
}

export function readClaim(text: string): Claim {
	const trimmed = text.trim()
	const number = parseReceiptNumber(trimmed)
	if (number) return { kind: 'receipt', number }
	const isWebAddress = /^https?:\/\//i.test(trimmed)
	const domain = isWebAddress ? undefined : EMAIL.exec(trimmed)?.[1]
	if (domain) return { kind: 'email', domain: domain.toLowerCase() }
	if (parsePhone(trimmed)) return { kind: 'phone' }
	const host = hostOf(trimmed)
	return host ? { kind: 'address', host } : { kind: 'unreadable' }
}

/** `careers.zenora.example` -> itself and `zenora.example`: a company's hosts lie under its mail domain. */
export function domainsAbove(host: string): string[] {
	const labels = host.replace(/:\d+$/, '').split('.')
	return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}
