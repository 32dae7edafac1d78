import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { companyJoinedRows } from '#app/domains/employer/index.server.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { DAY, formatWatDay, watDay } from '#app/lib/clock.ts'
import { ConflictError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import type { Admin } from '#app/policy/actors.ts'
import { approveCompanyRow, grantTrialCredits, insertTrial } from './company-records.server.ts'
import { reviewRows } from './review-rows.server.ts'
import { requireCompanyCase } from './read-company-case.server.ts'
import type { ApproveCompany } from './schema.ts'

export const DECIDED = 'Another admin has decided this case a moment ago. Nothing was changed.'

/**
 * Verifies a company. In the same batch it joins its employer groups, so that they bind before its first search,
 * its trial begins and grants its credits once, and its owner is told.
 * @throws ConflictError when it is no longer pending
 */
export async function approveCompany(
	ctx: Context<Admin>,
	id: string,
	input: Omit<ApproveCompany, 'intent'>,
): Promise<void> {
	const { company, user, owner } = await requireCompanyCase(ctx, id)
	const now = ctx.clock.now()
	const { trial_duration_days } = await readSettings(ctx, 'trial_duration_days')
	const trialEndsAt = now + trial_duration_days * DAY
	const joined = await companyJoinedRows(ctx, {
		companyId: company.id,
		companyName: company.company_name,
		emailDomain: company.email_domain,
	})
	const told = await reviewRows(ctx, {
		user,
		first_name: owner.first_name,
		type: 'verification_complete',
		title: 'Your company is verified',
		message: 'You can now search and send requests.',
		result: `${company.company_name} is verified. The trial has begun and ends on ${formatWatDay(trialEndsAt)}.`,
		action_url: paths.hr.desk(),
	})
	const trial = {
		id: ctx.ids.uuid(),
		company_id: company.id,
		start_date: watDay(now),
		trial_ends_at: trialEndsAt,
		now,
	}
	const grant = { id: ctx.ids.uuid(), company_id: company.id, user_id: ctx.viewer.userId, now }
	await ctx.transaction((w) => {
		w.must(
			approveCompanyRow(
				company.id,
				{ afterRefusal: input.after_refusal },
				{ verification_note: input.verification_note, now, trial_ends_at: trialEndsAt },
			),
			() => new ConflictError('company is not pending', DECIDED),
		)
		w.add(...joined, insertTrial(trial), grantTrialCredits(grant), ...told)
		w.add(
			auditRow(ctx, {
				act: 'verification.company.approve',
				entity_type: 'company',
				entity_id: company.id,
				metadata: {
					checks: ['rc_number', 'email_domain', 'officer_called'],
					after_refusal: input.after_refusal,
				},
			}),
		)
	})
}
