// npm run bench NAME -- --size N --json FILE: measures on generated data and prints a table.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureInstalled, root, say } from './lib/run.mjs'

const folder = join(root, 'scripts', 'bench')
const names = readdirSync(folder).map((file) => file.replace(/\.mjs$/, ''))
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { size: { type: 'string', default: '2000' }, json: { type: 'string' } },
})
const name = positionals[0] ?? ''
if (!names.includes(name)) {
	say(`usage: npm run bench NAME -- --size N --json FILE, where NAME is one of: ${names.join(', ')}`)
	process.exit(1)
}
if (!(await ensureInstalled()) || !(await ensureBuilt())) process.exit(1)

const size = Number(values.size)
const { measure } = await import(join(folder, `${name}.mjs`))
const rows = (await measure({ size })).map((row) => ({ bench: name, ...row, size }))
for (const { case: what, engine, metric, value, unit } of rows)
	say(`${what.padEnd(34)} ${engine.padEnd(10)} ${metric.padEnd(10)} ${String(value).padStart(10)} ${unit}`)
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
