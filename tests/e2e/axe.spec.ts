import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { open, walks } from './pages.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'axe runs in the page')

for (const who of Object.keys(walks)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`pages of ${who} pass axe, ${colorScheme}`, async ({ page }) => {
			test.setTimeout(240_000)
			await page.emulateMedia({ colorScheme })
			for (const path of await open(page, who)) {
				await page.goto(path)
				const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
				const told = violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target, html }) => `${id} ${target.join(' ')} ${html.slice(0, 120)}`),
				)
				expect.soft(told, path).toEqual([])
			}
		})
	}
}
