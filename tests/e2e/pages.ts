import type { Page } from '@playwright/test'

const PASSWORD = 'harmattan-dusk-2025'
const ID = '[0-9a-f-]{36}'

/** Pages found by the first link of a form on another page, one from the other. */
type Chain = readonly [from: string, ...links: RegExp[]]

type Walk = { paths: readonly string[]; linked: readonly Chain[] }

/** Who opens what, so that every page of the product is looked at by somebody who may. */
export const walks: Record<string, Walk> = {
	visitor: {
		paths: [
			'/', '/how-it-works', '/confidentiality', '/pricing', '/pricing?cycle=annual&vat=1', '/rights', '/never-pay', '/scam',
			'/verify', '/legal/privacy', '/legal/terms', '/legal/cookies', '/legal/dpa', '/legal/licence', '/help', '/help?q=employer',
			'/help/joining', '/contact', '/grievance', '/status', '/join', '/join/professional', '/join/company', '/join/sent', '/login',
			'/leave', '/style', '/demo/mailbox', '/nowhere',
		],
		linked: [],
	},
	'amaka@demo.ng': {
		paths: [
			'/home', '/profile', '/profile/basics', '/profile/preferences', '/profile/work', '/profile/education', '/profile/skills',
			'/profile/certifications', '/references', '/requests', '/requests?tab=declined', '/notifications', '/menu', '/logout',
		],
		linked: [
			['/requests', new RegExp(`^/requests/${ID}$`)],
			['/profile/work', new RegExp(`^/profile/work/${ID}$`)],
			['/references', new RegExp(`^/references/${ID}$`)],
		],
	},
	'hr@zenora.demo': {
		paths: [
			'/hr', '/hr/terms', '/hr/roles', '/hr/roles/new', '/hr/search', '/hr/search?q=treasury&location_state=Lagos', '/hr/requests',
			'/hr/requests?status=accepted', '/hr/notifications', '/menu',
		],
		linked: [
			['/hr/roles', new RegExp(`^/hr/roles/${ID}$`), new RegExp(`^/hr/roles/${ID}/edit$`)],
			['/hr/search', /^\/hr\/p\/[\w-]{22}/, /^\/hr\/requests\/new/],
			['/hr/requests', new RegExp(`^/hr/requests/${ID}$`)],
		],
	},
	'admin@demo.ng': {
		paths: ['/admin', '/admin/verify/professionals', '/admin/verify/companies', '/menu'],
		linked: [
			['/admin/verify/professionals', new RegExp(`^/admin/verify/professionals/${ID}`)],
			['/admin/verify/companies', new RegExp(`^/admin/verify/companies/${ID}`)],
		],
	},
} // prettier-ignore

export async function signIn(page: Page, email: string): Promise<void> {
	await page.goto('/login')
	await page.getByLabel('E-mail address').fill(email)
	await page.getByLabel('Password').fill(PASSWORD)
	await page.getByRole('button', { name: 'Sign in' }).click()
	await page.waitForURL((url) => url.pathname !== '/login')
}

async function firstLink(page: Page, from: string, link: RegExp): Promise<string> {
	const html = await (await page.request.get(from)).text()
	const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map((match) =>
		(match[1] ?? '').replaceAll('&amp;', '&'),
	)
	const found = hrefs.find((href) => link.test(href))
	if (!found) throw new Error(`${from} has no link ${link.source}`)
	return found
}

async function follow(page: Page, [start, ...links]: Chain): Promise<string[]> {
	const found: string[] = []
	for (const link of links) found.push(await firstLink(page, found.at(-1) ?? start, link))
	return found
}

/** Signs in where there is somebody to sign in, and tells every page of the walk. */
export async function open(page: Page, who: string): Promise<string[]> {
	const walk = walks[who]
	if (!walk) throw new Error(`nobody is called ${who}`)
	if (who !== 'visitor') await signIn(page, who)
	const paths = [...walk.paths]
	for (const chain of walk.linked) paths.push(...(await follow(page, chain)))
	return paths
}
