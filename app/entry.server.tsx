import { type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { isAppError, retryAfterOf } from '#app/lib/errors.ts'
import { compressed } from '#app/http/compress.server.ts'
import { pageTag } from '#app/http/entity-tag.server.ts'
import { errorAnswer } from '#app/http/error-answer.server.tsx'
import { finishPage } from '#app/http/finish-page.server.ts'
import { documentHeaders } from '#app/http/headers.server.ts'
import { sourceOf } from '#app/http/source.server.ts'
import { paths } from '#app/paths.ts'
import { runtime } from '#app/runtime.server.ts'
import { WithReference } from '#app/ui/reference.tsx'

export { boot } from '#app/boot.server.ts'
export { revalidate } from '#app/http/entity-tag.server.ts'
export { errorAnswer }

/** Pages do not hydrate: they are rendered to one string, compressed whole and sent in one piece. */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	context: EntryContext,
) {
	const markup = render(request, context)
	if (markup === null) {
		const { requestId: reference } = sourceOf(request)
		return errorAnswer(request, { status: 500, reference })
	}
	const { html, policy } = finishPage(errorTitle(markup, context), { enhanced: isEnhanced(request, context) })
	documentHeaders(headers, request, { status, policy })
	const tag = pageTag(request, status, headers)
	if (tag) headers.set('ETag', tag)
	const wait = waitOf(context)
	if (wait) headers.set('Retry-After', wait)
	return compressed(request, html, { status, headers })
}

/** Null when the page of an error cannot be drawn either; the first fault is handed to Remix, which asks for that page. */
function render(request: Request, context: EntryContext): string | null {
	try {
		return renderToStaticMarkup(
			<WithReference id={sourceOf(request).requestId}>
				<RemixServer context={context} url={request.url} />
			</WithReference>,
		)
	} catch (error) {
		if (!context.staticHandlerContext.errors) throw error
		logFault(error, request)
		return null
	}
}

/** The title of a refused form starts with "Error:", the first thing that a screen reader says. */
function errorTitle(markup: string, { staticHandlerContext }: EntryContext): string {
	const answers = Object.values(staticHandlerContext.actionData ?? {})
	const refused = answers.some((answer) => typeof answer === 'object' && answer !== null && 'form' in answer)
	return refused ? markup.replace('<title>', '<title>Error: ') : markup
}

const joinForms: readonly string[] = [paths.joinProfessional(), paths.joinCompany()]

/** The optional script stands on pages of people who are signed in and on the joining forms, never on refusals. */
function isEnhanced(request: Request, { staticHandlerContext }: EntryContext): boolean {
	const shell: unknown = staticHandlerContext.loaderData.root
	if (staticHandlerContext.errors || typeof shell !== 'object' || shell === null) return false
	if (!('actor' in shell) || !('dataSaver' in shell) || shell.dataSaver) return false
	return shell.actor !== 'visitor' || joinForms.includes(new URL(request.url).pathname)
}

/** After how many seconds to come back: told by a refusal, or by a form that was sent back. */
function waitOf({ staticHandlerContext }: EntryContext): string | null {
	const told = Object.values(staticHandlerContext.errors ?? {})
		.map(retryAfterOf)
		.find(Boolean)
	if (told) return String(told)
	const sentBack = Object.values(staticHandlerContext.actionHeaders).map((headers) =>
		headers.get('Retry-After'),
	)
	return sentBack.find(Boolean) ?? null
}

/** Lone data requests carry the same rules of caching as the page they belong to. */
export function handleDataRequest(response: Response, { request }: { request: Request }) {
	documentHeaders(response.headers, request, { status: response.status })
	return response
}

function logFault(error: unknown, request: Request): void {
	const { requestId } = sourceOf(request)
	const fault = error instanceof Error ? { error: error.message, stack: error.stack } : { error: 'unknown' }
	runtime().log.error(
		{ request_id: requestId, path: new URL(request.url).pathname, ...fault },
		'fault in a route',
	)
}

/** Errors of the product's own family are answers, not faults; the rest is logged without its input. */
export const handleError: HandleErrorFunction = (error, { request }) => {
	if (isAppError(error) || request.signal.aborted) return
	logFault(error, request)
}
