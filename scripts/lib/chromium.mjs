import { existsSync } from 'node:fs'
import { capture, run, say } from './run.mjs'

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
]

async function playwrightOwn() {
	const { chromium } = await import('@playwright/test')
	const path = chromium.executablePath()
	return path && existsSync(path) ? path : null
}

const system = () => SYSTEM.find((path) => existsSync(path)) ?? null

/**
 * A Chromium for the end-to-end tests: CHROMIUM_PATH, Playwright's own, the system's, or the one that Playwright or
 * apt can install here. @returns its path, or null where none can be had
 */
export async function findChromium() {
	const given = process.env.CHROMIUM_PATH
	if (given && existsSync(given)) return given
	const present = (await playwrightOwn()) ?? system()
	if (present) return present
	say('No Chromium here: trying Playwright’s, then apt’s')
	await capture('npx', ['playwright', 'install', 'chromium'], {
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
	})
	const fetched = await playwrightOwn()
	if (fetched) return fetched
	if (process.getuid?.() === 0) {
		await capture('apt-get', ['update', '-qq'])
		await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true })
	}
	return system()
}
