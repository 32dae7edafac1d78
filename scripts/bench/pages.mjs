// Bytes on the wire of the main pages, brotli, first view: HTML with its sheet, and the headers beside it.
import { request } from 'node:http'
import { signIn, startDemo } from '../lib/demo-server.mjs'

/** One GET; counts the bytes of the answer as they come over the wire, without decoding. */
function weigh(origin, path, cookie) {
	return new Promise((resolve, reject) => {
		const url = new URL(path, origin)
		const call = request(
			url,
			{ headers: { 'accept-encoding': 'br', ...(cookie ? { cookie } : {}) } },
			(answer) => {
				let bytes = 0
				const chunks = []
				answer.on('data', (chunk) => {
					bytes += chunk.length
					chunks.push(chunk)
				})
				answer.on('end', () =>
					resolve({
						status: answer.statusCode,
						bytes,
						body: Buffer.concat(chunks),
						location: answer.headers.location,
					}),
				)
			},
		)
		call.on('error', reject)
		call.end()
	})
}

async function firstLink(origin, path, cookie, pattern) {
	const html = await (await fetch(origin + path, { headers: { cookie } })).text()
	return pattern.exec(html)?.[0] ?? path
}

export async function measure({ size }) {
	const demo = await startDemo({ size })
	try {
		const hr = await signIn(demo.origin, 'hr@zenora.demo')
		const amaka = await signIn(demo.origin, 'amaka@demo.ng')
		const role = await firstLink(demo.origin, '/hr/roles', hr, /\/hr\/roles\/[0-9a-f-]{36}/)
		const requestPath = await firstLink(demo.origin, '/requests', amaka, /\/requests\/[0-9a-f-]{36}/)
		const pages = [
			['landing', '/', null],
			['sign-in', '/login', null],
			['join (form)', '/join/professional', null],
			['home', '/home', amaka],
			['profile', '/profile', amaka],
			['form step (basics)', '/profile/basics', amaka],
			['request', requestPath, amaka],
			['search, 20 results', '/hr/search', hr],
			['role', role, hr],
		]
		const rows = []
		for (const [name, path, cookie] of pages) {
			const { status, bytes } = await weigh(demo.origin, path, cookie)
			if (status !== 200) throw new Error(`${path} answered ${status}`)
			rows.push({ case: name, engine: 'br5', metric: 'bytes', value: bytes, unit: 'B' })
		}
		return rows
	} finally {
		await demo.stop()
	}
}
