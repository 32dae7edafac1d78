import type { Context } from '#app/domains/context.ts'
import { readGateRules } from '#app/domains/employer/index.server.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import type { Professional } from '#app/policy/actors.ts'
import { disclose } from '#app/policy/disclosure.ts'
import { authorize } from '#app/policy/policy.ts'
import { completenessSteps } from './completeness.ts'
import {
	listCertifications,
	listEducation,
	listReferences,
	listSkills,
	listWork,
} from './list-entries.server.ts'
import { readProfile } from './own-profile.server.ts'
import { notFoundBecause } from './visibility.ts'

/** Her own columns, for the pages that change them. */
export async function readOwnDetails(ctx: Context<Professional>) {
	authorize(ctx.viewer, 'profile.read')
	return disclose('self', 'page', 'professionals', await readProfile(ctx))
}

/** Her whole profile as she sees it, with what is missing and why no company finds her yet. */
export async function readOwnProfile(ctx: Context<Professional>) {
	const [profile, work, education, skills, certifications, references, rules, settings] = await Promise.all([
		readOwnDetails(ctx),
		listWork(ctx),
		listEducation(ctx),
		listSkills(ctx),
		listCertifications(ctx),
		listReferences(ctx),
		readGateRules(ctx),
		readSettings(ctx, 'narrowing_delay_hours'),
	])
	const employers = [
		profile.current_company,
		...work.filter((entry) => entry.is_current).map((entry) => entry.company_name),
	]
	const named = [...new Set(employers.filter((name) => name !== null))]
	const employerIsUnknown = !profile.has_no_employer && named.length === 0
	return {
		profile,
		work,
		education,
		skills,
		certifications,
		references,
		employers: named,
		narrowing_delay_hours: settings.narrowing_delay_hours,
		steps: completenessSteps({
			...profile,
			work: work.length,
			education: education.length,
			skills: skills.length,
			permitted: references.filter((referee) => referee.permission_granted).length,
		}),
		notFoundBecause: notFoundBecause(profile, employerIsUnknown, rules.required),
	}
}

export type OwnProfile = Awaited<ReturnType<typeof readOwnProfile>>
export type OwnDetails = OwnProfile['profile']
