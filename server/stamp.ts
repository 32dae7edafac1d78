import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'

/**
 * Puts our own headers over whatever came in. The Origin is handed on under a name of ours, because Remix answers
 * 500 to one that differs from the host, and browsers send `null` from pages without a referrer; the check of
 * every form is stricter and answers 403.
 */
export function stamp(request: Request, _response: Response, next: NextFunction) {
	request.headers['x-nexus-request-id'] = randomUUID()
	request.headers['x-nexus-client-address'] = request.socket.remoteAddress ?? ''
	request.headers['x-nexus-origin'] = request.headers.origin ?? ''
	delete request.headers.origin
	delete request.headers['x-nexus-tag']
	next()
}
