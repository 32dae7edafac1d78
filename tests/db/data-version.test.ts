import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDataVersion } from '#db/data-version.server.ts'
import { sqlStatement } from '#db/statements.ts'
import { onFile } from './engines.ts'

const taking = (who: string) =>
	sqlStatement(sql`INSERT INTO contract_takings (seat_id, who) VALUES ('a', ${who})`)

test('the version moves with each commit of our own and of anybody else, and with nothing else', async () => {
	const { database, other, hold } = await onFile.open()
	const seen = [database.dataVersion()]
	expect(database.dataVersion()).toBe(seen[0])
	await database.transaction((w) => w.add(taking('Amaka')))
	seen.push(database.dataVersion())
	await other().transaction((w) => w.add(taking('Tunde')))
	seen.push(database.dataVersion())
	expect(new Set(seen).size).toBe(3)
	await database.fresh.get(sql`SELECT count(*) FROM contract_takings`)
	await expect(
		database.transaction((w) => w.add(sqlStatement(sql`INSERT INTO nowhere VALUES (1)`))),
	).rejects.toThrow()
	hold()()
	expect(database.dataVersion()).toBe(seen[2])
})

test('a version read anew on another connection is never taken for an old one', async () => {
	const { database } = await onFile.open()
	const before = database.dataVersion()
	database.close()
	expect(database.dataVersion()).not.toBe(before)
})

test('a remote database counts nothing', () => {
	expect(openDataVersion('http://localhost:1').read()).toBeNull()
})
