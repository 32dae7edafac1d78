import { uuidFrom } from '#app/lib/ids.ts'

/** The one seed of the demo: change it and every person, company and request becomes another. */
const DEMO_SEED = 0x4e455855

/** Draws of one stream. The same label and number always give the same draws, whatever else was drawn. */
export type Dice = {
	/** A fraction in [0, 1). */
	next(): number
	/** A whole number from `min` to `max`, both included. */
	int(min: number, max: number): number
	/** True in `share` of all draws. @param share 0 to 1 */
	chance(share: number): boolean
	pick<T>(list: readonly T[]): T
	/** Different entries of the list, in drawn order; all of them where it is shorter. */
	some<T>(list: readonly T[], count: number): T[]
	weighted<T>(entries: readonly (readonly [value: T, weight: number])[]): T
	uuid(): string
}

/** FNV-1a, 32 bits (draft-eastlake-fnv): spreads a label over the seeds. */
function hash32(text: string): number {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	return hash >>> 0
}

/**
 * sfc32 by Chris Doty-Humphrey (PractRand, public domain): 128 bits of state, so that no two of a million people
 * share a stream.
 */
function sfc32(seed: readonly [number, number, number]): () => number {
	let [a, b, c] = seed
	let counter = 1
	const step = () => {
		const sum = (a + b + counter) | 0
		counter = (counter + 1) | 0
		a = b ^ (b >>> 9)
		b = (c + (c << 3)) | 0
		c = (((c << 21) | (c >>> 11)) + sum) | 0
		return (sum >>> 0) / 4_294_967_296
	}
	for (let round = 0; round < 15; round += 1) step()
	return step
}

/** @throws when the list is empty: a fault of the lists, never of the draw */
function at<T>(list: readonly T[], index: number): T {
	const item = list[index]
	if (item === undefined) throw new Error('a draw from an empty list')
	return item
}

function drawWeighted<T>(entries: readonly (readonly [T, number])[], fraction: number): T {
	let left = fraction * entries.reduce((sum, [, weight]) => sum + weight, 0)
	const found = entries.find(([, weight]) => (left -= weight) < 0)
	return (found ?? at(entries, entries.length - 1))[0]
}

function drawSome<T>(list: readonly T[], count: number, next: () => number): T[] {
	const left = [...list]
	const drawn: T[] = []
	while (drawn.length < count && left.length > 0)
		drawn.push(...left.splice(Math.floor(next() * left.length), 1))
	return drawn
}

export function diceFor(label: string, index = 0): Dice {
	const next = sfc32([DEMO_SEED, hash32(label), index])
	const bytes = () => Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256))
	return {
		next,
		int: (min, max) => min + Math.floor(next() * (max - min + 1)),
		chance: (share) => next() < share,
		pick: (list) => at(list, Math.floor(next() * list.length)),
		some: (list, count) => drawSome(list, count, next),
		weighted: (entries) => drawWeighted(entries, next()),
		uuid: () => uuidFrom(bytes()),
	}
}
