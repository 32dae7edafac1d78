import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'

/** What a release proves of its confidentiality; written by the proof's command, carried by the build. */
const proof = z.object({
	/** The day of the run, `YYYY-MM-DD`. */
	date: z.iso.date(),
	/** Routes that were crawled in both worlds. */
	routes: z.int().positive(),
	/** Bytes that differed for somebody who must not see the hidden person. */
	differing_bytes: z.int().min(0),
	mutations: z.object({ killed: z.int().min(0), total: z.int().min(0) }),
	leaks: z
		.array(
			z.object({
				id: z.string().regex(/^L([1-9]|[1-3]\d|40)$/),
				result: z.enum(['passed', 'failed', 'not run']),
			}),
		)
		.max(40),
})

export type Proof = z.infer<typeof proof>

/** Beside the server's bundle. */
const FILE = 'build/proof.json'

/** Another text when the release's proof was written anew. */
export async function proofVersion(file = FILE): Promise<string> {
	return stat(file).then(
		({ mtimeMs }) => String(mtimeMs),
		() => 'none',
	)
}

/** The release's proof, or null where there is none or where it cannot be read: then nothing is claimed. */
export async function readProof(file = FILE): Promise<Proof | null> {
	const text = await readFile(file, 'utf8').catch(() => null)
	if (text === null) return null
	try {
		return proof.safeParse(JSON.parse(text)).data ?? null
	} catch {
		return null
	}
}
