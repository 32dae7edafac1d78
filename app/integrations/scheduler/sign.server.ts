import { createHash, createHmac } from 'node:crypto'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * Mints the token that QStash puts into `Upstash-Signature`: a JWT (RFC 7519, HS256) over the destination
 * (`sub`), five minutes of life and the sha256 of the raw body.
 * @param at milliseconds
 */
export function signDelivery(input: {
	key: string
	url: string
	body: string
	messageId: string
	at: number
}): string {
	const issued = Math.floor(input.at / 1000)
	const header = encode({ alg: 'HS256', typ: 'JWT' })
	const claims = encode({
		iss: 'Upstash',
		sub: input.url,
		iat: issued,
		nbf: issued,
		exp: issued + 300,
		jti: `jwt_${input.messageId}`,
		body: `${createHash('sha256').update(input.body).digest('base64url')}=`,
	})
	const signature = createHmac('sha256', input.key).update(`${header}.${claims}`).digest('base64url')
	return `${header}.${claims}.${signature}`
}
