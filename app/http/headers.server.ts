import { createHash } from 'node:crypto'
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

/** Pages without a person on them, the only ones that a search engine may keep. */
const MARKETING = new Set(['/', '/join', '/join/professional', '/join/company'])
/** One's own pages may be revalidated; every other signed-in page shows another person or a secret. */
const OWN_PAGES =
	/^\/(home|profile(\/.*)?|menu|notifications|hr|hr\/roles(\/.*)?|hr\/terms|hr\/notifications|leave)$/

function cacheRule(path: string, status: number): string {
	if (status >= 400) return 'no-store'
	if (path === '/' || path === '/join' || path === '/leave') return 'private, no-cache'
	return OWN_PAGES.test(path) || MARKETING.has(path) ? 'private, no-cache' : 'no-store'
}

/** Headers of every document, by what kind of page it is. */
export function documentHeaders(headers: Headers, page: { path: string; status: number }): void {
	const path = page.path.replace(/\.data$/, '') || '/'
	const marketing = MARKETING.has(path)
	headers.set('Content-Security-Policy', CONTENT_POLICY)
	headers.set('Cache-Control', cacheRule(path, page.status))
	headers.set('Vary', 'Cookie, Save-Data, Accept-Encoding')
	if (!marketing || page.status >= 400) headers.set('X-Robots-Tag', 'noindex, nofollow')
}
