import type { AuditAct } from '#db/schema/lookups.ts'
import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { gone, ownEntry, touchProfile } from './own-profile.server.ts'
import { deleteEntry } from './records.server.ts'

const kinds = {
	education: { act: 'profile.education.remove', entity_type: 'professional_education' },
	certification: { act: 'profile.certification.remove', entity_type: 'professional_certifications' },
	reference: { act: 'profile.reference.remove', entity_type: 'professional_references' },
} as const satisfies Record<string, { act: AuditAct; entity_type: string }>

async function removeEntry(ctx: Context<Professional>, kind: keyof typeof kinds, id: string): Promise<void> {
	authorize(ctx.viewer, 'profile.change')
	const own = ownEntry(ctx, id)
	await ctx.transaction((w) => {
		w.must(deleteEntry(kind, own), gone)
		w.add(touchProfile(ctx), auditRow(ctx, { ...kinds[kind], entity_id: own.id }))
	})
}

/** Removes one of her own degrees. @throws NotFoundError for an id that is not hers */
export const removeEducation = (ctx: Context<Professional>, input: { id: string }) =>
	removeEntry(ctx, 'education', input.id)

/** Removes one of her own certificates. @throws NotFoundError for an id that is not hers */
export const removeCertification = (ctx: Context<Professional>, input: { id: string }) =>
	removeEntry(ctx, 'certification', input.id)

/** Removes one of her own referees. @throws NotFoundError for an id that is not hers */
export const removeReference = (ctx: Context<Professional>, input: { id: string }) =>
	removeEntry(ctx, 'reference', input.id)
