import type { Context } from '#app/domains/context.ts'
import { listSkills as listKnownSkills } from '#app/domains/taxonomy/index.server.ts'
import type { Professional } from '#app/policy/actors.ts'
import { type Disclosed } from '#app/policy/disclosed.ts'
import { type Shown, disclose } from '#app/policy/disclosure.ts'
import { authorize } from '#app/policy/policy.ts'
import { pick } from './own-profile.server.ts'
import * as records from './records.server.ts'
import { openContacts } from './reference-row.server.ts'
import { storedSkillName } from './skill-names.ts'

/** What she sees of her own entries; the id is for the entry's own page. */
type Own<K extends Parameters<typeof disclose>[2]> = Disclosed<Shown<K, 'self', 'page'>> & { id: string }
export type OwnWork = Own<'professional_work_history'>
export type OwnEducation = Own<'professional_education'>
export type OwnCertification = Own<'professional_certifications'>
export type OwnReference = Own<'professional_references'>
export type OwnSkill = Disclosed<Shown<'professional_skills', 'self', 'page'>> & { name: string }

/** Her own jobs, current ones first. */
export async function listWork(ctx: Context<Professional>): Promise<OwnWork[]> {
	authorize(ctx.viewer, 'profile.read')
	const rows = await records.listWork(ctx.fresh, ctx.viewer.professionalId)
	return rows.map((row) => ({ ...disclose('self', 'page', 'professional_work_history', row), id: row.id }))
}

/** Her own degrees, the latest first. */
export async function listEducation(ctx: Context<Professional>): Promise<OwnEducation[]> {
	authorize(ctx.viewer, 'profile.read')
	const rows = await records.listEducation(ctx.fresh, ctx.viewer.professionalId)
	return rows.map((row) => ({ ...disclose('self', 'page', 'professional_education', row), id: row.id }))
}

/** Her own certificates, the latest first. */
export async function listCertifications(ctx: Context<Professional>): Promise<OwnCertification[]> {
	authorize(ctx.viewer, 'profile.read')
	const rows = await records.listCertifications(ctx.fresh, ctx.viewer.professionalId)
	return rows.map((row) => ({ ...disclose('self', 'page', 'professional_certifications', row), id: row.id }))
}

/** Her own referees with their contacts, in the order in which they were added. */
export async function listReferences(ctx: Context<Professional>): Promise<OwnReference[]> {
	authorize(ctx.viewer, 'profile.read')
	const rows = await records.listReferences(ctx.fresh, ctx.viewer.professionalId)
	return rows
		.map((row) => openContacts(ctx, row))
		.map((row) => ({ ...disclose('self', 'page', 'professional_references', row), id: row.id }))
}

/** Her own skills by the taxonomy's names, main ones first. */
export async function listSkills(ctx: Context<Professional>): Promise<OwnSkill[]> {
	authorize(ctx.viewer, 'profile.read')
	const [rows, known] = await Promise.all([
		records.listSkills(ctx.fresh, ctx.viewer.professionalId),
		listKnownSkills(ctx),
	])
	const names = new Map(known.map((skill) => [storedSkillName(skill), skill.name]))
	return rows.map((row) => ({
		...disclose('self', 'page', 'professional_skills', row),
		name: names.get(row.skill_name) ?? row.skill_name,
	}))
}

/** One of her own entries by its id. @throws NotFoundError for an id that is not hers */
export async function readOwn<T extends { id: string }>(entries: Promise<T[]>, id: string): Promise<T> {
	return pick(await entries, id)
}
