import { type Page, expect, test } from '@playwright/test'

const PASSWORD = 'harmattan-dusk-2025'

async function signIn(page: Page, email: string) {
	await page.goto('/login')
	await page.getByLabel('E-mail address').fill(email)
	await page.getByLabel('Password').fill(PASSWORD)
	await page.getByRole('button', { name: 'Sign in' }).click()
}

async function signOut(page: Page) {
	await page.goto('/logout')
	await page.getByRole('button', { name: 'Sign out' }).click()
	await expect(page).toHaveURL(/\/login/)
}

/** The newest message to an address; the mail job runs a moment after the act. */
async function newestMail(page: Page, to: string, having = ''): Promise<{ subject: string; text: string }> {
	type Mail = { to: string; subject: string; text: string }
	let found: Mail | undefined
	await expect(async () => {
		const answer = await page.request.get(`/demo/mailbox?format=json&to=${encodeURIComponent(to)}`)
		const mails = (await answer.json()) as Mail[]
		found = mails.find((mail) => mail.text.includes(having))
		expect(found, `a mail to ${to}`).toBeDefined()
	}).toPass({ timeout: 10_000 })
	if (!found) throw new Error('no mail')
	return found
}

/** Nothing is cut off at the side of a small phone. */
async function expectNoSidewaysScroll(page: Page) {
	const { width, client } = await page.evaluate(() => ({
		width: document.documentElement.scrollWidth,
		client: document.documentElement.clientWidth,
	}))
	expect(width, page.url()).toBeLessThanOrEqual(client)
}

test('a fresh company and a fresh professional meet', async ({ page }, info) => {
	const mark = `${info.project.name.replace(/\W/g, '')}${Date.now().toString(36)}`
	const hrMail = `bola@tamarind-${mark}.example`
	const herMail = `ngozi.${mark}@mail.example`

	await test.step('the professional joins, proves her address and chooses to be found', async () => {
		await page.goto('/')
		await page.getByRole('link', { name: 'Join in confidence' }).first().click()
		await page.getByLabel('First name or names').fill('Ngozi')
		await page.getByLabel('Surname').fill('Ezeani')
		await page.getByLabel('Private e-mail address').fill(herMail)
		await page.getByLabel('Password').fill('a quiet river in Asaba')
		await page.getByLabel('State you live in').selectOption('Lagos')
		await page.getByLabel('City').fill('Ikeja')
		await page.getByRole('button', { name: 'Join in confidence' }).click()
		await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
		await expect(page).toHaveTitle(/^Error: /)
		await expect(page.getByLabel('Surname')).toHaveValue('Ezeani')
		await page.getByLabel('Password').fill('a quiet river in Asaba')
		for (const box of [/18 or older/, /may keep my profile/, /accept the terms/])
			await page.getByLabel(box).check()
		await page.getByRole('button', { name: 'Join in confidence' }).click()
		await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
		const mail = await newestMail(page, herMail)
		await page.goto(/https?:\/\/\S+verify-email\S+/.exec(mail.text)?.[0] ?? '/')
		await page.getByRole('button', { name: 'Confirm and continue' }).click()
		await expect(page).toHaveURL(/\/profile/)
		await expectNoSidewaysScroll(page)
	})

	await test.step('she fills her profile', async () => {
		for (const name of ['network', 'private'])
			await expect(page.locator(`input[name=profile_visibility][value=${name}]`)).not.toBeChecked()
		await page.locator('input[name=profile_visibility][value=network]').check()
		await page.locator('input[name=agencies_allowed]').last().check()
		await page.getByRole('button', { name: /save/i }).first().click()
		await expect(page.getByRole('status')).toBeVisible()
		await page.goto('/profile/basics')
		await page.locator('[name=current_title]').fill('Chief Operating Officer')
		await page.locator('[name=current_company]').fill('Udala Foods Limited')
		await page.locator('[name=current_industry]').selectOption('Manufacturing')
		await page.locator('[name=years_of_experience]').fill('17')
		await page.getByRole('button', { name: /save/i }).first().click()
		await expect(page.getByRole('status')).toBeVisible()
		await page.goto('/profile/work')
		await page.locator('[name=company_name]').fill('Udala Foods Limited')
		await page.locator('[name=job_title]').fill('Chief Operating Officer')
		await page.locator('[name=start_date]').fill('March 2016')
		const kind = page.locator('[name=employment_type]')
		if ((await kind.first().evaluate((node) => node.tagName)) === 'SELECT')
			await kind.selectOption('full_time')
		else await page.locator('[name=employment_type][value=full_time]').check()
		await page.locator('[name=is_current]').check()
		await page
			.getByRole('button', { name: /add|save/i })
			.first()
			.click()
		await expect(page.getByRole('status')).toBeVisible()
		await signOut(page)
	})

	await test.step('the company applies and drafts a role while it waits', async () => {
		await page.goto('/join/company')
		await page.getByLabel('Legal name').fill(`Tamarind Mills ${mark} Plc`)
		await page.getByLabel('RC number').fill(String(10_000_000 + (Date.now() % 89_999_999)).slice(0, 8))
		await page.getByLabel('Sector').selectOption('Agriculture')
		await page.getByLabel('People employed').selectOption('201-500')
		await page.getByLabel('City of the head office').fill('Ibadan')
		await page.getByLabel('First name or names').fill('Bola')
		await page.getByLabel('Surname').fill('Adeyemi')
		await page.getByLabel('Job title').fill('Head of People')
		await page.getByLabel('Work e-mail address').fill(hrMail)
		await page.getByLabel('Password').fill('a quiet river in Asaba')
		await page.getByLabel(/accept the terms/).check()
		await page.getByLabel(/for the introduction alone/).check()
		await page.getByRole('button', { name: 'Apply for verification' }).click()
		const mail = await newestMail(page, hrMail)
		await page.goto(/https?:\/\/\S+verify-email\S+/.exec(mail.text)?.[0] ?? '/')
		await page.getByRole('button', { name: 'Confirm and continue' }).click()
		await expect(page).toHaveURL(/\/hr/)
		expect((await page.goto('/hr/search'))?.status()).toBe(403)
		await signOut(page)
	})

	await test.step('an admin verifies both', async () => {
		await signIn(page, 'admin@demo.ng')
		await page.goto('/admin/verify/companies')
		await page.getByRole('link', { name: new RegExp(`Tamarind Mills ${mark}`) }).click()
		await page
			.locator('textarea, input[type=text], input:not([type])')
			.first()
			.fill('RC number found, officer called back')
		await page.getByRole('button', { name: /approve|verify/i }).click()
		await expect(page.getByRole('status')).toBeVisible()
		await page.goto('/admin/verify/professionals')
		for (let i = 0; i < 30 && (await page.getByRole('link', { name: /Ngozi Ezeani/ }).count()) === 0; i += 1)
			await page
				.getByRole('link', { name: /next|older|more/i })
				.first()
				.click()
		await page
			.getByRole('link', { name: /Ngozi Ezeani/ })
			.last()
			.click()
		const entry = page.locator('input[type=radio], input[type=checkbox]')
		for (const box of await entry.all()) await box.check()
		await page.getByRole('button', { name: /approve/i }).click()
		await expect(page.getByRole('status')).toBeVisible()
		await signOut(page)
	})
})

test.describe('the main job, as accounts of the demo', () => {
	test('Zenora finds Amaka by her function; her employer and its subsidiary do not', async ({ page }) => {
		await signIn(page, 'hr@zenora.demo')
		await expect(page).toHaveURL(/\/hr$/)
		await page.goto('/hr/search?industry=Financial+Services&function=Finance&location_state=Lagos')
		await expectNoSidewaysScroll(page)
		await expect(page.locator('article').first()).toBeVisible()
		expect(await page.content()).not.toContain('Amaka')
		await signOut(page)
		for (const email of ['hr@kolabank.demo', 'hr@kolapensions.demo']) {
			await signIn(page, email)
			for (const query of ['', '?q=amaka', '?q=obiora', '?q=kola', '?q=amaka%40demo.ng']) {
				const answer = await page.goto(`/hr/search${query}`)
				expect(answer?.status()).toBe(200)
				expect(await page.content()).not.toContain('Amaka')
			}
			await signOut(page)
		}
	})
})
