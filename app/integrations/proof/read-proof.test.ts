import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readProof } from './read-proof.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'nexus-proof-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(content: string): string {
	const file = join(folder, 'proof.json')
	writeFileSync(file, content)
	return file
}

const good = {
	date: '2026-11-12',
	routes: 38,
	differing_bytes: 0,
	mutations: { killed: 21, total: 21 },
	leaks: [
		{ id: 'L1', result: 'passed' },
		{ id: 'L40', result: 'not run' },
	],
}

test('reads a proof', async () => {
	expect(await readProof(written(JSON.stringify(good)))).toEqual(good)
})

test.each([
	['no JSON', 'proof'],
	['an unknown leak', JSON.stringify({ ...good, leaks: [{ id: 'L41', result: 'passed' }] })],
	['an unknown result', JSON.stringify({ ...good, leaks: [{ id: 'L1', result: 'probably' }] })],
	['no date', JSON.stringify({ ...good, date: undefined })],
])('a file with %s claims nothing', async (_, content) => {
	expect(await readProof(written(content))).toBeNull()
})

test('an absent file claims nothing', async () => {
	expect(await readProof(join(folder, 'absent.json'))).toBeNull()
})
