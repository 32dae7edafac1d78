// One command on a fresh clone: installs, builds, seeds and serves. A second start skips what is in place.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, fingerprint, root, run, say } from './lib/run.mjs'

const started = Date.now()
const port = process.env.PORT ?? '3000'
const dataDir = process.env.DATA_DIR ?? './data'
const people = process.env.DEMO_PROFESSIONALS ?? '2000'
const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
const environment = {
	...process.env,
	NODE_ENV: 'production',
	DEMO_MODE: '1',
	PORT: port,
	DATA_DIR: dataDir,
	LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
}

function stop(sentence) {
	say(sentence)
	process.exit(1)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
	stop(`Node 20.19 or later is needed; this is ${process.version}.`)
if (!(await ensureInstalled()))
	stop('The packages could not be installed. Check the network and run it again.')
if (!(await ensureBuilt())) stop('The build failed; its output stands above.')
say(`Ready to seed after ${seconds()}`)

const mark = fingerprint(['db/seed', 'db/migrations'], people)
const seeded = await run(join(root, 'node_modules/.bin/tsx'), ['scripts/seed-demo.ts', mark], {
	env: environment,
})
if (seeded !== 0) stop('The demo data could not be made; the reason stands above.')

const server = spawn(process.execPath, ['build/server.js'], { cwd: root, env: environment, stdio: 'inherit' })
server.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))

async function ready() {
	for (let attempt = 0; attempt < 300; attempt += 1) {
		const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
		if (answer?.ok) return true
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	return false
}

if (!(await ready())) stop('The server did not become ready within 30 seconds.')
const accounts = [
	['amaka@demo.ng', 'professional; confidential; works at Kola Bank, a customer'],
	['tunde@demo.ng', 'professional; open'],
	['hr@zenora.demo', 'owner, Zenora Energy (Professional plan)'],
	['member@zenora.demo', 'member, Zenora Energy'],
	['hr@kolabank.demo', 'owner, Kola Bank: must never see Amaka'],
	['hr@kolapensions.demo', 'owner, Kola Pensions: a subsidiary of its group'],
	['admin@demo.ng', 'super admin'],
	['moderator@demo.ng', 'moderator, without the right to verify'],
]
say()
say(`theNexus is served at http://localhost:${port} (${seconds()})`)
say('All accounts share the password  harmattan-dusk-2025')
for (const [address, what] of accounts) say(`  ${address.padEnd(24)} ${what}`)
say('Where a second factor is asked for, the TOTP secret is  JBSWY3DPEHPK3PXP')
say(`Mails and texts: http://localhost:${port}/demo/mailbox`)
if (!existsSync(join(root, '.env'))) say('(.env could not be written: keys change at each start)')
