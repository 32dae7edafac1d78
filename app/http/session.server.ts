import { redirect } from '@remix-run/node'
import type { Env } from '#app/lib/env.server.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { writeCookie } from './cookies.server.ts'

export const SESSION_COOKIE = 'nx'

export function isSecureOrigin(env: Pick<Env, 'PUBLIC_ORIGIN'>): boolean {
	return env.PUBLIC_ORIGIN.startsWith('https:')
}

/** Tells sessions apart for the optional script, which may read it; it says nothing and opens nothing. */
const MARK_COOKIE = 'nx_m'
const MARK_LENGTH = 8

/**
 * 303 with the session cookie, and with a mark of the session that a script may read; the browser keeps them no
 * longer than the session lives.
 */
export function redirectSignedIn(
	to: string,
	token: string,
	options: { secure: boolean; maxAgeSeconds: number },
): Response {
	const headers = new Headers()
	headers.append('Set-Cookie', writeCookie(SESSION_COOKIE, token, options))
	const mark = sha256(`mark ${token}`).slice(0, MARK_LENGTH)
	headers.append('Set-Cookie', writeCookie(MARK_COOKIE, mark, { ...options, readable: true }))
	return redirect(to, { status: 303, headers })
}

/** 303 that forgets the session and what the browser has cached of it. */
export function redirectSignedOut(to: string, secure: boolean): Response {
	const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
	headers.append('Set-Cookie', writeCookie(SESSION_COOKIE, '', { secure, maxAgeSeconds: 0 }))
	headers.append('Set-Cookie', writeCookie(MARK_COOKIE, '', { secure, maxAgeSeconds: 0, readable: true }))
	return redirect(to, { status: 303, headers })
}

/**
 * A path of ours to go to after signing in, or the fallback. Only `/path` passes: no scheme, no `//`, no
 * backslash, no control characters, nothing that the URL parser would take to another origin.
 */
export function safeRedirect(wanted: string | null | undefined, fallback: string): string {
	if (!wanted || !/^\/(?![/\\])[^\\\s]*$/.test(wanted) || wanted.length > 500) return fallback
	if (/[\u0000-\u001f\u007f]|%(0[0-9a-f]|1[0-9a-f]|7f|5c)|^\/%2f/i.test(wanted)) return fallback
	const base = 'http://base.invalid'
	const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null
	return url && url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : fallback
}
