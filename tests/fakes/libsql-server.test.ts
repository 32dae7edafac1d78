import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '#tests/db/database.ts'
import { startLibsqlServer } from './libsql-server.ts'

async function newServer(idleMs?: number) {
	const server = await startLibsqlServer({ file: join(temporaryFolder(), 'fake.db'), idleMs })
	onTestFinished(server.close)
	const client = createClient({ url: server.url })
	onTestFinished(() => client.close())
	await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, body ANY) STRICT')
	return { server, client }
}

type Answer = { baton: string | null; results: Record<string, unknown>[] }

async function pipeline(url: string, requests: object[], baton: string | null = null, version = 'v3') {
	const response = await fetch(`${url}/${version}/pipeline`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ baton, requests }),
	})
	return { status: response.status, ...((await response.json()) as Answer) }
}

const execute = (sql: string, more: object = {}) => ({ type: 'execute', stmt: { sql, ...more } })
const step = (sql: string, condition?: object) => ({ stmt: { sql }, condition })

test('answers the questions for its version, and refuses every call that it does not know', async () => {
	const { server } = await newServer()
	const status = async (path: string, method = 'GET') => (await fetch(server.url + path, { method })).status
	expect(await status('/v2')).toBe(200)
	expect(await status('/v3')).toBe(200)
	expect(await status('/v3-protobuf')).toBe(404)
	expect(await status('/v3/cursor', 'POST')).toBe(404)
	expect(await status('/', 'POST')).toBe(404)
	expect(await status('/v2/pipeline', 'POST')).toBe(400)
	expect((await pipeline(server.url, [{ type: 'drop_everything' }])).status).toBe(400)
	expect((await pipeline(server.url, [{ type: 'close', now: true }])).status).toBe(400)
	expect((await pipeline(server.url, [execute('SELECT 1')], 'no such stream')).status).toBe(400)
})

test.each([
	['an integer', { type: 'integer', value: '9007199254740993' }],
	['a negative integer', { type: 'integer', value: '-1' }],
	['a float', { type: 'float', value: 2.5 }],
	['a whole float', { type: 'float', value: 2 }],
	['a text', { type: 'text', value: '₦25m' }],
	['a blob', { type: 'blob', base64: 'AP8Q' }],
	['null', { type: 'null' }],
])('carries %s both ways unchanged', async (_what, value) => {
	const { server } = await newServer()
	const insert = execute('INSERT INTO notes (body) VALUES (?)', { args: [value] })
	const { results } = await pipeline(server.url, [
		insert,
		execute('SELECT body FROM notes'),
		{ type: 'close' },
	])
	expect(results[0]).toMatchObject({
		type: 'ok',
		response: { result: { affected_row_count: 1, last_insert_rowid: '1' } },
	})
	expect(results[1]).toMatchObject({ type: 'ok', response: { result: { rows: [[value]] } } })
})

test('runs the steps of a batch as their conditions say', async () => {
	const { server } = await newServer()
	const steps = [
		step('BEGIN IMMEDIATE'),
		step('INSERT INTO notes (body) VALUES (1)', { type: 'not', cond: { type: 'is_autocommit' } }),
		step('INSERT INTO nowhere VALUES (1)', { type: 'ok', step: 1 }),
		step('INSERT INTO notes (body) VALUES (2)', { type: 'ok', step: 2 }),
		step('SELECT 3', {
			type: 'and',
			conds: [
				{ type: 'error', step: 2 },
				{ type: 'ok', step: 0 },
			],
		}),
		step('SELECT 4', {
			type: 'or',
			conds: [
				{ type: 'ok', step: 3 },
				{ type: 'error', step: 3 },
			],
		}),
		step('ROLLBACK', { type: 'not', cond: { type: 'ok', step: 2 } }),
	]
	const { results } = await pipeline(server.url, [
		{ type: 'batch', batch: { steps } },
		{ type: 'get_autocommit' },
	])
	const [batch, autocommit] = results as [{ response: { result: Record<string, unknown[]> } }, unknown]
	const { step_results: done = [], step_errors: failed = [] } = batch.response.result
	expect(done.map((result) => result !== null)).toEqual([true, true, false, false, true, false, true])
	expect(failed.map((error) => error !== null)).toEqual([false, false, true, false, false, false, false])
	expect(failed[2]).toEqual({ code: 'SQLITE_ERROR', message: 'SQLite error: no such table: nowhere' })
	expect(autocommit).toMatchObject({ response: { is_autocommit: true } })
	const { results: after } = await pipeline(server.url, [execute('SELECT count(*) FROM notes')])
	expect(after[0]).toMatchObject({ response: { result: { rows: [[{ type: 'integer', value: '0' }]] } } })
})

test('keeps SQL by its number, runs sequences, and describes a statement', async () => {
	const { server } = await newServer()
	const { results } = await pipeline(server.url, [
		{ type: 'store_sql', sql_id: 7, sql: 'INSERT INTO notes (body) VALUES (:body)' },
		{
			type: 'execute',
			stmt: { sql_id: 7, named_args: [{ name: ':body', value: { type: 'text', value: 'x' } }] },
		},
		{ type: 'sequence', sql: "INSERT INTO notes (body) VALUES ('y'); INSERT INTO notes (body) VALUES ('z')" },
		{ type: 'close_sql', sql_id: 7 },
		{ type: 'execute', stmt: { sql_id: 7 } },
		{ type: 'describe', sql: "SELECT id FROM notes WHERE body IN (:a, '?', ?)" },
		execute('SELECT count(*) FROM notes'),
	])
	expect(results.map(({ type }) => type)).toEqual(['ok', 'ok', 'ok', 'ok', 'error', 'ok', 'ok'])
	expect(results[4]).toMatchObject({ error: { code: 'SQL_NOT_FOUND' } })
	expect(results[5]).toMatchObject({
		response: {
			result: {
				params: [{ name: ':a' }, { name: null }],
				cols: [{ name: 'id', decltype: 'INTEGER' }],
				is_explain: false,
				is_readonly: true,
			},
		},
	})
	expect(results[6]).toMatchObject({ response: { result: { rows: [[{ type: 'integer', value: '3' }]] } } })
})

test('a transaction of one stream is unseen by others, who read on and write after it', async () => {
	const { client } = await newServer()
	const open = await client.transaction('write')
	await open.execute("INSERT INTO notes (body) VALUES ('mine')")
	const waiting = client.execute("INSERT INTO notes (body) VALUES ('yours')")
	expect((await client.execute('SELECT count(*) AS n FROM notes')).rows[0]?.n).toBe(0)
	await open.commit()
	await waiting
	const { rows } = await client.execute('SELECT body FROM notes ORDER BY id')
	expect(rows.map(({ body }) => body)).toEqual(['mine', 'yours'])
})

test('a silent stream expires, its transaction is rolled back and its turn passes on', async () => {
	const { client } = await newServer(50)
	const abandoned = await client.transaction('write')
	await abandoned.execute("INSERT INTO notes (body) VALUES ('abandoned')")
	await client.execute("INSERT INTO notes (body) VALUES ('next')")
	await expect(abandoned.commit()).rejects.toMatchObject({ code: 'STREAM_EXPIRED' })
	const { rows } = await client.execute('SELECT body FROM notes')
	expect(rows.map(({ body }) => body)).toEqual(['next'])
})

test('each baton serves once', async () => {
	const { server } = await newServer()
	const first = await pipeline(server.url, [execute('BEGIN')])
	const second = await pipeline(server.url, [execute('SELECT 1')], first.baton)
	expect(second.status).toBe(200)
	expect(second.baton).not.toBe(first.baton)
	expect((await pipeline(server.url, [execute('SELECT 1')], first.baton)).status).toBe(400)
	const last = await pipeline(server.url, [execute('COMMIT'), { type: 'close' }], second.baton, 'v2')
	expect(last).toMatchObject({ status: 200, baton: null })
})
