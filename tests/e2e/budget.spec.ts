import { type BrowserContext, expect, test } from '@playwright/test'
import { request } from 'node:http'

const PASSWORD = 'harmattan-dusk-2025'

/** Bytes of a page's body as they come over the wire in brotli. */
function weigh(origin: string, path: string, cookie: string): Promise<{ status: number; bytes: number }> {
	return new Promise((resolve, reject) => {
		const call = request(
			new URL(path, origin),
			{ headers: { 'accept-encoding': 'br', cookie } },
			(answer) => {
				let bytes = 0
				answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
				answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
			},
		)
		call.on('error', reject)
		call.end()
	})
}

async function cookieOf(context: BrowserContext): Promise<string> {
	return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}

const pages = {
	visitor: [
		['/', 10_000],
		['/login', 6_000],
		['/join/professional', 6_000],
		['/join/company', 6_000],
	],
	'amaka@demo.ng': [
		['/home', 10_000],
		['/profile', 10_000],
		['/profile/basics', 6_000],
		['/profile/work', 6_000],
		['/requests', 10_000],
	],
	'hr@zenora.demo': [
		['/hr', 10_000],
		['/hr/search', 10_000],
		['/hr/roles', 10_000],
		['/hr/requests', 10_000],
	],
	'admin@demo.ng': [
		['/admin', 10_000],
		['/admin/verify/professionals', 10_000],
	],
} as const satisfies Record<string, readonly (readonly [string, number])[]>

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'bytes are the same with and without JavaScript')

for (const [who, list] of Object.entries(pages)) {
	test(`pages of ${who}: one request each, within their bytes`, async ({ page, context, baseURL }) => {
		if (who !== 'visitor') {
			await page.goto('/login')
			await page.getByLabel('E-mail address').fill(who)
			await page.getByLabel('Password').fill(PASSWORD)
			await page.getByRole('button', { name: 'Sign in' }).click()
			await page.waitForURL((url) => url.pathname !== '/login')
		}
		for (const [path, limit] of list) {
			const seen: string[] = []
			const watch = (sent: { url(): string }) => {
				if (!sent.url().startsWith('data:')) seen.push(sent.url())
			}
			page.on('request', watch)
			await page.goto(path)
			page.off('request', watch)
			expect(seen, path).toHaveLength(1)
			const { status, bytes } = await weigh(baseURL ?? '', path, await cookieOf(context))
			expect(status, path).toBe(200)
			expect(bytes, `${path} weighs ${bytes} B`).toBeLessThanOrEqual(limit)
			expect(await page.locator('script').count(), path).toBe(0)
		}
	})
}
