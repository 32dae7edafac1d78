import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root; every command runs there. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export function say(line = '') {
	process.stdout.write(`${line}\n`)
}

/** Runs a command with its output shown. @returns its exit code */
export function run(command, args, { env = {}, quiet = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
		})
		child.on('error', () => resolve(127))
		child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
	})
}

/** Runs a command and keeps what it prints. */
export function capture(command, args, { env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } })
		let output = ''
		const take = (chunk) => {
			output += chunk
		}
		child.stdout.on('data', take)
		child.stderr.on('data', take)
		child.on('error', (error) => resolve({ code: 127, output: String(error) }))
		child.on('close', (code) => resolve({ code: code ?? 1, output }))
	})
}

function filesUnder(path) {
	const full = join(root, path)
	if (!existsSync(full)) return []
	if (statSync(full).isFile()) return [path]
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)))
}

/** A hash over the contents of files and folders: what a step depends on. */
export function fingerprint(paths, salt = '') {
	const hash = createHash('sha256').update(salt)
	for (const file of paths.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(root, file)))
	return hash.digest('hex').slice(0, 24)
}

const stampFile = (name) => join(root, '.cache', `${name}.stamp`)

/** True when a step was done for exactly this fingerprint and what it made is still there. */
export function isDone(name, mark, ...made) {
	const file = stampFile(name)
	const same = existsSync(file) && readFileSync(file, 'utf8') === mark
	return same && made.every((path) => existsSync(join(root, path)))
}

export function markDone(name, mark) {
	mkdirSync(join(root, '.cache'), { recursive: true })
	writeFileSync(stampFile(name), mark)
}

/** Installs the locked packages unless they are in place. @returns false when that failed */
export async function ensureInstalled() {
	const mark = fingerprint(['package-lock.json', '.npmrc'], process.version)
	if (isDone('install', mark, 'node_modules/.package-lock.json')) return true
	say('Installing packages (once, about a minute)')
	const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
	if (code === 0) markDone('install', mark)
	return code === 0
}

const sources = ['app', 'db', 'workers', 'server', 'server.ts', 'vite.config.ts', 'remix.config.js', 'tailwind.config.ts', 'postcss.config.js', 'package-lock.json', 'scripts/lib/script-text.ts', 'scripts/precompress.mjs', 'public'] // prettier-ignore

/** Builds the production server unless its sources are unchanged. @returns false when that failed */
export async function ensureBuilt() {
	const mark = fingerprint(sources)
	if (isDone('build', mark, 'build/server/index.js', 'build/server.js')) return true
	say('Building')
	const built = await capture('npm', ['run', 'build', '--silent'], { env: { NODE_ENV: 'production' } })
	if (built.code !== 0) {
		say(built.output)
		return false
	}
	markDone('build', mark)
	return true
}
