import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { gone, touchProfile } from './own-profile.server.ts'
import { deleteSkill } from './records.server.ts'
import { storedSkillName } from './skill-names.ts'

/** Takes a skill off her own profile. @throws NotFoundError when she does not have it */
export async function removeSkill(ctx: Context<Professional>, input: { skill_name: string }): Promise<void> {
	authorize(ctx.viewer, 'profile.change')
	const { professionalId } = ctx.viewer
	await ctx.transaction((w) => {
		w.must(deleteSkill(professionalId, storedSkillName({ name: input.skill_name })), gone)
		w.add(
			touchProfile(ctx),
			auditRow(ctx, { act: 'profile.skill.remove', entity_type: 'professional', entity_id: professionalId }),
		)
	})
}
