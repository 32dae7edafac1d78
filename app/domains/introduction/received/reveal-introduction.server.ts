import type { Context } from '#app/domains/context.ts'
import type { System } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { reveal } from './reveal.server.ts'

/** The job that shares what was accepted, once its time to undo is over. Safe to repeat. */
export async function revealIntroduction(
	ctx: Context<System>,
	input: { introduction_id: string },
): Promise<{ revealed: number; waiting: number }> {
	authorize(ctx.viewer, 'introduction.reveal')
	const outcome = await reveal(ctx, input.introduction_id, 'due')
	return { revealed: outcome === 'revealed' ? 1 : 0, waiting: outcome === 'waiting' ? 1 : 0 }
}
