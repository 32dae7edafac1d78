import type { Context } from '#app/domains/context.ts'
import type { System } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { release } from './release.server.ts'

/** The job that sends a request once its hold is over. Safe to repeat. */
export async function releaseIntroduction(
	ctx: Context<System>,
	input: { draft_id: string },
): Promise<{ released: number; returned: number; waiting: number }> {
	authorize(ctx.viewer, 'introduction.release')
	const outcome = await release(ctx, input.draft_id, 'due')
	return {
		released: outcome === 'released' ? 1 : 0,
		returned: outcome === 'returned' ? 1 : 0,
		waiting: outcome === 'waiting' ? 1 : 0,
	}
}
