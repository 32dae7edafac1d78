import { join } from 'node:path'
import { type SQL, sql } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkDatabase } from '#db/check.server.ts'
import { type DatabaseHandles, openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { type Statement, sqlStatement } from '#db/statements.ts'
import { ForbiddenError, NotFoundError } from '#app/lib/errors.ts'
import { startLibsqlServer } from '#tests/fakes/libsql-server.ts'
import { temporaryFolder } from './database.ts'
import { type Engine, engines, onFile } from './engines.ts'

const all = engines()

const run = (query: SQL): Statement => sqlStatement(query)
const taking = (seat: string, who: string) =>
	run(sql`INSERT INTO contract_takings (seat_id, who) VALUES (${seat}, ${who})`)
const take = (seat: string, who: string) =>
	run(sql`UPDATE contract_seats SET taken_by = ${who} WHERE id = ${seat} AND taken_by IS NULL`)

async function one(database: DatabaseHandles, query: SQL): Promise<unknown> {
	const row = await database.fresh.get<Record<string, unknown>>(query)
	return Object.values(row ?? {})[0]
}

const takings = (database: DatabaseHandles) => one(database, sql`SELECT count(*) FROM contract_takings`)
const guardsLeft = (database: DatabaseHandles) => one(database, sql`SELECT count(*) FROM must_change`)

const outcome = (work: Promise<unknown>) =>
	work.then(
		() => 'done',
		(error: { code?: string }) => error.code ?? String(error),
	)

describe.each(all)('$name', (engine: Engine) => {
	test('a batch is whole or nothing', async () => {
		const { database, other } = await engine.open()
		const torn = database.transaction((w) =>
			w.add(taking('a', 'Amaka'), run(sql`INSERT INTO nowhere VALUES (1)`)),
		)
		await expect(torn).rejects.toThrow(/nowhere/)
		expect(await takings(other())).toBe(0)
		await database.transaction((w) => w.add(taking('a', 'Amaka'), taking('b', 'Tunde')))
		expect(await takings(other())).toBe(2)
	})

	test('a guard that changes no row undoes its batch and is a conflict unless told', async () => {
		const { database, other } = await engine.open()
		const lost = database.transaction((w) => {
			w.add(taking('a', 'Amaka'))
			w.must(run(sql`UPDATE contract_seats SET taken_by = 'Amaka' WHERE id = 'no such seat'`))
			w.add(taking('b', 'Amaka'))
		})
		await expect(lost).rejects.toMatchObject({
			code: 'conflict',
			status: 409,
			data: { sentence: expect.stringContaining('Nothing was changed') },
		})
		expect(await takings(other())).toBe(0)
		expect(await guardsLeft(other())).toBe(0)
	})

	test.each([
		['first', ['no seat', 'b', 'c'], 'not_found'],
		['second', ['a', 'no seat', 'c'], 'forbidden'],
		['third', ['a', 'b', 'no seat'], 'conflict'],
		['first of two', ['no seat', 'b', 'no seat'], 'not_found'],
	])('of several guards the %s that fails throws its own error', async (_which, seats, code) => {
		const { database, other } = await engine.open()
		const [first = '', second = '', third = ''] = seats
		const batch = database.transaction((w) => {
			w.must(take(first, 'Amaka'), () => new NotFoundError())
			w.add(taking('a', 'Amaka'), taking('b', 'Amaka'))
			w.must(take(second, 'Amaka'), () => new ForbiddenError('guard', 'Your plan does not hold this.'))
			w.must(take(third, 'Amaka'))
		})
		await expect(batch).rejects.toMatchObject({ code })
		expect(await takings(other())).toBe(0)
		expect(await one(other(), sql`SELECT count(*) FROM contract_seats WHERE taken_by IS NOT NULL`)).toBe(0)
	})

	test('another failure beside a guard is not mistaken for a lost race', async () => {
		const { database } = await engine.open()
		const batch = database.transaction((w) => {
			w.must(take('a', 'Amaka'), () => new NotFoundError())
			w.add(taking('no such seat', 'Amaka'))
		})
		await expect(batch).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
		expect(await guardsLeft(database)).toBe(0)
	})

	test('triggers on the guarded table do not confuse the count of changes', async () => {
		const { database } = await engine.open()
		const steps = (seat: string) => (w: Parameters<Parameters<DatabaseHandles['transaction']>[0]>[0]) => {
			w.must(take('a', 'Amaka'))
			w.must(take(seat, 'Amaka'))
		}
		expect(await outcome(database.transaction(steps('a')))).toBe('conflict')
		expect(await one(database, sql`SELECT count(*) FROM contract_trail`)).toBe(0)
		expect(await outcome(database.transaction(steps('b')))).toBe('done')
		expect(await one(database, sql`SELECT count(*) FROM contract_trail`)).toBe(6)
		expect(await one(database, sql`SELECT version FROM contract_seats WHERE id = 'b'`)).toBe(1)
	})

	test('of 50 racing batches one wins, and of the 49 refused nothing is kept', async () => {
		const { database, other } = await engine.open()
		const racers = Array.from({ length: 50 }, (_, i) => `racer ${i}`)
		const ends = await Promise.all(
			racers.map((who) =>
				outcome(
					database.transaction((w) => {
						w.add(taking('a', who))
						w.must(take('a', who))
						w.add(taking('a', who))
					}),
				),
			),
		)
		expect(ends.filter((end) => end === 'done')).toHaveLength(1)
		expect(ends.filter((end) => end === 'conflict')).toHaveLength(49)
		const winner = racers[ends.indexOf('done')]
		const kept = await other().fresh.all<{ who: string }>(sql`SELECT who FROM contract_takings`)
		expect(kept.map((row) => row.who)).toEqual([winner, winner])
		expect(await one(database, sql`SELECT taken_by FROM contract_seats WHERE id = 'a'`)).toBe(winner)
		expect(await guardsLeft(database)).toBe(0)
	})

	test('the guards of concurrent batches do not count for one another', async () => {
		const { database, other } = await engine.open()
		const again = other()
		const rename = (seat: string) => run(sql`UPDATE contract_seats SET taken_by = 'Tunde' WHERE id = ${seat}`)
		const ends = await Promise.all(
			Array.from({ length: 40 }, (_, i) =>
				outcome(
					(i % 4 < 2 ? database : again).transaction((w) => {
						w.must(rename(i % 2 === 0 ? 'b' : 'no such seat'))
						w.add(taking('b', `batch ${i}`))
					}),
				),
			),
		)
		expect(ends.filter((_, i) => i % 2 === 0)).toEqual(Array(20).fill('done'))
		expect(ends.filter((_, i) => i % 2 === 1)).toEqual(Array(20).fill('conflict'))
		expect(await takings(database)).toBe(20)
		expect(await guardsLeft(database)).toBe(0)
	})

	test('both readers see a write as soon as it is acknowledged', async () => {
		const { database } = await engine.open()
		for (const who of ['Amaka', 'Tunde', 'Ngozi']) {
			await database.transaction((w) => w.add(taking('a', who)))
			for (const reader of [database.fresh, database.replica]) {
				const rows = await reader.all<{ who: string }>(sql`SELECT who FROM contract_takings`)
				expect(rows.map((row) => row.who)).toContain(who)
			}
		}
	})

	test('listeners hear of a commit after it, of nothing else, and no more once they are gone', async () => {
		const { database, other } = await engine.open()
		const watcher = other()
		const seen: Promise<unknown>[] = []
		const forget = database.onCommit(() => seen.push(takings(watcher)))
		await database.transaction((w) => w.add(taking('a', 'Amaka')))
		expect(await Promise.all(seen)).toEqual([1])
		await outcome(database.transaction((w) => w.must(take('no such seat', 'Amaka'))))
		await database.transaction(() => undefined)
		await expect(
			database.transaction((w) => {
				w.add(taking('a', 'Tunde'))
				throw new NotFoundError()
			}),
		).rejects.toMatchObject({ code: 'not_found' })
		expect(await Promise.all(seen)).toEqual([1])
		forget()
		await database.transaction((w) => w.add(taking('a', 'Ngozi')))
		expect(await Promise.all(seen)).toEqual([1])
		expect(await takings(database)).toBe(2)
	})

	test('foreign keys hold', async () => {
		const { database, other } = await engine.open()
		const orphan = () => database.transaction((w) => w.add(taking('no such seat', 'Amaka')))
		await expect(orphan()).rejects.toThrow(/FOREIGN KEY/)
		await database.transaction((w) => w.add(taking('a', 'Amaka')))
		await expect(database.transaction((w) => w.add(run(sql`DELETE FROM contract_seats`)))).rejects.toThrow(
			/FOREIGN KEY/,
		)
		await expect(orphan()).rejects.toThrow(/FOREIGN KEY/)
		expect(await takings(other())).toBe(1)
	})

	test('values come back as they were written', async () => {
		const { database } = await engine.open()
		const [text, big] = ['Adébáyọ̀ ₦ 漢字 👩🏾‍⚕️ \' " \\ \n', Number.MAX_SAFE_INTEGER]
		await database.transaction((w) => w.add(taking('a', text), taking('b', '')))
		const rows = await database.fresh.all<{ who: string }>(
			sql`SELECT who FROM contract_takings ORDER BY seat_id`,
		)
		expect(rows.map((row) => row.who)).toEqual([text, ''])
		await database.transaction((w) =>
			w.add(run(sql`UPDATE contract_seats SET version = ${big} WHERE id = 'c'`)),
		)
		expect(
			await database.fresh.get(
				sql`SELECT version, taken_by, version / 4.0 AS part FROM contract_seats WHERE id = 'c'`,
			),
		).toEqual({ version: big, taken_by: null, part: big / 4 })
	})
})

describe.each(all.filter(({ ownsFile }) => ownsFile))(
	'$name that another process holds',
	(engine: Engine) => {
		test('a write says so within a second, and the next ones are durable', async () => {
			const { database, other, hold } = await engine.open()
			for (const round of [1, 2]) {
				const release = hold()
				const started = performance.now()
				expect(await outcome(database.transaction((w) => w.add(taking('a', 'refused'))))).toBe('unavailable')
				expect(performance.now() - started).toBeLessThan(1_000)
				release()
				await database.transaction((w) => w.add(taking('a', `plain ${round}`)))
				expect(await takings(other())).toBe(round * 2 - 1)
				await database.transaction((w) => {
					w.must(run(sql`UPDATE contract_seats SET taken_by = ${round} WHERE id = 'a'`))
					w.add(taking('a', `guarded ${round}`))
				})
				expect(await takings(other())).toBe(round * 2)
			}
		})

		test('of writes that stand in line each is refused or kept, none both', async () => {
			const { database, other, hold } = await engine.open()
			const release = hold()
			const write = (who: string) => outcome(database.transaction((w) => w.add(taking('a', who))))
			const first = write('first')
			const later = ['second', 'third', 'fourth'].map(write)
			expect(await first).toBe('unavailable')
			release()
			const ends = await Promise.all(later)
			const rows = await other().fresh.all<{ who: string }>(
				sql`SELECT who FROM contract_takings ORDER BY rowid`,
			)
			const acknowledged = ['second', 'third', 'fourth'].filter((_, i) => ends[i] === 'done')
			expect(rows.map((row) => row.who)).toEqual(acknowledged)
			expect(new Set(ends)).toEqual(new Set(ends.filter((end) => end === 'done' || end === 'unavailable')))
		})

		test('a batch asks for the write lock at its start, even for statements that only read', async () => {
			const { database, hold } = await engine.open()
			const release = hold()
			const reading = () => outcome(database.transaction((w) => w.add(run(sql`SELECT 1`))))
			expect(await reading()).toBe('unavailable')
			release()
			expect(await reading()).toBe('done')
		})

		test('reads go on, and foreign keys hold on the connection that follows', async () => {
			const { database, hold } = await engine.open()
			await database.transaction((w) => w.add(taking('a', 'Amaka')))
			const release = hold()
			expect(await outcome(database.transaction((w) => w.add(taking('a', 'Tunde'))))).toBe('unavailable')
			expect(await takings(database)).toBe(1)
			release()
			await expect(database.transaction((w) => w.add(taking('no such seat', 'Tunde')))).rejects.toThrow(
				/FOREIGN KEY/,
			)
			expect(await takings(database)).toBe(1)
		})
	},
)

test('a guard that cannot be kept at all is a fault, not a lost race', async () => {
	const { database } = await onFile.open()
	await database.unsafeClient.execute('DROP TABLE must_change')
	await expect(database.transaction((w) => w.must(take('a', 'Amaka')))).rejects.toThrow(/no such table/)
	expect(await one(database, sql`SELECT taken_by FROM contract_seats WHERE id = 'a'`)).toBeNull()
})

test('a database that cannot be reached is unavailable, not a fault', async () => {
	const server = await startLibsqlServer({ file: join(temporaryFolder(), 'gone.db') })
	const database = openDatabase({ url: server.url })
	await server.close()
	expect(await outcome(database.transaction((w) => w.add(taking('a', 'Amaka'))))).toBe('unavailable')
	database.close()
})

test("the product's own migrations run over HTTP, and a second time change nothing", async () => {
	const server = await startLibsqlServer({ file: join(temporaryFolder(), 'product.db') })
	onTestFinished(server.close)
	const database = openDatabase({ url: server.url })
	onTestFinished(database.close)
	expect((await migrate(database.unsafeClient)).length).toBeGreaterThan(0)
	expect(await migrate(database.unsafeClient)).toEqual([])
	expect(await checkDatabase(database.unsafeClient)).toEqual([])
})
