import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect, test } from '@playwright/test'
import { open, walks } from './pages.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'axe runs in the page')

async function told(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze()
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, html }) => `${id} ${target.join(' ')} ${html.slice(0, 120)}`),
	)
}

const faults = (page: Page) => told(new AxeBuilder({ page }).withTags(TAGS))
/** The themes differ in colour alone. */
const colourFaults = (page: Page) => told(new AxeBuilder({ page }).withRules(['color-contrast']))

for (const who of Object.keys(walks)) {
	test(`pages of ${who} pass axe, in the light and in the dark`, async ({ page }) => {
		test.setTimeout(240_000)
		for (const path of await open(page, who)) {
			await page.emulateMedia({ colorScheme: 'light' })
			await page.goto(path)
			expect.soft(await faults(page), path).toEqual([])
			await page.emulateMedia({ colorScheme: 'dark' })
			expect.soft(await colourFaults(page), `${path} in the dark`).toEqual([])
		}
	})
}

test('a form that came back passes axe', async ({ page }) => {
	await page.goto('/join/professional')
	await page.getByRole('button', { name: 'Join in confidence' }).click()
	await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
	expect(await faults(page)).toEqual([])
})
