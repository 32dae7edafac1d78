import { createHash } from 'node:crypto'
import { marketingPaths } from '#app/paths.ts'
import css from '#app/ui/app.css?inline'

/** The sheet stands inline in every page; the policy allows exactly it, so bodies stay byte-stable. */
const styleHash = createHash('sha256').update(css).digest('base64')

const CONTENT_POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${styleHash}'`,
	"img-src 'self' data:",
	"form-action 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"object-src 'none'",
].join('; ')

/** One's own pages may be revalidated; every other signed-in page shows another person or a secret. */
const OWN_PAGES =
	/^\/(home|profile(\/.*)?|menu|notifications|hr|hr\/roles(\/.*)?|hr\/terms|hr\/notifications|leave)$/

/** What the rules of a document depend on. */
type DocumentPage = {
	path: string
	status: number
	/** The request carried any cookie: the page may bear somebody's frame or notice. */
	hasCookie: boolean
}

/** A marketing page is the same for everybody who brings no cookie and is handed none. */
function cacheRule(path: string, page: DocumentPage, headers: Headers): string {
	if (page.status >= 400) return 'no-store'
	if (marketingPaths.has(path)) {
		const isForOne = page.hasCookie || headers.has('Set-Cookie')
		return isForOne ? 'private, no-cache' : 'public, max-age=60, stale-while-revalidate=86400'
	}
	return OWN_PAGES.test(path) ? 'private, no-cache' : 'no-store'
}

/** Headers of every document, by what kind of page it is. */
export function documentHeaders(headers: Headers, page: DocumentPage): void {
	const path = page.path.replace(/\.data$/, '') || '/'
	const marketing = marketingPaths.has(path)
	headers.set('Content-Security-Policy', CONTENT_POLICY)
	headers.set('Cache-Control', cacheRule(path, page, headers))
	headers.set('Vary', 'Cookie, Save-Data, Accept-Encoding')
	if (!marketing || page.status >= 400) headers.set('X-Robots-Tag', 'noindex, nofollow')
}
