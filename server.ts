import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type NextFunction, type Request, type Response } from 'express'
import { env } from '#app/lib/env.server.ts'
import { type Log, createLog } from '#app/lib/log.server.ts'
import {
	closeForMaintenance,
	guardHost,
	guardMethod,
	leadMailboxJson,
	securityHeaders,
} from './server/guards.ts'
import { dropLeftoverBody } from './server/leftover-body.ts'
import { type Pages, type Refuse, cacheByRule, refuseWith, revalidate } from './server/pages.ts'
import { logRequests } from './server/request-log.ts'
import { stamp } from './server/stamp.ts'
import { staticFiles } from './server/static-files.ts'

type Booted = { startJobs(): void; stop(): void }
type Entry = Pages & { boot(): Promise<Booted> }

const build: ServerBuild = await import(pathToFileURL('build/server/index.js').href)

/** What no route caught: logged under the request's id, and told as the page of a fault. */
function lastResort(refuse: Refuse, log: Log) {
	return (error: unknown, request: Request, response: Response, next: NextFunction) => {
		const reference = String(request.headers['x-nexus-request-id'])
		log.error({ request_id: reference, path: request.path, error: String(error) }, 'fault outside a route')
		if (response.headersSent) return next(error)
		void refuse(request, response, { status: 500, reference })
	}
}

async function start() {
	const settings = env()
	const log = createLog(settings.LOG_LEVEL)
	// The build is the one place where the app's modules live: server.ts must not hold a second copy of them.
	const pages = build.entry.module as unknown as Entry
	const booted = settings.MAINTENANCE ? null : await pages.boot()
	const refuse = refuseWith(pages)

	const app = express()
	app.disable('x-powered-by')
	app.set('query parser', 'simple')
	app.use(stamp)
	app.use(logRequests(log))
	app.use(dropLeftoverBody)
	app.use(securityHeaders(settings.PUBLIC_ORIGIN))
	app.use(cacheByRule)
	app.use(guardMethod(refuse))
	app.use(guardHost(refuse, settings.PUBLIC_ORIGIN, settings.LINK_ORIGIN))
	if (settings.MAINTENANCE) app.use(closeForMaintenance(refuse))
	app.use(leadMailboxJson)
	app.use('/assets', staticFiles('build/client/assets', { immutable: true }))
	app.use(staticFiles('build/client', { immutable: false }))
	app.use(revalidate(pages))
	app.all('*', createRequestHandler({ build, mode: settings.NODE_ENV }))
	app.use(lastResort(refuse, log))

	const server = createServer(
		{ maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000 },
		app,
	)
	server.keepAliveTimeout = 75_000
	server.maxConnections = 5_000
	server.setTimeout(60_000)
	server.listen(settings.PORT, () => {
		log.info({ address: settings.PUBLIC_ORIGIN, mode: settings.NODE_ENV }, 'listening')
		booted?.startJobs()
	})
	server.on('error', (error: NodeJS.ErrnoException) => {
		log.error({ code: error.code, port: settings.PORT }, 'the server cannot listen on this port')
		booted?.stop()
		process.exit(1)
	})
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			log.info({ signal }, 'stopping: open requests are finished first')
			server.close(() => {
				booted?.stop()
				process.exit(0)
			})
			server.closeIdleConnections()
			setTimeout(() => process.exit(0), 10_000).unref()
		})
	}
}

/** The build has copies of these classes of its own, so they are known by name. */
const toldInOneSentence = ['EnvError', 'FolderTakenError']

function describe(error: unknown): string {
	if (!(error instanceof Error)) return String(error)
	return toldInOneSentence.includes(error.name) ? error.message : (error.stack ?? error.message)
}

start().catch((error: unknown) => {
	process.stderr.write(`${describe(error)}\n`)
	process.exit(1)
})
