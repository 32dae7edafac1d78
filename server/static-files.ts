import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import express, { type NextFunction, type Request, type Response } from 'express'

/** Files that the build has compressed beside the plain ones, best first. */
const ENCODINGS = [
	{ name: 'br', suffix: '.br' },
	{ name: 'gzip', suffix: '.gz' },
] as const

/** Hands over the compressed twin of a file where the browser takes one. */
function chooseTwin(files: ReadonlySet<string>) {
	return (request: Request, response: Response, next: NextFunction) => {
		const path = request.path
		const twin = ENCODINGS.find(
			({ name, suffix }) => files.has(path + suffix) && request.acceptsEncodings(name) === name,
		)
		if (files.has(`${path}.br`)) response.vary('Accept-Encoding')
		if (twin) {
			response.type(extname(path)).set('Content-Encoding', twin.name)
			request.url = path + twin.suffix
		}
		next()
	}
}

/** Serves a built folder. `immutable` is for names that carry a hash of their content. */
export function staticFiles(folder: string, { immutable }: { immutable: boolean }) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	const files = new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`))
	const serve = express.static(folder, {
		immutable,
		maxAge: immutable ? '1y' : '1h',
		index: false,
		redirect: false,
	})
	const router = express.Router()
	router.use((request, _response, next) => {
		const isTwin = ENCODINGS.some(({ suffix }) => request.path.endsWith(suffix))
		next(files.has(request.path) && !isTwin ? undefined : 'router')
	})
	router.use(chooseTwin(files), serve)
	return router
}
