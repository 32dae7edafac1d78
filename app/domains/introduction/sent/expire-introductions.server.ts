import type { Context } from '#app/domains/context.ts'
import { ConflictError, isAppError } from '#app/lib/errors.ts'
import type { System } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { introductionAudit, noticeFor } from '../parties.server.ts'
import { transition } from '../records.server.ts'
import { forCompany } from '../wording.ts'
import { listLapsed } from './withdrawal-records.server.ts'

/** Requests a batch. */
const BATCH = 100
/** Batches a run; the next hour's run goes on. */
const MOST_BATCHES = 5

type Lapsed = Awaited<ReturnType<typeof listLapsed>>

async function expireBatch(ctx: Context<System>, lapsed: Lapsed): Promise<void> {
	const now = ctx.clock.now()
	await ctx.transaction((w) => {
		for (const { id, role_title, sender_user_id } of lapsed) {
			w.must(transition.expire(id, now), () => new ConflictError('expire lost a race', ''))
			w.add(
				introductionAudit(ctx, 'introduction.expire', id),
				noticeFor(
					ctx,
					{ user_id: sender_user_id, side: 'company' },
					id,
					'intro_expired',
					forCompany.expired(role_title),
				),
			)
		}
	})
}

/**
 * Writes down that requests have expired, and tells their senders. Every read and guard knows it already: the job
 * makes the column say so. Acceptances under way are left alone; the credit is kept.
 */
export async function expireIntroductions(ctx: Context<System>): Promise<{ expired: number }> {
	authorize(ctx.viewer, 'introduction.expire')
	let expired = 0
	for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
		const lapsed = await listLapsed(ctx.fresh, ctx.clock.now(), BATCH)
		if (lapsed.length === 0) break
		try {
			await expireBatch(ctx, lapsed)
		} catch (error) {
			if (isAppError(error) && error.code === 'conflict') break
			throw error
		}
		expired += lapsed.length
	}
	return { expired }
}
