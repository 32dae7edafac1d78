import type { LoaderFunctionArgs } from '@remix-run/node'
import { allowAnyone } from '#app/http/guards.server.ts'
import { marketingPaths } from '#app/paths.ts'

/** The pages that search engines may keep, and no other. */
export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const urls = [...marketingPaths].map((path) => `<url><loc>${ctx.origins.public}${path}</loc></url>`)
	const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
	return new Response(body, {
		headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
	})
}
