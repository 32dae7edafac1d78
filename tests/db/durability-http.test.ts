import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect, onTestFinished, test } from 'vitest'
import { startLibsqlProcess } from '#tests/fakes/libsql-process.ts'
import { temporaryFolder } from './database.ts'
import { compare, prepare, readJournal, runWriter, startWriter, untilAnswers } from './durability.ts'

const sound = { lost: 0, twice: 0, torn: 0, ghosts: 0, integrity: 'ok' }

/** A server in a process of its own over an empty file of this test. */
async function newServer() {
	const folder = temporaryFolder()
	const file = join(folder, 'written.db')
	const server = await startLibsqlProcess(file)
	onTestFinished(server.kill)
	const client = createClient({ url: server.url })
	await prepare(client)
	client.close()
	return { file, journal: join(folder, 'journal'), server }
}

test('500 mixed concurrent writes over HTTP: each acknowledged one is in the file, none twice', async () => {
	const { file, journal, server } = await newServer()
	await runWriter({ url: server.url, journal, first: 1, count: 500 })
	await server.kill()
	const answers = readJournal(journal)
	expect(answers.unknown).toEqual([])
	expect(answers.refused).toHaveLength(125)
	expect(await compare(file, answers)).toEqual({ acknowledged: 375, ...sound })
}, 60_000)

test.each([150])(
	'over HTTP a writer killed with SIGKILL after %i answers has lost none of them',
	async (killAfter) => {
		const { file, journal, server } = await newServer()
		const { killed } = await runWriter({ url: server.url, journal, first: 1, count: 500 }, killAfter)
		expect(killed).toBe(true)
		expect(await compare(file, readJournal(journal))).toMatchObject(sound)
		await runWriter({ url: server.url, journal, first: 1001, count: 100 })
		await server.kill()
		const whole = readJournal(journal)
		expect(whole.acknowledged.filter((id) => id > 1000)).toHaveLength(75)
		expect(await compare(file, whole)).toMatchObject(sound)
	},
	60_000,
)

test.each([30, 200])(
	'a server killed with SIGKILL after %i answers and started again has lost none of them',
	async (killAfter) => {
		const { file, journal, server } = await newServer()
		const writer = startWriter({ url: server.url, journal, first: 1, count: 500, lanes: 20 })
		await untilAnswers(journal, killAfter, writer.ended)
		await server.kill()
		const before = readJournal(journal)
		expect(await compare(file, before)).toMatchObject(sound)
		const again = await startLibsqlProcess(file, server.port)
		onTestFinished(again.kill)
		expect((await writer.ended).killed).toBe(false)
		await again.kill()
		const whole = readJournal(journal)
		expect(whole.acknowledged.length + whole.refused.length + whole.unknown.length).toBe(500)
		expect(whole.unknown.length).toBeGreaterThan(0)
		expect(whole.acknowledged.length).toBeGreaterThan(before.acknowledged.length)
		expect(await compare(file, whole)).toMatchObject(sound)
	},
	60_000,
)
