import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Serves the demo on a folder and port of its own. @returns its origin, process id and a stop function */
export async function startDemo({ size, port = 4300 }) {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-bench-'))
	const env = {
		NODE_ENV: 'production',
		DEMO_MODE: '1',
		PORT: String(port),
		DATA_DIR: folder,
		DEMO_PROFESSIONALS: String(size),
		LOG_LEVEL: 'warn',
	}
	const code = await run(join(root, 'node_modules/.bin/tsx'), ['scripts/seed-demo.ts', 'bench'], { env })
	if (code !== 0) throw new Error('the demo data could not be made')
	const child = spawn(process.execPath, ['build/server.js'], {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: 'inherit',
	})
	const origin = `http://localhost:${port}`
	for (let attempt = 0; attempt < 600; attempt += 1) {
		const answer = await fetch(`${origin}/readyz`).catch(() => null)
		if (answer?.ok) break
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	return {
		origin,
		pid: child.pid,
		async stop() {
			const ended = new Promise((resolve) => child.once('exit', resolve))
			child.kill('SIGTERM')
			await ended
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

const hidden = (html, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Signs in as a browser without JavaScript does. @returns the session cookie */
export async function signIn(origin, email, password = 'harmattan-dusk-2025') {
	const page = await fetch(`${origin}/login`)
	const visitor = page.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ')
	const html = await page.text()
	const answer = await fetch(`${origin}/login`, {
		method: 'POST',
		redirect: 'manual',
		headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: visitor, origin },
		body: new URLSearchParams({ _csrf: hidden(html, '_csrf'), _k: hidden(html, '_k'), email, password }),
	})
	const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('nx='))
	if (!session) throw new Error(`signing in as ${email} answered ${answer.status}`)
	return session.split(';')[0]
}

/** The p-th percentile of measured values. */
export function percentile(values, p) {
	const sorted = [...values].sort((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? 0
}
