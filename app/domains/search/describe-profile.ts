import { readTitles } from '#app/domains/taxonomy/titles.ts'
import { type Seniority, readQualification, skillKey } from '#app/domains/taxonomy/vocabulary.ts'
import type { Profile } from './profile-records.server.ts'

export type KnownSkill = { key: string; name: string; synonyms: readonly string[] }

/** Active sectors by name, active skills by key: what is in neither is told nowhere and found by nobody. */
export type Vocabulary = { industries: ReadonlySet<string>; skills: ReadonlyMap<string, KnownSkill> }

/** A professional in words of closed vocabularies alone. */
export type Described = Pick<
	Profile,
	| 'id'
	| 'location_state'
	| 'years_of_experience'
	| 'notice_period_days'
	| 'willing_to_relocate'
	| 'verification_status'
	| 'verified_references'
	| 'salary_expectation_min'
> & {
	function: string | null
	seniority_level: Seniority | null
	current_industry: string | null
	/** Now and past, the present one first. */
	industries: string[]
	/** Primary ones first. */
	skills: (KnownSkill & { isPrimary: boolean })[]
	qualifications: string[]
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Titles as she holds or held them, the present one first; they are read, never shown. */
export function titlesOf(profile: Profile): string[] {
	const titles = [profile.current_title ?? '', ...profile.work.map((entry) => entry.job_title)]
	return unique(titles.filter(Boolean))
}

function industriesOf(profile: Profile, known: Vocabulary['industries']): string[] {
	const named = [profile.current_industry, ...profile.work.map((entry) => entry.industry)]
	return unique(named.flatMap((name) => (name !== null && known.has(name) ? [name] : [])))
}

function qualificationsOf(profile: Profile): string[] {
	const written = [
		...profile.certifications.map((row) => row.certification_name),
		...profile.education.map((row) => row.field_of_study),
	]
	return unique(written.flatMap(readQualification))
}

/** What the card and the index may know of her. */
export function describeProfile(profile: Profile, vocabulary: Vocabulary): Described {
	const reading = readTitles(titlesOf(profile))
	const industries = industriesOf(profile, vocabulary.industries)
	return {
		id: profile.id,
		location_state: profile.location_state,
		years_of_experience: profile.years_of_experience,
		notice_period_days: profile.notice_period_days,
		willing_to_relocate: profile.willing_to_relocate,
		verification_status: profile.verification_status,
		verified_references: profile.verified_references,
		salary_expectation_min: profile.salary_expectation_min,
		function: reading.function,
		seniority_level: reading.seniority,
		current_industry: industries.find((name) => name === profile.current_industry) ?? null,
		industries,
		skills: profile.skills.flatMap(({ skill_name, is_primary_skill }) => {
			const known = vocabulary.skills.get(skillKey(skill_name))
			return known ? [{ ...known, isPrimary: is_primary_skill }] : []
		}),
		qualifications: qualificationsOf(profile),
	}
}
