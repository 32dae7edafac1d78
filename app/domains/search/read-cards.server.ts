import type { Context } from '#app/domains/context.ts'
import { skillKey } from '#app/domains/taxonomy/vocabulary.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import type { Disclosed } from '#app/policy/disclosed.ts'
import { type MaskedCard, maskCard } from '#app/policy/masked-card.ts'
import { ref, shortLabel } from '#app/policy/reference.server.ts'
import { type Described, describeProfile } from './describe-profile.ts'
import { listProfiles } from './profile-records.server.ts'
import type { PublishedRole } from './records.server.ts'
import { readVocabulary } from './vocabulary.server.ts'
import { type Wanted, whyLines } from './why.ts'

/** What a card tells something of, by the names of the columns and tables it is made from: for ledger rows. */
export const cardFields = [
	'current_title',
	'current_industry',
	'location_state',
	'years_of_experience',
	'notice_period_days',
	'willing_to_relocate',
	'verification_status',
	'professional_skills',
	'professional_certifications',
	'professional_references',
] as const

/** What of a search the lines "why this person" answer. */
export type Reason = {
	query: Pick<Wanted, 'q' | 'notice_max'> & {
		industry: string | null
		skill: readonly string[]
	}
	role: Pick<
		PublishedRole,
		'industry' | 'location_state' | 'salary_range_max' | 'required_skills' | 'preferred_skills'
	> | null
}

const present = (value: string | null | undefined): value is string => Boolean(value)

function wantedBy({ query, role }: Reason): Wanted {
	const roleSkills = [...(role?.required_skills ?? []), ...(role?.preferred_skills ?? [])]
	return {
		q: query.q,
		skills: [...query.skill, ...roleSkills.map(skillKey)],
		industries: [query.industry, role?.industry].filter(present),
		location_state: role?.location_state ?? null,
		notice_max: query.notice_max,
	}
}

function cardOf(ctx: Context<HrPartner>, person: Described, reason: Reason): Disclosed<MaskedCard> {
	const reference = ref(ctx.viewer.companyId, person.id, ctx.keys.ref)
	const expected_min = person.salary_expectation_min
	return maskCard({
		ref: reference,
		label: shortLabel(reference),
		function: person.function,
		seniority_level: person.seniority_level,
		current_industry: person.current_industry,
		location_state: person.location_state,
		years_of_experience: person.years_of_experience,
		notice_period_days: person.notice_period_days,
		willing_to_relocate: person.willing_to_relocate,
		skills: person.skills.map((skill) => skill.name),
		qualifications: person.qualifications,
		verification_status: person.verification_status,
		verified_references: person.verified_references,
		pay: reason.role ? { role_max: reason.role.salary_range_max, expected_min } : null,
		why: whyLines(person, wantedBy(reason)),
	})
}

/** What the card of these professionals is made of; the same statements whoever they are. */
export async function readCardSources(ctx: Pick<Context, 'fresh'>, professionalIds: readonly string[]) {
	const [profiles, vocabulary] = await Promise.all([
		listProfiles(ctx.fresh, professionalIds),
		readVocabulary(ctx.fresh),
	])
	const byId = new Map(profiles.map((profile) => [profile.id, profile]))
	return { find: (id: string) => byId.get(id) ?? null, vocabulary }
}

export type CardSources = Awaited<ReturnType<typeof readCardSources>>

/**
 * Masked cards of these professionals, in this order; those who do not exist are left out. Asks no gate: callers
 * pass only people the viewer has just been allowed to see.
 */
export function cardsOf(
	ctx: Context<HrPartner>,
	sources: CardSources,
	professionalIds: readonly string[],
	reason: Reason,
): Disclosed<MaskedCard>[] {
	return professionalIds.flatMap((id) => {
		const profile = sources.find(id)
		return profile ? [cardOf(ctx, describeProfile(profile, sources.vocabulary), reason)] : []
	})
}
