import { describeProfile } from '#app/domains/search/describe-profile.ts'
import { whyLines } from '#app/domains/search/why.ts'
import { skillKey } from '#app/domains/taxonomy/vocabulary.ts'
import { maskCard } from '#app/policy/masked-card.ts'
import { ref, shortLabel } from '#app/policy/reference.server.ts'
import { industries, skills } from '../../taxonomy.ts'
import type { Person } from '../people/person.ts'
import type { RolePlan } from '../roles/role.ts'

const vocabulary = {
	industries: new Set<string>(industries.map(([name]) => name)),
	skills: new Map(skills.map(([name]) => [skillKey(name), { key: skillKey(name), name, synonyms: [] }])),
}

const isConfirmed = (referee: Person['referees'][number]) =>
	referee.verification_status === 'verified' && referee.permission_granted

/** A person as search reads her from her rows. */
function profileOf(person: Person): Parameters<typeof describeProfile>[0] {
	const { place, pay } = person
	return {
		...person,
		user_status: person.status,
		deleted_at: null,
		location_city: place.city,
		location_state: place.state,
		salary_expectation_min: pay && pay.min,
		salary_expectation_max: pay && pay.max,
		profile_completeness: 0,
		work: person.work.map((entry) => ({ ...entry, professional_id: person.id })),
		education: person.education.map((entry) => ({ ...entry, professional_id: person.id })),
		skills: [...person.skills]
			.sort(
				(a, b) =>
					Number(b.is_primary_skill) - Number(a.is_primary_skill) || (a.skill_name < b.skill_name ? -1 : 1),
			)
			.map((skill) => ({ ...skill, professional_id: person.id })),
		certifications: person.certificates.map((entry) => ({ ...entry, professional_id: person.id })),
		verified_references: person.referees.filter(isConfirmed).length,
	}
}

/** The masked card as it stood when a request for this role was released: what `masked_snapshot` holds. */
export function snapshotOf(person: Person, role: RolePlan, refKey: string): string {
	const described = describeProfile(profileOf(person), vocabulary)
	const reference = ref(role.company_id, person.id, refKey)
	const wanted = {
		q: '',
		skills: [...role.required_skills, ...role.preferred_skills].map(skillKey),
		industries: [role.industry],
		location_state: role.location_state,
		notice_max: null,
	}
	const card = maskCard({
		...described,
		ref: reference,
		label: shortLabel(reference),
		skills: described.skills.map((skill) => skill.name),
		pay: { role_max: role.salary_range_max, expected_min: described.salary_expectation_min },
		why: whyLines(described, wanted),
	})
	return JSON.stringify(card)
}
