import type { LoaderFunctionArgs } from '@remix-run/node'
import { allowAnyone } from '#app/http/guards.server.ts'
import { DAY, startOfWatDay, watDay } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'

/** Where to report a weakness (RFC 9116). It expires in less than a year, counted from the start of the day. */
export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const origin = ctx.origins.public
	const expires = new Date(startOfWatDay(watDay(ctx.clock.now())) + 365 * DAY).toISOString()
	const lines = [
		`Contact: ${origin}${paths.contact()}`,
		`Expires: ${expires.replace('.000Z', 'Z')}`,
		'Preferred-Languages: en',
		`Canonical: ${origin}${paths.securityText()}`,
	]
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
	})
}
