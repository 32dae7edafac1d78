import { type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { isAppError } from '#app/lib/errors.ts'
import { compressed } from '#app/http/compress.server.ts'
import { documentHeaders } from '#app/http/headers.server.ts'
import { sourceOf } from '#app/http/source.server.ts'

import { runtime } from '#app/runtime.server.ts'

export { boot } from '#app/boot.server.ts'

/** Pages do not hydrate: they are rendered to one string, compressed whole and sent in one piece. */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
) {
	const markup = renderToStaticMarkup(<RemixServer context={remixContext} url={request.url} />)
	documentHeaders(headers, pageOf(request, status))
	return compressed(request, `<!doctype html>${errorTitle(markup, remixContext)}`, { status, headers })
}

const pageOf = (request: Request, status: number) => ({
	path: new URL(request.url).pathname,
	status,
	hasCookie: request.headers.has('cookie'),
})

/** The title of a refused form starts with "Error:", the first thing that a screen reader says. */
function errorTitle(markup: string, { staticHandlerContext }: EntryContext): string {
	const answers = Object.values(staticHandlerContext.actionData ?? {})
	const refused = answers.some((answer) => typeof answer === 'object' && answer !== null && 'form' in answer)
	return refused ? markup.replace('<title>', '<title>Error: ') : markup
}

/** Lone data requests carry the same rules of caching as the page they belong to. */
export function handleDataRequest(response: Response, { request }: { request: Request }) {
	documentHeaders(response.headers, pageOf(request, response.status))
	return response
}

/** Errors of the product's own family are answers, not faults; the rest is logged without its input. */
export const handleError: HandleErrorFunction = (error, { request }) => {
	if (isAppError(error) || request.signal.aborted) return
	const { requestId } = sourceOf(request)
	const fault = error instanceof Error ? { error: error.message, stack: error.stack } : { error: 'unknown' }
	runtime().log.error(
		{ request_id: requestId, path: new URL(request.url).pathname, ...fault },
		'fault in a route',
	)
}
