import type { LoaderFunctionArgs } from '@remix-run/node'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'

/**
 * Forbids nothing, because a list of what is forbidden would be a list of what there is. Pages that must not be
 * kept say so in their own header, which a crawler reads only where it may come in.
 */
export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${ctx.origins.public}${paths.sitemap()}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
	})
}
