import { AppError } from '#app/lib/errors.ts'

/** Limits of an ordinary form; upload routes have their own. */
export const FORM_LIMITS = { bytes: 100 * 1024, fields: 64 }

const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

async function readCapped(request: Request, limit: number): Promise<Uint8Array> {
	const declared = Number(request.headers.get('content-length') ?? 0)
	if (declared > limit) throw new AppError('too_large', 'declared body too large')
	const chunks: Uint8Array[] = []
	let size = 0
	const reader = request.body?.getReader()
	while (reader) {
		const { done, value } = await reader.read()
		if (done) break
		size += value.byteLength
		if (size > limit) {
			// cancelling would tear the connection down before the refusal is sent; the server drops the rest
			reader.releaseLock()
			throw new AppError('too_large', 'body too large')
		}
		chunks.push(value)
	}
	return Buffer.concat(chunks)
}

/** The raw body as text, for machine doors. @throws AppError 413 */
export async function readRawBody(request: Request): Promise<string> {
	return Buffer.from(await readCapped(request, FORM_LIMITS.bytes)).toString('utf8')
}

/**
 * Parses a form body within the limits. Files are refused here.
 * @throws AppError 400 malformed or too many fields, 413 too large, 415 another type or a compressed body
 */
export async function readForm(request: Request): Promise<FormData> {
	const type = request.headers.get('content-type') ?? ''
	if (!FORM_TYPE.test(type)) throw new AppError('unsupported', 'not a form')
	if (request.headers.get('content-encoding')) throw new AppError('unsupported', 'compressed body')
	const bytes = await readCapped(request, FORM_LIMITS.bytes)
	const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } })
		.formData()
		.catch(() => {
			throw new AppError('malformed', 'the form body cannot be read')
		})
	const entries = [...form.entries()]
	if (entries.length > FORM_LIMITS.fields) throw new AppError('malformed', 'too many fields')
	if (entries.some(([name]) => /(^|[.[])(__proto__|constructor|prototype)\b/.test(name)))
		throw new AppError('malformed', 'reserved field name')
	if (entries.some(([, value]) => typeof value !== 'string'))
		throw new AppError('unsupported', 'file in a plain form')
	return form
}
