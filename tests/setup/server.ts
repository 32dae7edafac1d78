import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

export type BootedServer = {
	origin: string
	port: number
	folder: string
	env: Record<string, string>
	/** What the process wrote to its outputs. */
	output(): string
	kill(signal?: NodeJS.Signals): Promise<void>
	stop(): Promise<void>
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address()
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
		})
	})
}

const secret = (name: string) => `${name}-for-tests-only-0123456789abcdef`
const ring = (kid: string) => `${kid}:${Buffer.from(secret(kid)).toString('base64url')}`

export const testSecrets = {
	SESSION_SECRETS: secret('session'),
	PASSWORD_PEPPERS: ring('p1'),
	FIELD_KEYS: ring('k1'),
	BLIND_INDEX_KEY: secret('blind'),
	REF_KEY: secret('ref'),
	QSTASH_CURRENT_SIGNING_KEY: secret('current'),
	QSTASH_NEXT_SIGNING_KEY: secret('next'),
}

/** Starts the built server and waits until it ends or listens. @returns its exit code, or null while it runs */
async function started(child: ChildProcess, probe: string): Promise<number | null> {
	for (let attempt = 0; attempt < 400; attempt += 1) {
		if (child.exitCode !== null) return child.exitCode
		const answer = await fetch(probe).catch(() => null)
		if (answer?.ok) return null
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error('the server did not become ready')
}

/** Boots `build/server.js` in demo mode on an empty data folder; `npm run build` makes it. */
export async function bootServer(more: Record<string, string> = {}): Promise<BootedServer> {
	const folder = more.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'nexus-http-'))
	const port = await freePort()
	const env = {
		PATH: process.env.PATH ?? '',
		NODE_ENV: 'production' as const,
		DEMO_MODE: '1',
		PORT: String(port),
		DATA_DIR: folder,
		LOG_LEVEL: 'info',
		BCRYPT_COST: '4',
		...testSecrets,
		...more,
	}
	const child = spawn(process.execPath, ['build/server.js'], {
		cwd: ROOT,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let output = ''
	child.stdout.on('data', (chunk) => (output += String(chunk)))
	child.stderr.on('data', (chunk) => (output += String(chunk)))
	const origin = `http://localhost:${port}`
	// A server that is closed for maintenance lives and is not ready.
	const code = await started(child, more.MAINTENANCE ? `${origin}/healthz` : `${origin}/readyz`)
	const kill = async (signal: NodeJS.Signals = 'SIGTERM') => {
		if (child.exitCode !== null) return
		const ended = new Promise((resolve) => child.once('exit', resolve))
		child.kill(signal)
		await ended
	}
	if (code !== null) throw new Error(`the server stopped with ${code}: ${output}`)
	return {
		origin,
		port,
		folder,
		env,
		output: () => output,
		kill,
		async stop() {
			await kill()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}
