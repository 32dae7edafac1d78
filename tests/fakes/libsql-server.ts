import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Stream, failureOf, openConnection, openStream } from './libsql-stream.ts'
import { type StreamRequest, pipelineBody } from './libsql-wire.ts'

export type LibsqlServerOptions = {
	file: string
	/** 0 takes a free one. */
	port?: number
	/** A stream that is silent for so long is closed and its transaction rolled back; the real server's is 10 s. */
	idleMs?: number
}

export type LibsqlServer = { url: string; port: number; close(): Promise<void> }

/** One stream may write at a time: the driver would wait for the file with this process's only thread. */
function writeTurns() {
	let holder: Stream | null = null
	const waiting: { stream: Stream; go: () => void }[] = []
	return {
		async take(stream: Stream): Promise<void> {
			if (holder === stream) return
			if (holder === null) holder = stream
			else await new Promise<void>((go) => waiting.push({ stream, go }))
		},
		leave(stream: Stream): void {
			if (holder !== stream) return
			const next = waiting.shift()
			holder = next?.stream ?? null
			next?.go()
		},
	}
}

function runAll(stream: Stream, requests: StreamRequest[]) {
	return requests.map((request) => {
		try {
			return { type: 'ok', response: stream.run(request) }
		} catch (error) {
			return { type: 'error', error: failureOf(error) }
		}
	})
}

/** Streams by the baton that their next request must show. */
function streamTable(options: LibsqlServerOptions) {
	const turns = writeTurns()
	const open = new Map<string, { stream: Stream; timer: NodeJS.Timeout }>()

	function end(stream: Stream): void {
		stream.close()
		turns.leave(stream)
	}

	function keep(stream: Stream): string {
		const baton = randomUUID()
		const expire = () => {
			open.delete(baton)
			end(stream)
		}
		open.set(baton, { stream, timer: setTimeout(expire, options.idleMs ?? 10_000).unref() })
		return baton
	}

	function resume(baton: string): Stream | null {
		const entry = open.get(baton)
		if (!entry) return null
		clearTimeout(entry.timer)
		open.delete(baton)
		return entry.stream
	}

	return {
		/** @returns null when the baton names no open stream */
		async answer(baton: string | null | undefined, requests: StreamRequest[]) {
			const stream = baton ? resume(baton) : openStream(options.file)
			if (!stream) return null
			if (stream.mayWrite(requests)) await turns.take(stream)
			const results = runAll(stream, requests)
			const closed = requests.some(({ type }) => type === 'close')
			if (closed) end(stream)
			else if (!stream.connection.inTransaction) turns.leave(stream)
			return { baton: closed ? null : keep(stream), base_url: null, results }
		},
		closeAll() {
			for (const { stream, timer } of open.values()) {
				clearTimeout(timer)
				end(stream)
			}
			open.clear()
		},
	}
}

async function readBody(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = []
	for await (const chunk of request) chunks.push(chunk as Buffer)
	return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

function reply(response: ServerResponse, status: number, body: object): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const refuse = (response: ServerResponse, status: number, code: string, message: string) =>
	reply(response, status, { message, code })

type Table = ReturnType<typeof streamTable>

async function pipeline(table: Table, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const body = pipelineBody.safeParse(await readBody(request).catch(() => null))
	if (!body.success) return refuse(response, 400, 'PROTOCOL_ERROR', body.error.message)
	const answer = await table.answer(body.data.baton, body.data.requests)
	if (!answer) return refuse(response, 400, 'STREAM_EXPIRED', 'The stream has expired due to inactivity')
	reply(response, 200, answer)
}

/** The two versions whose encoding is JSON; the client asks for others by a GET that it expects to fail. */
async function route(table: Table, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const call = `${request.method} ${request.url}`
	if (/^GET \/v[23]$/.test(call)) return reply(response, 200, {})
	if (/^POST \/v[23]\/pipeline$/.test(call)) return pipeline(table, request, response)
	refuse(response, 404, 'NOT_FOUND', `This server does not know ${call}`)
}

/**
 * Serves a libSQL file by libSQL's own protocol over HTTP on loopback, as the client of `http:` addresses speaks
 * it: a connection for each stream, write-ahead log, synchronous FULL.
 */
export async function startLibsqlServer(options: LibsqlServerOptions): Promise<LibsqlServer> {
	// Stays open for the server's life: the last connection to close would fold the log into the file each time.
	const keeper = openConnection(options.file)
	keeper.exec('PRAGMA journal_mode = WAL')
	const table = streamTable(options)
	const server = createServer((request, response) => {
		route(table, request, response).catch((error: unknown) => {
			refuse(response, 500, 'INTERNAL_ERROR', String(error))
		})
	})
	await new Promise<void>((ready) => server.listen(options.port ?? 0, '127.0.0.1', ready))
	// A TCP server's address is never a string or null while it listens.
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		port,
		async close() {
			server.closeAllConnections()
			await new Promise((done) => server.close(done))
			table.closeAll()
			keeper.close()
		},
	}
}
