import type { Context } from '#app/domains/context.ts'
import { listActiveIndustries, listActiveSkills } from './records.server.ts'

/** Names of the sectors that may be chosen, in their order. The same for everybody. */
export async function listIndustries(ctx: Pick<Context, 'replica'>): Promise<string[]> {
	return (await listActiveIndustries(ctx.replica)).map((row) => row.name)
}

export type SkillTerm = { name: string; category: string | null; synonyms: string[] }

/** The skills that may be chosen, by category. The same for everybody: never taken from profiles. */
export async function listSkills(ctx: Pick<Context, 'replica'>): Promise<SkillTerm[]> {
	return (await listActiveSkills(ctx.replica)).map((row) => ({ ...row, synonyms: row.synonyms ?? [] }))
}
