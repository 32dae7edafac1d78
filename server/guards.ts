import type { NextFunction, Request, Response } from 'express'
import { marketingPaths } from '#app/paths.ts'
import type { Refuse } from './pages.ts'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']
/** These answer on any host: a probe or a scheduler may call by address. */
const ANY_HOST = /^\/(machine\/|healthz$|readyz$)/
const LINK_PATHS = /^\/(i|r|s|u)\//
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
/** How long a visitor is asked to wait while the product is closed. */
const CLOSED_SECONDS = 600

/** Hosts that are this origin; the three local names are one. */
function hostsOf(origin: string): Set<string> {
	const url = new URL(origin)
	if (!LOCAL.includes(url.hostname)) return new Set([url.host])
	return new Set(LOCAL.map((name) => (url.port ? `${name}:${url.port}` : name)))
}

/** Everything but probes and machine doors answers on the origin's host alone (421). */
export function guardHost(refuse: Refuse, publicOrigin: string, linkOrigin: string) {
	const own = hostsOf(publicOrigin)
	const link = hostsOf(linkOrigin)
	return (request: Request, response: Response, next: NextFunction) => {
		const host = request.headers.host ?? ''
		const known = own.has(host) || (LINK_PATHS.test(request.path) && link.has(host))
		if (known || ANY_HOST.test(request.path)) return next()
		void refuse(request, response, { status: 421 })
	}
}

function canBeRead(path: string): boolean {
	try {
		decodeURIComponent(path)
		return true
	} catch {
		return false
	}
}

/** TRACE and methods nobody knows are refused before anything reads them; so are broken addresses. */
export function guardMethod(refuse: Refuse) {
	return (request: Request, response: Response, next: NextFunction) => {
		if (!METHODS.has(request.method)) return void refuse(request, response, { status: 405 })
		if (request.originalUrl.length > 4_096) return void refuse(request, response, { status: 414 })
		if (!canBeRead(request.path)) return void refuse(request, response, { status: 400 })
		next()
	}
}

/** A page's address cannot answer JSON in Remix, so `?format=json` of the mailbox is led to its own route. */
export function leadMailboxJson(request: Request, _response: Response, next: NextFunction) {
	if (request.path === '/demo/mailbox' && request.query.format === 'json') {
		const url = request.originalUrl.replace('/demo/mailbox', '/demo/mailbox/json')
		request.url = url
		request.originalUrl = url
	}
	next()
}

/** While the product is closed the process lives, and every address says so and when to come back. */
export function closeForMaintenance(refuse: Refuse) {
	return (request: Request, response: Response) => {
		if (request.path === '/healthz') return void response.type('text/plain').send('ok\n')
		void refuse(request, response, {
			status: 503,
			sentence: 'theNexus is closed for a short while, for work on it. What was saved is safe.',
			retryAfterSeconds: CLOSED_SECONDS,
		})
	}
}

/** Headers of every answer; documents add their own policy and caching. */
export function securityHeaders(origin: string) {
	const secure = origin.startsWith('https:')
	return (request: Request, response: Response, next: NextFunction) => {
		response.set({
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': marketingPaths.has(request.path) ? 'strict-origin-when-cross-origin' : 'no-referrer',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'X-Frame-Options': 'DENY',
			'Permissions-Policy':
				'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
			...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' } : {}),
		})
		next()
	}
}
