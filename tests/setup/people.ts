import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testSecrets } from './server.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** A data folder with the demo's people in it. @returns its path */
export function seedPeople(count: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-people-'))
	const env = {
		...process.env,
		...testSecrets,
		NODE_ENV: 'production' as const,
		DEMO_MODE: '1',
		DATA_DIR: folder,
		DEMO_PROFESSIONALS: String(count),
		BCRYPT_COST: '4',
	}
	const { status, stderr } = spawnSync(
		join(ROOT, 'node_modules/.bin/tsx'),
		['scripts/seed-demo.ts', 'test'],
		{ cwd: ROOT, env },
	)
	if (status !== 0) throw new Error(`seeding failed: ${String(stderr)}`)
	return folder
}

const hidden = (html: string, name: string) =>
	new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Signs in as a browser without JavaScript does. @returns the session cookie */
export async function signInOverHttp(origin: string, email: string): Promise<string> {
	const page = await fetch(`${origin}/login`)
	const visitor = page.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ')
	const html = await page.text()
	const answer = await fetch(`${origin}/login`, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie: visitor, origin },
		body: new URLSearchParams({
			_csrf: hidden(html, '_csrf'),
			_k: hidden(html, '_k'),
			email,
			password: 'harmattan-dusk-2025',
		}),
	})
	const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('nx='))
	if (!session) throw new Error(`signing in as ${email} answered ${answer.status}`)
	return session.split(';')[0] ?? ''
}
