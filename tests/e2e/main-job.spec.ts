import { type Page, expect, test } from '@playwright/test'

const PASSWORD = 'harmattan-dusk-2025'

const FRESH_PASSWORD = 'a quiet river in Asaba'

async function signIn(page: Page, email: string, password = PASSWORD) {
	await page.goto('/login')
	await page.getByLabel('E-mail address').fill(email)
	await page.getByLabel('Password').fill(password)
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
	test.setTimeout(240_000)
	const mark = `${info.project.name.replace(/\W/g, '')}${Date.now().toString(36)}`
	const hrMail = `bola@tamarind-${mark}.example`
	const herMail = `ngozi.${mark}@mail.example`
	const surname = `Ezeani${mark.replace(/[^a-z]/g, '')}`

	await test.step('the professional joins, proves her address and chooses to be found', async () => {
		await page.goto('/')
		await page.getByRole('link', { name: 'Join in confidence' }).first().click()
		await page.getByLabel('First name or names').fill('Ngozi')
		await page.getByLabel('Surname').fill(surname)
		await page.getByLabel('Private e-mail address').fill(herMail)
		await page.getByLabel('Password').fill(FRESH_PASSWORD)
		await page.getByLabel('State you live in').selectOption('Lagos')
		await page.getByLabel('City').fill('Ikeja')
		await page.getByRole('button', { name: 'Join in confidence' }).click()
		await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
		await expect(page).toHaveTitle(/^Error: /)
		await expect(page.getByLabel('Surname')).toHaveValue(surname)
		await page.getByLabel('Password').fill(FRESH_PASSWORD)
		for (const box of [/18 or older/, /may keep my profile/, /accept the terms/])
			await page.getByLabel(box).check()
		await page.getByRole('button', { name: 'Join in confidence' }).click()
		await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
		await openProof(page, herMail)
		await expect(page).toHaveURL(/\/profile/)
		await expectNoSidewaysScroll(page)
	})

	await test.step('she fills her profile', async () => {
		for (const name of ['network', 'private'])
			await expect(page.locator(`input[name=profile_visibility][value=${name}]`)).not.toBeChecked()
		await page.locator('input[name=profile_visibility][value=network]').check()
		await page.locator('input[name=agencies_allowed]').last().check()
		await page.getByRole('button', { name: /save/i }).first().click()
		await expect(page.locator('.notice')).toBeVisible()
		await page.goto('/profile/basics')
		await page.locator('[name=current_title]').fill('Chief Operating Officer')
		await page.locator('[name=current_company]').fill('Udala Foods Limited')
		await page.locator('[name=current_industry]').selectOption('Manufacturing')
		await page.locator('[name=years_of_experience]').fill('17')
		await page.getByRole('button', { name: /save/i }).first().click()
		await expect(page.locator('.notice')).toBeVisible()
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
		await expect(page.locator('.notice')).toBeVisible()
		await signOut(page)
	})

	await test.step('the company applies, and may draft a role but not search', async () => {
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
		await page.getByLabel('Password').fill(FRESH_PASSWORD)
		await page.getByLabel(/accept the terms/).check()
		await page.getByLabel(/for the introduction alone/).check()
		await page.getByRole('button', { name: 'Apply for verification' }).click()
		await openProof(page, hrMail)
		await expect(page).toHaveURL(/\/hr/)
		expect((await page.goto('/hr/search'))?.status()).toBe(403)
		await draftRole(page)
		await expectNoSidewaysScroll(page)
		await signOut(page)
	})

	await test.step('an admin verifies both', async () => {
		await signIn(page, 'admin@demo.ng')
		await page.goto('/admin/verify/companies')
		await findInPages(page, new RegExp(`Tamarind Mills ${mark}`))
		for (const box of [/RC number stands/, /e-mail domain belongs/, /named officer/])
			await page.getByLabel(box).check()
		await page.getByLabel('Check note').fill('RC number found in the register; officer called back.')
		await page.getByRole('button', { name: 'Verify the company' }).click()
		await expect(page.locator('.notice')).toBeVisible()
		await page.goto('/admin/verify/professionals')
		await openNewestCase(page)
		await expect(page.getByRole('heading', { level: 1 })).toContainText(surname)
		await page
			.getByLabel(/identity/i)
			.first()
			.check()
		await page.getByLabel(/CV/).first().check()
		await page.getByRole('radio').first().check()
		await page.getByRole('button', { name: 'Approve the full level' }).click()
		await expect(page.locator('.notice')).toBeVisible()
		await signOut(page)
	})

	await test.step('the company publishes, finds a masked person and asks', async () => {
		await signIn(page, hrMail, FRESH_PASSWORD)
		await page.goto('/hr/roles')
		await page.getByRole('link', { name: ROLE }).first().click()
		await page.getByRole('button', { name: 'Publish the role' }).click()
		await expect(page.locator('.notice')).toBeVisible()
		await page.getByRole('link', { name: 'Search for this role' }).first().click()
		const filters = new URLSearchParams({
			job_role_id: new URL(page.url()).searchParams.get('job_role_id') ?? '',
			function: 'Operations',
			industry: 'Manufacturing',
			location_state: 'Lagos',
			seniority_level: 'c_suite',
			years_min: '15',
		})
		await page.goto(`/hr/search?${filters.toString()}`)
		await expectNoSidewaysScroll(page)
		const cards = page.locator('article')
		await expect(cards.first()).toBeVisible()
		expect(await page.content()).not.toMatch(new RegExp(`Ngozi|${surname}|Udala`))
		await asksEachUntil(page, herMail)
		await signOut(page)
	})

	await test.step('she reads exactly what will be revealed, and accepts', async () => {
		await signIn(page, herMail, FRESH_PASSWORD)
		await expect(page.getByRole('heading', { level: 1 })).toContainText('One request awaits your answer')
		await page.getByRole('link', { name: 'Read the request' }).click()
		await expectNoSidewaysScroll(page)
		for (const text of [herMail, 'Udala Foods Limited', 'Bola Adeyemi'])
			await expect(page.getByText(text).first()).toBeVisible()
		await page.getByRole('button', { name: 'Accept and reveal these' }).click()
		await expect(page.getByText(hrMail).first()).toBeVisible()
		await signOut(page)
	})

	await test.step('both sides hold each other’s contact', async () => {
		await newestMail(page, herMail, hrMail)
		await newestMail(page, hrMail, herMail)
		await signIn(page, hrMail, FRESH_PASSWORD)
		await page.goto('/hr/requests?status=accepted')
		await page
			.locator('main')
			.getByRole('link', { name: new RegExp(`Ngozi|${ROLE}|Card`) })
			.first()
			.click()
		await expect(page.getByText(herMail).first()).toBeVisible()
		await signOut(page)
	})
})

const ROLE = 'Chief Operating Officer'

async function draftRole(page: Page) {
	await page.goto('/hr/roles/new')
	await page.locator('[name=role_title]').fill(ROLE)
	await page.locator('[name=seniority_level][value=c_suite]').check()
	await page.locator('[name=industry]').selectOption('Agriculture')
	await page.locator('[name=location_state]').selectOption('Oyo')
	await page.locator('[name=location_city]').fill('Ibadan')
	await page
		.locator('[name=role_description]')
		.fill('Runs four mills and their supply chain, and reports to the board each quarter.')
	await page
		.locator('[name=requirements]')
		.fill('Fifteen years in operations, five of them over more than one site.')
	await page.locator('[name=salary_range_min]').fill('N60m')
	await page.locator('[name=salary_range_max]').fill('85,000,000')
	await page.getByRole('button', { name: /save/i }).first().click()
	await expect(page.locator('.notice')).toBeVisible()
}

/** Opens the row of a list that may run over several pages. */
async function findInPages(page: Page, name: RegExp) {
	for (let i = 0; i < 40; i += 1) {
		const row = page.locator('main').getByRole('link', { name })
		if ((await row.count()) > 0) return row.first().click()
		await page.getByRole('link', { name: /next/i }).first().click()
	}
	throw new Error(`${String(name)} is on no page`)
}

/** Cases stand oldest first and without names: the newest is the last row of the last page. */
async function openNewestCase(page: Page) {
	const next = page.locator('main').getByRole('link', { name: /next/i })
	while ((await next.count()) > 0) await next.first().click()
	await page.locator('main table tbody a').last().click()
}

async function openProof(page: Page, email: string) {
	const mail = await newestMail(page, email)
	await page.goto(/https?:\/\/\S+verify-email\S+/.exec(mail.text)?.[0] ?? '/')
	await page.getByRole('button', { name: 'Confirm and continue' }).click()
}

/** Asks the people of the search one after the other: which card is hers, nobody can tell beforehand. */
async function asksEachUntil(page: Page, herMail: string) {
	const search = page.url()
	const links = await page
		.locator('article a', { hasText: 'Request introduction' })
		.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
	for (const link of links) {
		await page.goto(link)
		await page
			.locator('[name=personalized_message]')
			.fill('Your years over several mills speak for you. May we talk?')
		await page.getByRole('button', { name: 'Request introduction' }).click()
		await expect(page.locator('.notice')).toBeVisible()
		const answer = await page.request.get(`/demo/mailbox?format=json&to=${encodeURIComponent(herMail)}`)
		const mails = (await answer.json()) as { subject: string }[]
		if (mails.some((mail) => mail.subject === 'A note is waiting for you')) return
	}
	throw new Error(`none of the ${links.length} cards of ${search} was hers`)
}

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
