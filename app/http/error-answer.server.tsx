import { renderToStaticMarkup } from 'react-dom/server'
import { Document } from '#app/ui/document.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { compressed } from './compress.server.ts'
import { finishPage } from './finish-page.server.ts'
import { documentHeaders } from './headers.server.ts'

export type Refusal = {
	status: number
	/** What is said instead of the status's own words; never for 404. */
	sentence?: string
	retryAfterSeconds?: number
	/** The request's id, for faults alone: what the log has under it. */
	reference?: string
}

function render(refusal: Refusal) {
	const page = (
		<Document title="theNexus">
			<ErrorPage {...refusal} />
		</Document>
	)
	return finishPage(renderToStaticMarkup(page), { enhanced: false })
}

/** The page of a refusal or a fault outside of any route: before the router, or when a page cannot be drawn. */
export async function errorAnswer(request: Request, refusal: Refusal): Promise<Response> {
	const { html, policy } = render(refusal)
	const headers = new Headers()
	documentHeaders(headers, request, { status: refusal.status, policy })
	if (refusal.retryAfterSeconds) headers.set('Retry-After', String(refusal.retryAfterSeconds))
	return compressed(request, html, { status: refusal.status, headers })
}
