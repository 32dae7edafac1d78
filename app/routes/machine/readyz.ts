import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { allowProbe } from '#app/http/machine.server.ts'

/** The database answers, is migrated and holds its settings. */
export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = allowProbe(request)
	const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }
	try {
		await readSettings(ctx, 'introduction_expiry_days')
		return new Response('ready\n', { headers })
	} catch {
		return new Response('not ready\n', { status: 503, headers })
	}
}
