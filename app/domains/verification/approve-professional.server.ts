import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { Admin } from '#app/policy/actors.ts'
import { DECIDED } from './approve-company.server.ts'
import { approveProfessionalRow, confirmWorkRow } from './professional-records.server.ts'
import { requireProfessionalCase } from './read-professional-case.server.ts'
import { reviewRows } from './review-rows.server.ts'
import type { ApproveProfessional } from './schema.ts'

/**
 * Gives a professional the full level and confirms one of her work entries. Of two admins one wins.
 * @throws ConflictError when she has the level already, or the entry is gone
 */
export async function approveProfessional(
	ctx: Context<Admin>,
	id: string,
	input: Omit<ApproveProfessional, 'intent'>,
): Promise<void> {
	const { professional, user } = await requireProfessionalCase(ctx, id)
	const now = ctx.clock.now()
	const told = await reviewRows(ctx, {
		user,
		first_name: professional.first_name,
		type: 'verification_complete',
		title: 'A review is complete',
		message: 'Your profile has the full level now. Nothing more is needed.',
		result: 'Nothing more is needed from you.',
		action_url: paths.professional.profile(),
	})
	await ctx.transaction((w) => {
		w.must(
			approveProfessionalRow(professional.id, now),
			() => new ConflictError('professional is not below full', DECIDED),
		)
		w.must(
			confirmWorkRow(input.work_history_id, professional.id, now),
			() => new ConflictError('work entry is gone', 'That work entry has been removed. Nothing was changed.'),
		)
		w.add(...told)
		w.add(
			auditRow(ctx, {
				act: 'verification.professional.approve',
				entity_type: 'professional',
				entity_id: professional.id,
				metadata: { checks: ['identity', 'cv', 'work_entry'], level: 'full' },
			}),
		)
	})
}
