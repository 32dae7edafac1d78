import type { LoaderFunctionArgs } from '@remix-run/node'
import { allowAnyone } from '#app/http/guards.server.ts'

/** Quick exit: a neutral page with nothing of ours on it. It needs no script, no sheet and no image. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Notes</title></head><body><main><h1>Notes</h1><p>Rice, beans, palm oil, tomatoes, detergent.</p><p>Ring the electrician about the inverter.</p></main></body></html>`

export async function loader({ request }: LoaderFunctionArgs) {
	await allowAnyone(request)
	return new Response(page, {
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Cache-Control': 'private, no-cache',
			'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
			'X-Robots-Tag': 'noindex, nofollow',
		},
	})
}
