import { request } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { type BrowserContext, expect, test } from '@playwright/test'
import { open } from './pages.ts'

type Weight = { status: number; bytes: number; headers: number }

/** The bytes of an answer as they come over the wire in brotli: its body, and its status line and headers. */
function weigh(url: URL, cookie: string): Promise<Weight> {
	return new Promise((resolve, reject) => {
		const call = request(url, { headers: { 'accept-encoding': 'br', cookie } }, (answer) => {
			let bytes = 0
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
			answer.on('end', () => {
				const lines = answer.rawHeaders.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0)
				resolve({ status: answer.statusCode ?? 0, bytes, headers: lines + 17 })
			})
		})
		call.on('error', reject)
		call.end()
	})
}

async function cookieOf(context: BrowserContext): Promise<string> {
	return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}

const PAGE = 10_000
const FORM_STEP = 6_000
const STYLE = 3_072
const SCRIPT = 2_048

const FORM_STEPS =
	/^\/(login|join\/\w+|profile\/(basics|preferences|work|education|skills|certifications)|hr\/roles\/(new|[\w-]{36}\/edit)|hr\/requests\/new)(\?|\/|$)/

/** Pages that are read on a phone, and the admin's queues; the style guide and the mailbox are ours alone. */
const notMeasured = ['/style', '/demo/mailbox']

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'bytes are the same with and without JavaScript')

const compressed = (text: string) => brotliCompressSync(text).length

for (const who of ['visitor', 'amaka@demo.ng', 'hr@zenora.demo', 'admin@demo.ng']) {
	test(`pages of ${who}: one request each, within their bytes`, async ({ page, context, baseURL }) => {
		test.setTimeout(120_000)
		const paths = (await open(page, who)).filter((path) => !notMeasured.includes(path))
		for (const path of paths) {
			const seen: string[] = []
			const watch = (sent: { url(): string }) => {
				if (!sent.url().startsWith('data:')) seen.push(sent.url())
			}
			page.on('request', watch)
			await page.goto(path)
			page.off('request', watch)
			expect.soft(seen, path).toHaveLength(1)
			const { status, bytes, headers } = await weigh(new URL(path, baseURL), await cookieOf(context))
			expect.soft(status, path).toBe(path === '/nowhere' ? 404 : 200)
			const limit = FORM_STEPS.test(path) ? FORM_STEP : PAGE
			expect.soft(bytes, `${path} weighs ${bytes} B and ${headers} B of headers`).toBeLessThanOrEqual(limit)
			expect.soft(headers, path).toBeLessThanOrEqual(1_200)
			const style = await page.locator('style').allTextContents()
			expect.soft(compressed(style.join('')), `${path}: its sheet`).toBeLessThanOrEqual(STYLE)
			const script = await page.locator('script').allTextContents()
			expect.soft(compressed(script.join('')), `${path}: its script`).toBeLessThanOrEqual(SCRIPT)
			expect.soft(await page.locator('script[src],link[rel=stylesheet],img,iframe').count(), path).toBe(0)
		}
	})
}
