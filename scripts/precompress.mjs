// After the build: puts a brotli 11 and a gzip 9 twin beside each text file, for the server to hand over as it stands.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const FOLDER = 'build/client'
const TEXT = /\.(js|css|svg|txt|xml|json|html|webmanifest|map)$/
/** Below this the headers weigh more than what is saved. */
const WORTH_IT = 200

for (const name of readdirSync(FOLDER, { recursive: true })) {
	if (!TEXT.test(name)) continue
	const path = join(FOLDER, name)
	const plain = readFileSync(path)
	if (plain.length < WORTH_IT) continue
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
	writeFileSync(`${path}.br`, brotliCompressSync(plain, { params }))
	writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }))
}
