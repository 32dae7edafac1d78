import type { Context } from '#app/domains/context.ts'
import { deliveryVerifier } from '#app/integrations/scheduler/verify.server.ts'
import { AppError } from '#app/lib/errors.ts'
import type { Anonymous, System } from '#app/policy/actors.ts'
import { contextFor, runtime } from '#app/runtime.server.ts'
import { readRawBody } from './body.server.ts'
import { sourceOf } from './source.server.ts'

/** A probe of ours or of the host; it learns nothing but a word. */
export function allowProbe(request: Request): Context<Anonymous> {
	return contextFor(runtime(), { kind: 'anonymous' }, sourceOf(request))
}

export type VerifiedDelivery = { ctx: Context<System>; messageId: string; body: string }

/**
 * Lets a signed delivery through. The signature is checked over the raw body for our configured origin and this
 * path, never for the Host header.
 * @throws AppError 401 for anything unsigned, forged, expired or minted for another address
 */
export async function requireDelivery(request: Request): Promise<VerifiedDelivery> {
	const app = runtime()
	const path = new URL(request.url).pathname
	const body = await readRawBody(request)
	const verify = deliveryVerifier({
		current: app.env.QSTASH_CURRENT_SIGNING_KEY,
		next: app.env.QSTASH_NEXT_SIGNING_KEY,
	})
	const proof = {
		signature: request.headers.get('upstash-signature') ?? '',
		body,
		url: app.env.PUBLIC_ORIGIN + path,
		region: request.headers.get('upstash-region') ?? undefined,
	}
	if (!(await verify(proof))) throw new AppError('signed_out', 'delivery without a valid signature')
	const messageId = request.headers.get('upstash-message-id')?.slice(0, 100)
	if (!messageId) throw new AppError('malformed', 'delivery without a message id')
	return { ctx: contextFor(app, { kind: 'system', job: path }, sourceOf(request)), messageId, body }
}
