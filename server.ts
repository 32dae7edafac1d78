import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { env } from '#app/lib/env.server.ts'
import { createLog } from '#app/lib/log.server.ts'
import { guardHost, guardMethod, leadMailboxJson, securityHeaders } from './server/guards.ts'
import { logRequests } from './server/request-log.ts'
import { stamp } from './server/stamp.ts'

type Booted = { startJobs(): void; stop(): void }
type Entry = { boot(): Promise<Booted> }

const build: ServerBuild = await import(pathToFileURL('build/server/index.js').href)

async function start() {
	const settings = env()
	const log = createLog(settings.LOG_LEVEL)
	// The build is the one place where the app's modules live: server.ts must not hold a second copy of them.
	const booted = await (build.entry.module as unknown as Entry).boot()

	const app = express()
	app.disable('x-powered-by')
	app.set('query parser', 'simple')
	app.use(stamp)
	app.use(logRequests(log))
	app.use(securityHeaders(settings.PUBLIC_ORIGIN))
	app.use(guardMethod)
	app.use(guardHost(settings.PUBLIC_ORIGIN, settings.LINK_ORIGIN))
	app.use(leadMailboxJson)
	app.use(
		'/assets',
		express.static('build/client/assets', { immutable: true, maxAge: '1y', index: false, redirect: false }),
	)
	app.use(express.static('public', { maxAge: '1h', index: false, redirect: false }))
	app.all('*', createRequestHandler({ build, mode: settings.NODE_ENV }))

	const server = createServer(
		{ maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000 },
		app,
	)
	server.keepAliveTimeout = 75_000
	server.maxConnections = 5_000
	server.setTimeout(60_000)
	server.listen(settings.PORT, () => {
		log.info({ address: settings.PUBLIC_ORIGIN, mode: settings.NODE_ENV }, 'listening')
		booted.startJobs()
	})
	server.on('error', (error: NodeJS.ErrnoException) => {
		log.error({ code: error.code, port: settings.PORT }, 'the server cannot listen on this port')
		booted.stop()
		process.exit(1)
	})
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			log.info({ signal }, 'stopping: open requests are finished first')
			server.close(() => {
				booted.stop()
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
