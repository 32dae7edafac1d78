import { redirect } from '@remix-run/node'
import type { Context } from '#app/domains/context.ts'
import { runtime } from '#app/runtime.server.ts'
import { readCookie, signValue, unsignValue, writeCookie } from './cookies.server.ts'
import { isSecureOrigin } from './session.server.ts'

/** What the next page says once: what happened, and the button that takes it back. */
export type Notice = {
	text: string
	/** `form` and `thing` name the form that the button belongs to, as in `submit`. */
	undo?: { action: string; intent: string; label: string; form: string; thing?: string }
}

const NAME = 'nx_n'

function isSecure(ctx: Pick<Context, 'origins'>): boolean {
	return ctx.origins.public.startsWith('https:')
}

/** 303 to `to`, whose page shows the notice once. `to` is one of our own paths. */
export function redirectWithNotice(ctx: Context, to: string, notice: Notice | string): Response {
	const value = Buffer.from(JSON.stringify(typeof notice === 'string' ? { text: notice } : notice)).toString(
		'base64url',
	)
	const cookie = writeCookie(NAME, signValue(ctx.keys.signing, 'notice', value), {
		secure: isSecure(ctx),
		maxAgeSeconds: 300,
	})
	return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
}

/** Whether a notice waits to be shown. */
export function hasNotice(request: Request): boolean {
	return readCookie(request, NAME, isSecureOrigin(runtime().env)) !== null
}

/** The waiting notice and the Set-Cookie that takes it away. */
export function takeNotice(request: Request, ctx: Context): { notice: Notice | null; cookie: string | null } {
	const secure = isSecure(ctx)
	const raw = readCookie(request, NAME, secure)
	if (!raw) return { notice: null, cookie: null }
	const value = unsignValue(ctx.keys.signing, 'notice', raw)
	const cookie = writeCookie(NAME, '', { secure, maxAgeSeconds: 0 })
	return {
		notice: value ? (JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as Notice) : null,
		cookie,
	}
}
