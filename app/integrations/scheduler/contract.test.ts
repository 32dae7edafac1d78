import { createHmac } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { systemClock } from '#app/lib/clock.ts'
import { embeddedScheduler } from './embedded.server.ts'
import { signDelivery } from './sign.server.ts'
import { type DeliveryProof, deliveryVerifier } from './verify.server.ts'

const keys = {
	current: 'current-key-0123456789abcdef0123456789',
	next: 'next-key-0123456789abcdef0123456789abc',
}
const url = 'https://thenexus.example/machine/jobs/introduction.expire'
const body = '{"introduction_id":"3f1c9a52"}'

/** The keys that the package ships for its development server; anybody can read them there. */
const publicKeys = ['sig_7kYjw48mhY7kAjqNGcy6cr29RJ6r', 'sig_5ZB6DVzB1wjE8S6rZ7eenA8Pdnhs']

function mint(change: { key?: string; url?: string; body?: string; secondsAgo?: number } = {}): string {
	const { secondsAgo = 0, ...rest } = change
	const at = systemClock.now() - secondsAgo * 1_000
	return signDelivery({ key: keys.current, url, body, messageId: 'message-1', at, ...rest })
}

const verify = (proof: Partial<DeliveryProof>) =>
	deliveryVerifier(keys)({ signature: mint(), body, url, ...proof })

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The same token with other claims, signed anew with the true key. */
function resigned(change: Record<string, unknown>): string {
	const [header = '', claims = ''] = mint().split('.')
	const changed = base64url({
		...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object),
		...change,
	})
	return `${header}.${changed}.${createHmac('sha256', keys.current).update(`${header}.${changed}`).digest('base64url')}`
}

test.each([
	['the current key', {}],
	['the next key', { key: keys.next }],
	['a clock that is 3 s ahead', { secondsAgo: -3 }],
	['a clock that is 3 s past its end', { secondsAgo: 303 }],
])('our own signature passes with %s', async (_what, change) => {
	expect(await verify({ signature: mint(change) })).toBe(true)
})

test('our own signature passes over an empty body and one that is not ASCII', async () => {
	for (const other of ['', '{"name":"Adébáyọ̀ ₦"}'])
		expect(await verify({ signature: mint({ body: other }), body: other })).toBe(true)
})

test.each<[string, () => Partial<DeliveryProof>]>([
	['a wrong key', () => ({ signature: mint({ key: 'another-key-0123456789abcdef0123456789' }) })],
	['an empty key', () => ({ signature: mint({ key: '' }) })],
	['a changed body', () => ({ body: body.replace('3f', '4f') })],
	['a body with a space more', () => ({ body: `${body} ` })],
	['a missing body', () => ({ body: '' })],
	['another job', () => ({ url: url.replace('introduction.expire', 'mail.send') })],
	['another host', () => ({ url: url.replace('thenexus', 'thief') })],
	['a slash more', () => ({ url: `${url}/` })],
	['a token minted for another site', () => ({ signature: mint({ url: 'https://thief.example/x' }) })],
	['a token that has expired', () => ({ signature: mint({ secondsAgo: 330 }) })],
	['a token that is not valid yet', () => ({ signature: mint({ secondsAgo: -30 }) })],
	['another issuer', () => ({ signature: resigned({ iss: 'Thief' }) })],
	['no signature', () => ({ signature: '' })],
	['a word', () => ({ signature: 'signature' })],
	['a cut signature', () => ({ signature: mint().slice(0, -4) })],
	[
		'an unsigned token',
		() => ({ signature: `${base64url({ alg: 'none', typ: 'JWT' })}.${mint().split('.')[1]}.` }),
	],
	['the public development key', () => ({ signature: mint({ key: publicKeys[0] }) })],
])('refuses %s', async (_what, proof) => {
	expect(await verify(proof())).toBe(false)
})

test.each(publicKeys)('refuses the public key %s also where QSTASH_DEV is set', async (key) => {
	vi.stubEnv('QSTASH_DEV', '1')
	onTestFinished(() => void vi.unstubAllEnvs())
	expect(await verify({ signature: mint({ key }) })).toBe(false)
	expect(await verify({})).toBe(true)
})

test('refuses keys that the environment names for a region', async () => {
	vi.stubEnv('QSTASH_REGION', 'US_EAST_1')
	vi.stubEnv('US_EAST_1_QSTASH_CURRENT_SIGNING_KEY', 'regional-key')
	vi.stubEnv('US_EAST_1_QSTASH_NEXT_SIGNING_KEY', 'regional-key')
	onTestFinished(() => void vi.unstubAllEnvs())
	expect(await verify({ signature: mint({ key: 'regional-key' }), region: 'us-east-1' })).toBe(false)
})

type Delivery = { path: string; method: string; headers: IncomingMessage['headers']; body: string }

/** A server on loopback that records deliveries and answers as `answer` does. */
async function newReceiver(
	answer: (delivery: Delivery, response: ServerResponse) => void = (_delivery, response) =>
		response.end('{}'),
) {
	const deliveries: Delivery[] = []
	const server = createServer((request, response) => {
		let text = ''
		request.on('data', (chunk) => (text += String(chunk)))
		request.on('end', () => {
			const delivery = {
				path: `${request.url}`,
				method: `${request.method}`,
				headers: request.headers,
				body: text,
			}
			deliveries.push(delivery)
			answer(delivery, response)
		})
	})
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
	onTestFinished(() => {
		server.closeAllConnections()
		server.close()
	})
	// A TCP server's address is never a string or null while it listens.
	const { port } = server.address() as AddressInfo
	const target = `http://127.0.0.1:${port}`
	const origin = 'https://thenexus.example'
	const scheduler = (limitMs?: number) =>
		embeddedScheduler({ target, origin, signingKey: keys.current, limitMs })
	return { deliveries, scheduler }
}

const job = (name: string, messageId: string) => ({ name, payload: { messageId }, messageId })

test('a job arrives as a signed post that the verifier accepts', async () => {
	const { deliveries, scheduler } = await newReceiver()
	await scheduler().publish({ name: 'mail.send', payload: { id: 'm-1' }, messageId: 'outbox-1' })
	const [delivery] = deliveries
	expect(delivery).toMatchObject({
		method: 'POST',
		path: '/machine/jobs/mail.send',
		body: '{"id":"m-1"}',
		headers: { 'content-type': 'application/json', 'upstash-message-id': 'outbox-1' },
	})
	const proof = {
		signature: String(delivery?.headers['upstash-signature']),
		body: delivery?.body ?? '',
		url: 'https://thenexus.example/machine/jobs/mail.send',
	}
	expect(await deliveryVerifier(keys)(proof)).toBe(true)
	expect(await deliveryVerifier(keys)({ ...proof, body: '{"id":"m-2"}' })).toBe(false)
})

test('a job waits for the one before it of its own name, and for no other', async () => {
	const held: ServerResponse[] = []
	const { deliveries, scheduler } = await newReceiver(({ path }, response) => {
		if (path.endsWith('/slow')) held.push(response)
		else response.end('{}')
	})
	const port = scheduler()
	const slow = [port.publish(job('slow', 's-1')), port.publish(job('slow', 's-2'))]
	await port.publish(job('quick', 'q-1'))
	await port.publish(job('quick', 'q-2'))
	const arrived = () => deliveries.map(({ headers }) => headers['upstash-message-id'])
	expect(arrived().toSorted()).toEqual(['q-1', 'q-2', 's-1'])
	held[0]?.end('{}')
	await slow[0]
	await vi.waitUntil(() => held.length === 2)
	expect(arrived().at(-1)).toBe('s-2')
	held[1]?.end('{}')
	await slow[1]
})

test.each([301, 302, 400, 401, 404, 489, 500, 503])(
	'an answer of %i is a failed delivery',
	async (status) => {
		let refuse = true
		const { deliveries, scheduler } = await newReceiver((_delivery, response) => {
			if (refuse) response.writeHead(status, { location: '/elsewhere' })
			response.end('{}')
		})
		const port = scheduler()
		await expect(port.publish(job('mail.send', 'm-1'))).rejects.toThrow(`mail.send answered ${status}`)
		expect(deliveries).toHaveLength(1)
		refuse = false
		await port.publish(job('mail.send', 'm-1'))
		expect(deliveries.map(({ path }) => path)).toEqual(Array(2).fill('/machine/jobs/mail.send'))
	},
)

test('a delivery that is not answered in time fails, and the next of its name goes on', async () => {
	let silent = true
	const { deliveries, scheduler } = await newReceiver((_delivery, response) => {
		if (!silent) response.end('{}')
		silent = false
	})
	const port = scheduler(100)
	const first = port.publish(job('slow', 's-1'))
	const second = port.publish(job('slow', 's-2'))
	await expect(first).rejects.toThrow(/timeout/i)
	await second
	expect(deliveries).toHaveLength(2)
})

test('a server that is gone is a failed delivery', async () => {
	const port = embeddedScheduler({ target: 'http://127.0.0.1:9', origin: url, signingKey: keys.current })
	await expect(port.publish(job('mail.send', 'm-1'))).rejects.toThrow()
})
