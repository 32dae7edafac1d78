import { isIPv6 } from 'node:net'
import type { Source } from '#app/runtime.server.ts'

/** Headers that the server sets itself on every request, over whatever came in. */
export const REQUEST_ID_HEADER = 'x-nexus-request-id'
export const CLIENT_ADDRESS_HEADER = 'x-nexus-client-address'
export const ORIGIN_HEADER = 'x-nexus-origin'
export const TAG_HEADER = 'x-nexus-tag'

/** A /24 of an IPv4 or a /64 of an IPv6 address: enough to recognise abuse, too little to follow a person. */
export function networkPrefix(address: string): string {
	const plain = address.replace(/^::ffff:/, '')
	if (isIPv6(plain)) return `${plain.split(':').slice(0, 4).join(':')}::/64`
	return `${plain.split('.').slice(0, 3).join('.')}.0/24`
}

/** Where a request came from, for audit rows and logs. */
export function sourceOf(request: Request): Source {
	const address = request.headers.get(CLIENT_ADDRESS_HEADER)
	return {
		requestId: request.headers.get(REQUEST_ID_HEADER) ?? 'none',
		ipPrefix: address ? networkPrefix(address) : null,
		userAgent: request.headers.get('user-agent')?.slice(0, 300) ?? null,
	}
}
