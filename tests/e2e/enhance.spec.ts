import { type Page, expect, test } from '@playwright/test'
import { open, signIn, walks } from './pages.ts'

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'the optional module needs JavaScript')

/** Collects what the browser says against the policy of a page, and every fault of a script. */
function faultsOf(page: Page): string[] {
	const faults: string[] = []
	page.on('console', (message) => {
		if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
	})
	page.on('pageerror', (error) => faults.push(error.message))
	return faults
}

for (const who of Object.keys(walks)) {
	test(`pages of ${who} break no policy and throw nothing`, async ({ page }) => {
		test.setTimeout(120_000)
		const faults = faultsOf(page)
		for (const path of await open(page, who)) {
			await page.goto(path)
			expect.soft(faults.splice(0), path).toEqual([])
		}
	})
}

test('a long field counts down, and says so when it is too long', async ({ page }) => {
	await signIn(page, 'hr@zenora.demo')
	await page.goto('/hr/roles/new')
	const area = page.locator('textarea[data-limit]').first()
	const limit = Number(await area.getAttribute('data-limit'))
	const count = area.locator('xpath=following-sibling::*[@role="status"]')
	await area.fill('x'.repeat(limit - 5))
	await expect(count).toHaveText('5 characters left')
	await area.fill('x'.repeat(limit + 2))
	await expect(count).toHaveText('2 characters too many')
})

test('a form is sent once, however often it is pressed', async ({ page }) => {
	await page.goto('/join/professional')
	const sends: string[] = []
	await page.route('**/join/professional', async (route) => {
		if (route.request().method() !== 'POST') return route.continue()
		sends.push(route.request().url())
		await route.fulfill({ status: 204 })
	})
	const button = page.getByRole('button', { name: 'Join in confidence' })
	await page.evaluate(() => {
		const form = document.querySelector('form[method=post]')
		if (form instanceof HTMLFormElement) for (let press = 0; press < 3; press += 1) form.requestSubmit()
	})
	await expect.poll(() => sends.length).toBe(1)
	await expect(button).toBeEnabled()
})

test('a form that came back moves the focus to what is wrong', async ({ page }) => {
	await page.goto('/join/professional')
	await page.getByRole('button', { name: 'Join in confidence' }).click()
	await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
	await expect(page.locator('.error-summary')).toBeFocused()
})

test('a list is walked by keys, which do nothing while one types', async ({ page }) => {
	await signIn(page, 'hr@zenora.demo')
	await page.goto('/hr/search')
	await page.keyboard.press('/')
	const field = page.locator('main [name=q]')
	await expect(field).toBeFocused()
	await page.keyboard.type('jk')
	await expect(field).toHaveValue('jk')
	await field.blur()
	const links = page.locator('main article h3 a, main article h2 a')
	await page.keyboard.press('j')
	await expect(links.nth(0)).toBeFocused()
	await page.keyboard.press('j')
	await expect(links.nth(1)).toBeFocused()
	await page.keyboard.press('k')
	await expect(links.nth(0)).toBeFocused()
	await page.keyboard.press('?')
	await expect(page.getByText('Keys: / search')).toBeVisible()
	await page.keyboard.press('?')
	await expect(page.getByText('Keys: / search')).toHaveCount(0)
	const href = await links.nth(0).getAttribute('href')
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(new RegExp(`${(href ?? '').replace(/[?].*/, '')}`))
})

test('after signing out, Back shows the sign-in page', async ({ page }) => {
	await signIn(page, 'amaka@demo.ng')
	await page.goto('/profile')
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
	await page.goto('/logout')
	await page.getByRole('button', { name: 'Sign out' }).click()
	await expect(page).toHaveURL(/\/login/)
	await page.goBack()
	await page.goBack()
	await expect(page).toHaveURL(/\/login/)
	expect(await page.content()).not.toContain('Obiora')
})

test('with Data saver nothing of it is sent', async ({ page }) => {
	await signIn(page, 'amaka@demo.ng')
	await page.goto('/menu')
	expect(await page.locator('script').count()).toBe(1)
	await page.getByRole('button', { name: 'Turn data saver on' }).click()
	await expect(page.getByRole('status')).toContainText('Data saver is on')
	expect(await page.locator('script').count()).toBe(0)
	await page.goto('/profile/basics')
	expect(await page.locator('script').count()).toBe(0)
	await page.goto('/menu')
	await page.getByRole('button', { name: 'Turn data saver off' }).click()
	await expect(page.getByRole('status')).toContainText('Data saver is off')
	expect(await page.locator('script').count()).toBe(1)
})
