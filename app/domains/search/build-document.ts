import { phrasesIn, synonymsOf } from '#app/domains/taxonomy/synonyms.ts'
import { degreeLabels, readFieldOfStudy, seniorityLabels } from '#app/domains/taxonomy/vocabulary.ts'
import type { SearchDocument } from '#app/integrations/search-engine/port.ts'
import { isState } from '#app/lib/places.ts'
import { yearsBounds } from '#app/policy/bands.ts'
import { type Described, type Vocabulary, describeProfile, titlesOf } from './describe-profile.ts'
import { payFloor } from './pay-floor.ts'
import type { Profile } from './profile-records.server.ts'

const levels = { unverified: 0, basic: 1, full: 2, premium: 3 } as const
const noticeTops = [0, 30, 90] as const
const LONGEST_NOTICE = 365

/** Whether anybody at all might find her; the rest of the gate is asked at each search. */
export function mayBeIndexed(profile: Profile): boolean {
	return (
		profile.user_status === 'active' &&
		profile.deleted_at === null &&
		profile.open_to_opportunities &&
		profile.profile_visibility !== 'private' &&
		profile.verification_status !== 'unverified'
	)
}

/** Years and notice as the card's bands begin and end: neither filter nor order may be finer than the card. */
function bandedYears(years: number | null): number {
	return yearsBounds.findLast((bound) => bound <= (years ?? 0)) ?? 0
}

function bandedNotice(days: number): number {
	return noticeTops.find((top) => days <= top) ?? LONGEST_NOTICE
}

/** All forms of the phrases of a title that stand in the table of synonyms; its other words stay out. */
function titlePhrases(title: string): string[] {
	return phrasesIn(title)
		.map(synonymsOf)
		.filter((forms) => forms.length > 1)
		.flat()
}

/** Her own words, only while she is open and has asked for it; never quoted. */
function ownWords(profile: Profile): string[] {
	if (profile.confidential_search || !profile.allow_text_search) return []
	return [profile.profile_headline ?? '', profile.profile_summary ?? '']
}

function textOf(profile: Profile, person: Described): string {
	const fields = profile.education.flatMap(({ field_of_study }) => readFieldOfStudy(field_of_study) ?? [])
	const parts = [
		...person.skills.flatMap(({ name, synonyms }) => [name, ...synonyms, ...synonymsOf(name)]),
		...person.industries.flatMap((name) => [name, ...synonymsOf(name)]),
		...(person.function ? [person.function, ...synonymsOf(person.function)] : []),
		...(person.seniority_level ? [seniorityLabels[person.seniority_level]] : []),
		...titlesOf(profile).flatMap(titlePhrases),
		...person.qualifications,
		...profile.education.map(({ degree_type }) => degreeLabels[degree_type]),
		...fields,
		...(isState(profile.location_state) ? [profile.location_state] : []),
		...ownWords(profile),
	]
	return [...new Set(parts)].join('\n')
}

/** The index's document of one professional: bands, words of closed vocabularies and gate words. */
export function buildDocument(
	profile: Profile,
	key: { document_id: string; blocked_for: string[] },
	vocabulary: Vocabulary,
): SearchDocument {
	const person = describeProfile(profile, vocabulary)
	const { salary_expectation_min: pay_min, salary_expectation_max: pay_max } = profile
	return {
		...key,
		text: textOf(profile, person),
		industry: person.current_industry,
		function: person.function,
		seniority_level: person.seniority_level,
		location_state: profile.location_state,
		location_city: profile.location_city,
		years: bandedYears(profile.years_of_experience),
		notice_days: bandedNotice(profile.notice_period_days),
		verification: levels[profile.verification_status],
		relocate: profile.willing_to_relocate,
		board: profile.board_roles,
		pay_min: pay_min === null ? null : payFloor(pay_min),
		pay_max: pay_max === null ? null : payFloor(pay_max),
		skills: person.skills.map((skill) => skill.key),
		quality: levels[profile.verification_status] * 200 + profile.profile_completeness,
	}
}
