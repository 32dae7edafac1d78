import type { NextFunction, Request, Response } from 'express'
import type { Log } from '#app/lib/log.server.ts'

/** Ids and tokens in a path are left out: a log must not become a list of who looked at whom. */
function routeShape(path: string): string {
	return path
		.split('/')
		.map((part) => (/^[\w-]{20,}$/.test(part) ? ':id' : part))
		.join('/')
}

/** One line a request, without query, body or person. */
export function logRequests(log: Log) {
	return (request: Request, response: Response, next: NextFunction) => {
		const started = process.hrtime.bigint()
		response.on('finish', () => {
			const ms = Number((process.hrtime.bigint() - started) / 1_000_000n)
			log.info(
				{
					request_id: request.headers['x-nexus-request-id'],
					method: request.method,
					path: routeShape(request.path),
					status: response.statusCode,
					ms,
				},
				'request',
			)
		})
		next()
	}
}
