// Serves the product from its sources, rebuilt as they change. Templates and data folder are those of `npm start`.
import { createServer as createHttpServer } from 'node:http'
import express from 'express'
import { createServer as createViteServer } from 'vite'
import { createRequestHandler } from '@remix-run/express'
import { ensureInstalled, say } from './lib/run.mjs'

if (!(await ensureInstalled())) process.exit(1)
process.env.NODE_ENV = 'development'
const port = Number(process.env.PORT ?? 3000)
const vite = await createViteServer({ server: { middlewareMode: true } })
const load = () => vite.ssrLoadModule('virtual:remix/server-build')
const booted = await (await load()).entry.module.boot()

const app = express()
app.disable('x-powered-by')
app.use((request, _response, next) => {
	request.headers['x-nexus-request-id'] = crypto.randomUUID()
	request.headers['x-nexus-client-address'] = request.socket.remoteAddress ?? ''
	request.headers['x-nexus-origin'] = request.headers.origin ?? ''
	delete request.headers.origin
	next()
})
app.use(vite.middlewares)
app.use(express.static('public'))
app.all('*', createRequestHandler({ build: load, mode: 'development' }))

const server = createHttpServer(app).listen(port, () => {
	say(`Developing at http://localhost:${port}`)
	booted.startJobs()
})
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, async () => {
		server.close()
		booted.stop()
		await vite.close()
		process.exit(0)
	})
}
