import { hmac, sameSecret } from '#app/lib/hash.server.ts'
import { AppError } from '#app/lib/errors.ts'
import type { RequestContext } from './guards.server.ts'
import { ORIGIN_HEADER } from './source.server.ts'

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** The origins that are this site: the configured one and, where that is local, its other names on the port. */
export function sameSiteOrigins(publicOrigin: string): string[] {
	const url = new URL(publicOrigin)
	if (!LOCAL_NAMES.includes(url.hostname)) return [url.origin]
	const port = url.port ? `:${url.port}` : ''
	return LOCAL_NAMES.map((name) => `${url.protocol}//${name}${port}`)
}

/** The form token of a session: derived, so that pages stay byte-stable. */
export function csrfToken(ctx: Pick<RequestContext, 'keys' | 'binding'>): string {
	return hmac(ctx.keys.signing[0] ?? '', 'csrf', ctx.binding)
}

/** The Origin that the browser sent; `null`, which pages without a referrer send, says nothing. */
function originOf(request: Request): string | null {
	const origin = request.headers.get(ORIGIN_HEADER) ?? request.headers.get('origin')
	return origin && origin !== 'null' ? origin : null
}

function provesOrigin(request: Request, ctx: RequestContext, token: string | null): boolean {
	const site = request.headers.get('sec-fetch-site')
	if (site !== null) return site === 'same-origin'
	const origin = originOf(request)
	if (origin !== null) return sameSiteOrigins(ctx.origins.public).includes(origin)
	return token !== null && ctx.keys.signing.some((key) => sameSecret(hmac(key, 'csrf', ctx.binding), token))
}

/**
 * Refuses (403) a form that another site may have sent: Sec-Fetch-Site where the browser gives it, else Origin,
 * else the form token, because Opera Mini and old WebViews send neither header.
 */
export function requireOwnOrigin(request: Request, ctx: RequestContext, token: string | null): void {
	if (provesOrigin(request, ctx, token)) return
	throw new AppError('forbidden', 'the form came from another site', {
		sentence: 'This form did not come from our page. Open the page again and send it from there.',
	})
}
