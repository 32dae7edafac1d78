import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this the headers weigh more than what is saved. */
const WORTH_IT = 200

/** Brotli 5 on the whole body, gzip where brotli is not taken: level 11 costs a hundred times more for 10 %. */
async function encode(request: Request, body: Buffer): Promise<{ bytes: Buffer; encoding: string | null }> {
	const accepted = request.headers.get('accept-encoding') ?? ''
	if (body.length < WORTH_IT) return { bytes: body, encoding: null }
	if (/\bbr\b/.test(accepted)) {
		const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
		return { bytes: await brotli(body, { params }), encoding: 'br' }
	}
	if (/\bgzip\b/.test(accepted)) return { bytes: await gzipped(body), encoding: 'gzip' }
	return { bytes: body, encoding: null }
}

/** A whole HTML document as a response with its length; one write, no chunks. */
export async function compressed(
	request: Request,
	html: string,
	init: { status: number; headers: Headers },
): Promise<Response> {
	const { bytes, encoding } = await encode(request, Buffer.from(html))
	if (encoding) init.headers.set('Content-Encoding', encoding)
	init.headers.set('Content-Type', 'text/html; charset=utf-8')
	init.headers.set('Content-Length', String(bytes.length))
	return new Response(new Uint8Array(bytes), init)
}
