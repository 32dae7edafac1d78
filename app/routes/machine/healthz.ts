import type { LoaderFunctionArgs } from '@remix-run/node'
import { allowProbe } from '#app/http/machine.server.ts'

/** The process answers. */
export async function loader({ request }: LoaderFunctionArgs) {
	allowProbe(request)
	return new Response('ok\n', { headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' } })
}
