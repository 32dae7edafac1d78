import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, expect, test } from 'vitest'
import { compare, prepare, readJournal, runWriter } from './durability.ts'

const folders: string[] = []

async function newFile() {
	const folder = mkdtempSync(join(tmpdir(), 'nexus-durable-'))
	folders.push(folder)
	const file = join(folder, 'written.db')
	const client = createClient({ url: `file:${file}` })
	await client.execute('PRAGMA journal_mode=WAL')
	await prepare(client)
	client.close()
	return { file, journal: join(folder, 'journal') }
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

test('500 mixed concurrent writes: each acknowledged one is in the file, none twice', async () => {
	const { file, journal } = await newFile()
	const { killed } = await runWriter({ url: `file:${file}`, journal, first: 1, count: 500 })
	const verdict = await compare(file, readJournal(journal))
	expect(killed).toBe(false)
	expect(verdict).toEqual({ acknowledged: 375, lost: 0, twice: 0, torn: 0, ghosts: 0, integrity: 'ok' })
})

test.each([20, 130, 300])(
	'killed with SIGKILL after %i answers: what was acknowledged stays',
	async (killAfter) => {
		const { file, journal } = await newFile()
		const { killed } = await runWriter({ url: `file:${file}`, journal, first: 1, count: 500 }, killAfter)
		expect(killed).toBe(true)
		const half = readJournal(journal)
		expect(await compare(file, half)).toMatchObject({
			lost: 0,
			twice: 0,
			torn: 0,
			ghosts: 0,
			integrity: 'ok',
		})
		await runWriter({ url: `file:${file}`, journal, first: 1001, count: 100 })
		const whole = readJournal(journal)
		expect(whole.acknowledged.length).toBe(half.acknowledged.length + 75)
		expect(await compare(file, whole)).toMatchObject({
			lost: 0,
			twice: 0,
			torn: 0,
			ghosts: 0,
			integrity: 'ok',
		})
	},
)
