import type { NextFunction, Request, Response } from 'express'

type Refusal = { status: number; sentence?: string; retryAfterSeconds?: number; reference?: string }

type Asked = { foundation: string; unchanged: Headers | null }

/** What the build's entry lends to the server: the pages themselves live there alone. */
export type Pages = {
	revalidate(request: globalThis.Request): Promise<Asked | null>
	errorAnswer(request: globalThis.Request, refusal: Refusal): Promise<globalThis.Response>
}

/** Answers with the page of a refusal. */
export type Refuse = (request: Request, response: Response, refusal: Refusal) => Promise<void>

/** The request as the pages know it; its body is never needed here. The address may be one that cannot be read. */
function webRequest(request: Request): globalThis.Request {
	const headers = new Headers()
	for (const [name, value] of Object.entries(request.headers))
		for (const item of [value ?? []].flat()) headers.append(name, item)
	const base = `http://${request.headers.host ?? 'localhost'}`
	const url = URL.canParse(request.originalUrl, base)
		? new URL(request.originalUrl, base)
		: new URL('http://localhost/')
	const method = ['GET', 'HEAD'].includes(request.method) ? request.method : 'POST'
	return new globalThis.Request(url, { method, headers })
}

/** The guards' refusals as pages. Where even that fails, one plain line. */
export function refuseWith(pages: Pages): Refuse {
	return async function refuse(request, response, refusal) {
		try {
			const answer = await pages.errorAnswer(webRequest(request), refusal)
			answer.headers.forEach((value, name) => response.set(name, value))
			response.status(answer.status).end(Buffer.from(await answer.arrayBuffer()))
		} catch {
			response
				.status(refusal.status)
				.type('text/plain')
				.set('Cache-Control', 'no-store')
				.send('Not available.')
		}
	}
}

/** Asks before any loader runs whether the browser holds this very page; then a 304 of some 200 bytes is all. */
export function revalidate(pages: Pages) {
	return async (request: Request, response: Response, next: NextFunction) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return next()
		const asked = await pages.revalidate(webRequest(request)).catch(() => null)
		if (!asked?.unchanged) {
			if (asked) request.headers['x-nexus-tag'] = asked.foundation
			return next()
		}
		for (const name of response.getHeaderNames()) response.removeHeader(name)
		response.setHeaders(asked.unchanged)
		response.status(304).end()
	}
}

/** Nothing leaves without a rule of caching: redirects and whatever named none are kept by nobody. */
export function cacheByRule(_request: Request, response: Response, next: NextFunction) {
	const { writeHead } = response
	response.writeHead = function (this: Response, ...args: Parameters<typeof writeHead>) {
		if (!this.hasHeader('Cache-Control')) this.setHeader('Cache-Control', 'no-store')
		return writeHead.apply(this, args)
	} as typeof writeHead
	next()
}
