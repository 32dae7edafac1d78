import type { Context } from '#app/domains/context.ts'
import type { Viewer } from '#app/policy/actors.ts'

/**
 * Contexts whose writes wait for each other: all have read and decided before the first one writes, so what
 * stops the second is its guard alone.
 */
export function inARace<V extends Viewer>(...contexts: Context<V>[]): Context<V>[] {
	let arrived = 0
	let start: () => void = () => undefined
	const all = new Promise<void>((resolve) => (start = resolve))
	return contexts.map((ctx) => ({
		...ctx,
		async transaction(fill) {
			arrived += 1
			if (arrived === contexts.length) start()
			await all
			return ctx.transaction(fill)
		},
	}))
}

/** How many of these acts passed. */
export async function passed(acts: Promise<unknown>[]): Promise<number> {
	const results = await Promise.allSettled(acts)
	return results.filter((result) => result.status === 'fulfilled').length
}
