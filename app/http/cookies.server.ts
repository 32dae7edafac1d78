import { hmac, sameSecret } from '#app/lib/hash.server.ts'

export type CookieOptions = {
	secure: boolean
	maxAgeSeconds?: number
	/** For scripts of ours; never for anything that opens a door. */
	readable?: boolean
}

/** `__Host-` names where the origin is https; plain ones on the local origin, which has no TLS. */
function fullName(name: string, secure: boolean): string {
	return secure ? `__Host-${name}` : name
}

/** The value of a cookie, or null. The first of a repeated name counts. */
export function readCookie(request: Request, name: string, secure: boolean): string | null {
	const wanted = `${fullName(name, secure)}=`
	const pair = (request.headers.get('cookie') ?? '').split(/;\s*/).find((item) => item.startsWith(wanted))
	return pair ? pair.slice(wanted.length) : null
}

/** A Set-Cookie value: HttpOnly unless told otherwise, SameSite=Lax, Path=/. Values are base64url and dots. */
export function writeCookie(name: string, value: string, options: CookieOptions): string {
	const parts = [`${fullName(name, options.secure)}=${value}`, 'Path=/', 'SameSite=Lax']
	if (!options.readable) parts.push('HttpOnly')
	if (options.secure) parts.push('Secure')
	if (options.maxAgeSeconds !== undefined) parts.push(`Max-Age=${options.maxAgeSeconds}`)
	return parts.join('; ')
}

/** `value.signature`, so that a cookie of ours cannot be made elsewhere. */
export function signValue(keys: readonly string[], purpose: string, value: string): string {
	return `${value}.${hmac(keys[0] ?? '', purpose, value)}`
}

/** The signed value, or null when no key of the ring made its signature. */
export function unsignValue(keys: readonly string[], purpose: string, signed: string): string | null {
	const cut = signed.lastIndexOf('.')
	const value = signed.slice(0, cut)
	const signature = signed.slice(cut + 1)
	return cut > 0 && keys.some((key) => sameSecret(hmac(key, purpose, value), signature)) ? value : null
}
