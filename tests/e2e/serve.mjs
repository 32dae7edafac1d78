// Serves the built product in demo mode on a fresh data folder, for the end-to-end tests.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'nexus-e2e-'))
const env = {
	...process.env,
	NODE_ENV: 'production',
	DEMO_MODE: '1',
	PORT: process.env.E2E_PORT ?? '4173',
	DATA_DIR: folder,
	DEMO_PROFESSIONALS: '300',
	BCRYPT_COST: '6',
	LOG_LEVEL: 'warn',
}
const seeded = spawnSync(join(root, 'node_modules/.bin/tsx'), ['scripts/seed-demo.ts', 'e2e'], {
	cwd: root,
	env,
	stdio: 'inherit',
})
if (seeded.status !== 0) process.exit(1)
const server = spawn(process.execPath, ['build/server.js'], { cwd: root, env, stdio: 'inherit' })

function clean() {
	rmSync(folder, { recursive: true, force: true })
}
server.on('exit', (code) => {
	clean()
	process.exit(code ?? 0)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'))
