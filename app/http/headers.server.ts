import { marketingPaths } from '#app/paths.ts'
import { type PageKind, pageKind } from './page-kinds.ts'

/** What a page's bytes depend on besides its address. */
export const VARY = 'Cookie, Save-Data, Accept-Encoding'

/** For answers without anything inline. */
const BARE_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

type Answer = {
	status: number
	/** The request brought a cookie or the answer hands one out: the page may bear somebody's frame or notice. */
	isForOne: boolean
}

/** The rules of caching by kind of page; a refusal or a fault is kept by nobody. */
export function cacheRule(kind: PageKind, { status, isForOne }: Answer): string {
	if (status >= 400) return 'no-store'
	switch (kind) {
		case 'marketing':
			return isForOne ? 'private, no-cache' : 'public, max-age=60, stale-while-revalidate=86400'
		case 'own':
			return 'private, no-cache'
		case 'guarded':
		case 'resource':
			return 'no-store'
	}
}

/**
 * Headers of every document, by what kind of page it is.
 * @param policy of a finished page; lone data carries none
 */
export function documentHeaders(
	headers: Headers,
	request: Request,
	{ status, policy = BARE_POLICY }: { status: number; policy?: string },
): void {
	const path = new URL(request.url).pathname.replace(/\.data$/, '') || '/'
	const isForOne = request.headers.has('cookie') || headers.has('Set-Cookie')
	headers.set('Content-Security-Policy', policy)
	headers.set('Cache-Control', cacheRule(pageKind(path), { status, isForOne }))
	headers.set('Vary', VARY)
	if (status >= 400 || !marketingPaths.has(path)) headers.set('X-Robots-Tag', 'noindex, nofollow')
	if (status === 405) headers.set('Allow', request.method === 'POST' ? 'GET, HEAD' : 'GET, HEAD, POST')
}
