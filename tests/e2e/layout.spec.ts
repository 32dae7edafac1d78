import { type Page, expect, test } from '@playwright/test'
import { open, walks } from './pages.ts'

/** A small phone; a laptop at 200 % browser zoom, which halves its width in CSS pixels; and the largest usual screen. */
const screens = {
	'320 px': { width: 320, height: 640 },
	'1280 px at 200 %': { width: 640, height: 400 },
	'1280 px': { width: 1280, height: 800 },
}

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'the layout is the same without JavaScript')

/** What reaches beyond the window's right edge, by element; nothing may be cut off or scroll sideways. */
function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement
		if (scrollWidth <= clientWidth) return []
		return [...document.querySelectorAll('body *')]
			.filter((node) => node.getBoundingClientRect().right > clientWidth + 1)
			.map(
				(node) =>
					`${node.tagName.toLowerCase()}.${node.className} ${Math.round(node.getBoundingClientRect().right)}`,
			)
			.slice(0, 5)
			.concat(`scrolls to ${scrollWidth} of ${clientWidth}`)
	})
}

for (const who of Object.keys(walks)) {
	test(`pages of ${who} never scroll sideways`, async ({ page }) => {
		test.setTimeout(240_000)
		for (const path of await open(page, who)) {
			await page.goto(path)
			for (const [name, size] of Object.entries(screens)) {
				await page.setViewportSize(size)
				expect.soft(await sideways(page), `${path} at ${name}`).toEqual([])
			}
		}
	})
}
