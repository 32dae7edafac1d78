import { data, redirect } from '@remix-run/node'
import { type SessionRecord, findSession, keepSessionAlive } from '#app/domains/account/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import { randomToken } from '#app/lib/ids.ts'
import { paths } from '#app/paths.ts'
import type { Admin, Anonymous, HrPartner, Person, Professional, Viewer } from '#app/policy/actors.ts'
import { contextFor, runtime } from '#app/runtime.server.ts'
import { readCookie, writeCookie } from './cookies.server.ts'
import { SESSION_COOKIE, isSecureOrigin } from './session.server.ts'
import { sourceOf } from './source.server.ts'

/** A context with what binds its forms: the session, or a nonce of the anonymous browser. */
export type RequestContext<V extends Viewer = Viewer> = Context<V> & {
	binding: string
	session: SessionRecord | null
	/** Set when this browser has no nonce yet; the response must carry it. */
	newCookie: string | null
}

const ANONYMOUS_COOKIE = 'nx_a'
const NONCE = /^[\w-]{43}$/

async function currentSession(request: Request): Promise<SessionRecord | null> {
	const { env, database, clock } = runtime()
	const token = readCookie(request, SESSION_COOKIE, isSecureOrigin(env))
	const session = token ? await findSession(database.fresh, token, clock.now()) : null
	if (session) await keepSessionAlive({ transaction: database.transaction, clock }, session)
	return session
}

/** The nonce that a visitor's forms are bound to, or null in a browser that has none yet. */
export function anonymousNonce(request: Request): string | null {
	const nonce = readCookie(request, ANONYMOUS_COOKIE, isSecureOrigin(runtime().env))
	return nonce && NONCE.test(nonce) ? nonce : null
}

/** The nonce that a Set-Cookie hands out, or null when it is about something else. */
export function givenNonce(setCookie: string): string | null {
	return /^(?:__Host-)?nx_a=([\w-]{43});/.exec(setCookie)?.[1] ?? null
}

function anonymousBinding(request: Request): { binding: string; newCookie: string | null } {
	const nonce = anonymousNonce(request)
	if (nonce) return { binding: `a:${nonce}`, newCookie: null }
	const { env, random } = runtime()
	const made = randomToken(random)
	const cookie = writeCookie(ANONYMOUS_COOKIE, made, { secure: isSecureOrigin(env) })
	return { binding: `a:${made}`, newCookie: cookie }
}

/** Anyone may open this; the context carries whoever is signed in. */
export async function allowAnyone(request: Request): Promise<RequestContext<Anonymous | Person>> {
	const session = await currentSession(request)
	const source = sourceOf(request)
	if (session) {
		const context = contextFor(runtime(), session.viewer, source)
		return { ...context, binding: `s:${session.id}`, session, newCookie: null }
	}
	const context = contextFor<Anonymous>(runtime(), { kind: 'anonymous' }, source)
	return { ...context, ...anonymousBinding(request), session: null }
}

function toLogin(request: Request): Response {
	const url = new URL(request.url)
	const back = request.method === 'GET' ? url.pathname.replace(/\.data$/, '') + url.search : undefined
	return redirect(paths.login(back), 303)
}

/** Somebody who is signed in, of any kind; others are sent to the sign-in page and come back after it. */
export async function requirePerson(request: Request): Promise<RequestContext<Person>> {
	const ctx = await allowAnyone(request)
	if (ctx.viewer.kind === 'anonymous') throw toLogin(request)
	return ctx as RequestContext<Person>
}

/** Another actor's page is as absent as any other: the common 404. */
async function requireKind<V extends Person>(request: Request, kind: V['kind']): Promise<RequestContext<V>> {
	const ctx = await requirePerson(request)
	if (ctx.viewer.kind !== kind) throw new NotFoundError(`page of another actor: ${kind}`)
	return ctx as unknown as RequestContext<V>
}

export function requireProfessional(request: Request): Promise<RequestContext<Professional>> {
	return requireKind<Professional>(request, 'professional')
}

export function requireHrPartner(request: Request): Promise<RequestContext<HrPartner>> {
	return requireKind<HrPartner>(request, 'hr_partner')
}

export function requireAdmin(request: Request): Promise<RequestContext<Admin>> {
	return requireKind<Admin>(request, 'admin')
}

/** Pages of the demo and of development; the common 404 elsewhere. */
export async function requireDemo(request: Request): Promise<RequestContext<Anonymous | Person>> {
	const ctx = await allowAnyone(request)
	if (!ctx.demo.enabled) throw new NotFoundError('not in demo mode')
	return ctx
}

/** A loader's value together with the nonce cookie of a browser that has none yet. */
export function withBinding<T>(ctx: RequestContext, value: T) {
	return data(value, ctx.newCookie ? { headers: { 'Set-Cookie': ctx.newCookie } } : undefined)
}
