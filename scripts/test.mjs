// npm test: every check of the product, one part after another, with the seconds each takes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root, run, say } from './lib/run.mjs'

const parts = []
let passed = 0
let failed = 0

/** Runs one part; a part reports how many tests it ran, or counts as one check. */
async function part(name, work) {
	const started = Date.now()
	say(`\n== ${name}`)
	const result = await work()
	const seconds = ((Date.now() - started) / 1000).toFixed(1)
	passed += result.passed
	failed += result.failed
	parts.push({ name, seconds, ...result })
	say(`== ${name}: ${result.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
	return result.failed === 0
}

const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })
const npm = (script) => async () => check((await run('npm', ['run', '--silent', script])) === 0)

function finish() {
	say('\nSeconds by part')
	for (const { name, seconds } of parts) say(`  ${seconds.padStart(7)}  ${name}`)
	say(`\n${passed} passed, ${failed} failed`)
	process.exit(failed === 0 ? 0 : 1)
}

const cache = (name) => join(root, '.cache', name)

async function vitest() {
	const file = cache('vitest.json')
	const code = await run('npx', [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	])
	try {
		const report = JSON.parse(readFileSync(file, 'utf8'))
		const broken = report.numFailedTests + (code !== 0 && report.numFailedTests === 0 ? 1 : 0)
		return { passed: report.numPassedTests, failed: broken }
	} catch {
		return check(false)
	}
}

async function endToEnd() {
	const { findChromium } = await import('./lib/chromium.mjs')
	const chromium = await findChromium()
	if (!chromium) {
		say('No Chromium can be had: install one and name it in CHROMIUM_PATH.')
		return check(false)
	}
	const file = cache('playwright.json')
	const code = await run('npx', ['playwright', 'test'], {
		env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NODE_ENV: 'test' },
	})
	try {
		const { stats } = JSON.parse(readFileSync(file, 'utf8'))
		return {
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky + (code !== 0 && stats.unexpected === 0 ? 1 : 0),
		}
	} catch {
		return check(false)
	}
}

const installed = await part('install', async () => check(await ensureInstalled()))
if (!installed) finish()
await part('formatting', npm('format'))
await part('lint', npm('lint'))
await part('types', npm('typecheck'))
await part('architecture', npm('architecture'))
await part('dead code', npm('dead-code'))
await part('build', async () => check(await ensureBuilt()))
await part('unit, integration, contract', vitest)
await part('end to end, with and without JavaScript', endToEnd)
finish()
