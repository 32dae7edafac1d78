import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { ConflictError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { Admin } from '#app/policy/actors.ts'
import { DECIDED } from './approve-company.server.ts'
import { refuseCompanyRow } from './company-records.server.ts'
import { requireCompanyCase } from './read-company-case.server.ts'
import { reviewRows } from './review-rows.server.ts'
import type { RefuseCompany } from './schema.ts'

/**
 * Refuses a pending company for now. The owner is told by notice and mail, and reads the reason on the desk.
 * @throws ConflictError when it was decided already
 */
export async function refuseCompany(
	ctx: Context<Admin>,
	id: string,
	input: Omit<RefuseCompany, 'intent'>,
): Promise<void> {
	const { company, user, owner } = await requireCompanyCase(ctx, id)
	const told = await reviewRows(ctx, {
		user,
		first_name: owner.first_name,
		type: 'verification_refused',
		title: 'Your company could not be verified yet',
		message: 'The reason, and what would help, is on your desk.',
		result: `We could not verify ${company.company_name} yet. The reason, and what would help, is on your desk.`,
		action_url: paths.hr.desk(),
	})
	await ctx.transaction((w) => {
		w.must(
			refuseCompanyRow(company.id, input.refused_reason, ctx.clock.now()),
			() => new ConflictError('company is not open for a decision', DECIDED),
		)
		w.add(...told)
		w.add(
			auditRow(ctx, {
				act: 'verification.company.refuse',
				entity_type: 'company',
				entity_id: company.id,
				metadata: { reason: input.refused_reason },
			}),
		)
	})
}
