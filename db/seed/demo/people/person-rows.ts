import {
	consents,
	professional_blocks,
	professional_certifications,
	professional_education,
	professional_gate_tokens,
	professional_references,
	professional_skills,
	professional_work_history,
	professionals,
	search_document_keys,
	users,
} from '#db/schema/index.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import { HOUR } from '#app/lib/clock.ts'
import { type GateBlock, professionalTokens } from '#app/policy/gate.ts'
import { resolveEmployer } from '#app/policy/party.ts'
import { type ConsentPurpose, consentRow } from '../consents.ts'
import { employerGraph } from '../employers/graph.ts'
import { type Dice, diceFor } from '../random.ts'
import { type RowSheet, without } from '../row-sheet.ts'
import type { Person } from './person.ts'

export type Contacts = { email: string; phone: string | null }

/** A professional with what only her rows need. */
export type Listed = {
	person: Person
	contacts: Contacts
	blocks: readonly GateBlock[]
	tokens: readonly string[]
}

/** Employers as she wrote them: the present one and every current post. */
function employersOf({ current_company, work }: Person): string[] {
	const current = work.filter((entry) => entry.is_current).map((entry) => entry.company_name)
	return [...new Set([...(current_company ? [current_company] : []), ...current])]
}

/** The gate tokens that the product itself would write for her. */
export function tokensOf(
	crypto: FieldCrypto,
	person: Person,
	contacts: Contacts,
	blocks: readonly GateBlock[],
) {
	return professionalTokens({
		confidential_search: person.confidential_search,
		agencies_allowed: person.agencies_allowed,
		has_no_employer: person.has_no_employer,
		employers: employersOf(person).map((name) => ({ name, group_ids: resolveEmployer(employerGraph, name) })),
		blocks,
		email_index: crypto.blindIndex('users', 'email', contacts.email),
		phone_index: contacts.phone && crypto.blindIndex('users', 'phone', contacts.phone),
	})
}

type Writing = { sheet: RowSheet; crypto: FieldCrypto; passwordHash: string }

const levelsProved = { unverified: 0, basic: 1, full: 2, premium: 3 } as const

function addAccount({ sheet, crypto, passwordHash }: Writing, { person, contacts }: Listed): void {
	const { user_id, status, created_at, last_active_at, verification_status } = person
	const { email, phone } = contacts
	const seal = (column: string, plain: string) => crypto.seal({ table: 'users', column, row: user_id }, plain)
	sheet.add(users, {
		id: user_id,
		email: seal('email', email),
		email_index: crypto.blindIndex('users', 'email', email),
		phone: phone && seal('phone', phone),
		phone_index: phone && crypto.blindIndex('users', 'phone', phone),
		password_hash: passwordHash,
		user_type: 'professional',
		status,
		email_verified: status !== 'pending',
		phone_verified: phone !== null && levelsProved[verification_status] >= 1,
		last_login_at: status === 'pending' ? null : last_active_at,
		created_at,
		updated_at: last_active_at,
	})
}

function addProfile({ sheet }: Writing, { person }: Listed): void {
	const { created_at, last_active_at, verification_status, place, pay } = person
	const isVerified = levelsProved[verification_status] >= 1
	const verifiedAt = Math.min(last_active_at, created_at + 60 * HOUR)
	sheet.add(professionals, {
		id: person.id,
		user_id: person.user_id,
		first_name: person.first_name,
		last_name: person.last_name,
		preferred_name: person.preferred_name,
		profile_headline: person.profile_headline,
		profile_summary: person.profile_summary,
		years_of_experience: person.years_of_experience,
		current_title: person.current_title,
		current_company: person.current_company,
		current_industry: person.current_industry,
		location_city: place.city,
		location_state: place.state,
		location_country: place.country,
		willing_to_relocate: person.willing_to_relocate,
		salary_expectation_min: pay && pay.min,
		salary_expectation_max: pay && pay.max,
		notice_period_days: person.notice_period_days,
		open_to_opportunities: person.open_to_opportunities,
		confidential_search: person.confidential_search,
		profile_visibility: person.profile_visibility,
		verification_status,
		verification_date: isVerified ? verifiedAt : null,
		linkedin_url: person.linkedin_url,
		onboarding_completed: person.hasProfile,
		created_at,
		updated_at: last_active_at,
		last_active_at,
		agencies_allowed: person.agencies_allowed,
		allow_text_search: person.allow_text_search,
		paused_until: person.paused_until,
		preferred_sectors: person.preferred_sectors,
		remote_preference: person.remote_preference,
		board_roles: person.board_roles,
		max_requests_per_month: person.max_requests_per_month,
		has_no_employer: person.has_no_employer,
		employer_answered_at: person.has_answered_employer ? Math.min(last_active_at, created_at + HOUR) : null,
	})
}

function addCareer({ sheet }: Writing, { person }: Listed, dice: Dice): void {
	const times = { created_at: person.created_at, updated_at: person.last_active_at }
	const isChecked = levelsProved[person.verification_status] >= 2
	const confirmed = person.work.findIndex((entry) => !entry.is_current)
	person.work.forEach((entry, sort_order) => {
		const is_verified = isChecked && sort_order === Math.max(0, confirmed)
		sheet.add(professional_work_history, {
			id: dice.uuid(),
			professional_id: person.id,
			...without(entry, 'employer'),
			sort_order,
			is_verified,
			...times,
		})
	})
	person.education.forEach((entry, sort_order) => {
		const row = { id: dice.uuid(), professional_id: person.id, ...entry }
		sheet.add(professional_education, {
			...row,
			is_verified: isChecked && sort_order === 0,
			sort_order,
			...times,
		})
	})
}

function addQualifications({ sheet, crypto }: Writing, { person }: Listed, dice: Dice): void {
	const { id: professional_id, created_at, last_active_at: updated_at, verification_status } = person
	for (const skill of person.skills)
		sheet.add(professional_skills, {
			id: dice.uuid(),
			professional_id,
			...skill,
			endorsement_count: 0,
			created_at,
		})
	for (const certificate of person.certificates)
		sheet.add(professional_certifications, {
			id: dice.uuid(),
			professional_id,
			...certificate,
			expiry_date: null,
			credential_url: null,
			is_verified: levelsProved[verification_status] >= 2,
			created_at,
			updated_at,
		})
	for (const { reference_email, reference_phone, ...referee } of person.referees) {
		const id = dice.uuid()
		const seal = (column: string, plain: string) =>
			crypto.seal({ table: 'professional_references', column, row: id }, plain)
		sheet.add(professional_references, {
			id,
			professional_id,
			...referee,
			reference_email: seal('reference_email', reference_email),
			reference_phone: reference_phone && seal('reference_phone', reference_phone),
			verification_date: referee.verification_status === 'verified' ? updated_at : null,
			created_at,
			updated_at,
		})
	}
}

const given: readonly ConsentPurpose[] = ['terms', 'age_over_18', 'profile_processing']

function addConsents({ sheet }: Writing, { person }: Listed, dice: Dice): void {
	const purposes = dice.chance(0.6) ? ([...given, 'whatsapp_messages'] as const) : given
	for (const purpose of purposes)
		sheet.add(consents, consentRow(dice.uuid(), person.user_id, purpose, person.created_at))
}

function addGate({ sheet }: Writing, { person, blocks, tokens }: Listed, dice: Dice): void {
	const { id: professional_id, created_at, document_id } = person
	for (const block of blocks)
		sheet.add(professional_blocks, { id: dice.uuid(), professional_id, ...block, created_at })
	for (const token of tokens) sheet.add(professional_gate_tokens, { professional_id, token })
	sheet.add(search_document_keys, { professional_id, document_id })
}

/** Everything that one professional's account and profile consist of. */
export function addProfessional(writing: Writing, listed: Listed): void {
	const dice = diceFor(`rows:${listed.person.id}`)
	addAccount(writing, listed)
	addProfile(writing, listed)
	addCareer(writing, listed, dice)
	addQualifications(writing, listed, dice)
	addConsents(writing, listed, dice)
	addGate(writing, listed, dice)
}
