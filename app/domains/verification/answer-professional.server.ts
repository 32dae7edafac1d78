import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { Admin } from '#app/policy/actors.ts'
import { DECIDED } from './approve-company.server.ts'
import { touchBelowFull } from './professional-records.server.ts'
import { requireProfessionalCase } from './read-professional-case.server.ts'
import { reviewRows } from './review-rows.server.ts'
import type { AnswerProfessional } from './schema.ts'

const titles = { ask: 'A question about your profile', refuse: 'A review is complete' } as const

/**
 * Asks a professional for something, or refuses the full level for now. She reads the admin's words as a notice;
 * the mail says only that something waits. A change of her profile puts the case back into the queue.
 * @throws ConflictError when she has the level already
 */
export async function answerProfessional(
	ctx: Context<Admin>,
	id: string,
	input: AnswerProfessional,
): Promise<void> {
	const { professional, user } = await requireProfessionalCase(ctx, id)
	const told = await reviewRows(ctx, {
		user,
		first_name: professional.first_name,
		type: 'verification_refused',
		title: titles[input.intent],
		message: input.reason,
		result: 'There is a note for you to read.',
		action_url: paths.professional.notifications(),
	})
	await ctx.transaction((w) => {
		w.must(
			touchBelowFull(professional.id, ctx.clock.now()),
			() => new ConflictError('professional is not below full', DECIDED),
		)
		w.add(...told)
		w.add(
			auditRow(ctx, {
				act: 'verification.professional.refuse',
				entity_type: 'professional',
				entity_id: professional.id,
				metadata: { kind: input.intent },
			}),
		)
	})
}
