import { randomBytes } from 'node:crypto'
import { readLastLapse } from '#app/domains/introduction/index.server.ts'
import { proofVersion } from '#app/integrations/proof/read-proof.server.ts'
import { watDay } from '#app/lib/clock.ts'
import { hmac } from '#app/lib/hash.server.ts'
import { runtime } from '#app/runtime.server.ts'
import { isDataSaver } from './data-saver.server.ts'
import { allowAnyone, anonymousNonce, givenNonce } from './guards.server.ts'
import { VARY, cacheRule } from './headers.server.ts'
import { hasNotice } from './notice.server.ts'
import { pageKind } from './page-kinds.ts'
import { TAG_HEADER } from './source.server.ts'

/** Counts of another process mean nothing to this one, and another build says other things: both begin anew. */
const born = randomBytes(16)

const TAGGED = ['marketing', 'own']

const digest = (...parts: string[]) => hmac(born, ...parts).slice(0, 22)

/**
 * A hash over all that a page will be made of, taken before its loaders run, so that what commits meanwhile makes
 * the page newer than its tag and never older. Null where the database does not count its changes.
 */
async function foundation(request: Request): Promise<string | null> {
	const { database, clock } = runtime()
	const ctx = await allowAnyone(request)
	const version = database.dataVersion()
	if (version === null) return null
	const lapse = ctx.session ? await readLastLapse(ctx) : null
	const { pathname, search } = new URL(request.url)
	return digest(
		pathname + search,
		ctx.session ? ctx.binding : '',
		version,
		watDay(clock.now()),
		String(lapse),
		await proofVersion(),
		String(isDataSaver(request)),
	)
}

const tagOf = (base: string, nonce: string | null) => `W/"${digest(base, nonce ?? '')}"`

export type Asked = {
	/** Handed on to the page, which makes its own tag of it. */
	foundation: string
	/** The headers of a 304, where the browser holds this very page. */
	unchanged: Headers | null
}

/**
 * Looks at a GET before the pages do. The session is read first, so that one that was revoked is never told
 * "unchanged". Null where pages carry no tag, or show a notice this once.
 */
export async function revalidate(request: Request): Promise<Asked | null> {
	const kind = pageKind(new URL(request.url).pathname)
	if (!TAGGED.includes(kind) || hasNotice(request)) return null
	const base = await foundation(request)
	if (!base) return null
	const tag = tagOf(base, anonymousNonce(request))
	const held = (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/)
	if (!held.includes(tag)) return { foundation: base, unchanged: null }
	const rule = cacheRule(kind, { status: 200, isForOne: request.headers.has('cookie') })
	return { foundation: base, unchanged: new Headers({ ETag: tag, 'Cache-Control': rule, Vary: VARY }) }
}

/**
 * The tag of a finished page, or null. A visitor's first page hands out the nonce that its forms are bound to; the
 * tag is made of that one, so that the second view is a 304 already.
 */
export function pageTag(request: Request, status: number, headers: Headers): string | null {
	const base = request.headers.get(TAG_HEADER)
	if (!base || status !== 200) return null
	const cookies = headers.getSetCookie()
	const given = cookies.length === 1 ? givenNonce(cookies[0] ?? '') : null
	if (cookies.length > 0 && !given) return null
	return tagOf(base, given ?? anonymousNonce(request))
}
