import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 4173)
const phone = { width: 360, height: 740 }

/** The same specs twice: with JavaScript and without, on a small phone, against the production build in demo mode. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	workers: 1,
	retries: 0,
	forbidOnly: true,
	reporter: [
		['list'],
		['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '.cache/playwright.json' }],
	],
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: phone,
		locale: 'en-NG',
		timezoneId: 'Africa/Lagos',
		trace: 'off',
		actionTimeout: 15_000,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'], // prettier-ignore
		},
	},
	projects: [
		{ name: 'phone', use: { javaScriptEnabled: true } },
		{ name: 'phone-no-js', use: { javaScriptEnabled: false } },
	],
	webServer: {
		command: 'node tests/e2e/serve.mjs',
		url: `http://localhost:${port}/readyz`,
		timeout: 120_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
		env: { E2E_PORT: String(port) },
	},
})
