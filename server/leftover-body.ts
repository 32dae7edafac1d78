import type { NextFunction, Request, Response } from 'express'

/** What is read after the answer, for the sake of the connection; whoever sends more loses it. */
const MOST_LEFT = 1024 * 1024

/**
 * A refusal may leave a body unread. Its rest is taken off the connection and thrown away: otherwise the browser's
 * next request on it would wait behind bytes that nobody reads.
 */
export function dropLeftoverBody(request: Request, response: Response, next: NextFunction) {
	response.on('finish', () => {
		if (request.complete) return
		let left = 0
		request.removeAllListeners('data')
		request.on('data', (chunk: Buffer) => {
			left += chunk.length
			if (left > MOST_LEFT) request.destroy()
		})
		request.resume()
	})
	next()
}
