import { expect, test } from 'vitest'
import type { ProfessionalRow, UserRow } from '#db/schema/index.ts'
import { disclose, shownFields } from './disclosure.ts'
import { audiences, surfaces } from './disclosure-rules.ts'
import { type Kind, disclosure } from './disclosure-tables.ts'

const kinds = Object.keys(disclosure) as Kind[]

const amaka: ProfessionalRow = {
	id: '3b241101-e2bb-4255-8caf-4136c566a962',
	user_id: '7ed30cbb-7852-4a2a-9b5d-441fe7c9b42c',
	first_name: 'Amaka',
	last_name: 'Obiora',
	preferred_name: 'Mrs Obiora',
	profile_headline: 'Finance director in banking',
	profile_summary: 'Seventeen years in treasury.',
	profile_photo_url: null,
	years_of_experience: 17,
	current_title: 'Executive Director, Finance',
	current_company: 'Kola Bank Plc',
	current_industry: 'Financial Services',
	location_city: 'Ikoyi',
	location_state: 'Lagos',
	willing_to_relocate: true,
	salary_expectation_min: 65_000_000,
	salary_expectation_max: 80_000_000,
	notice_period_days: 90,
	open_to_opportunities: true,
	confidential_search: true,
	confidential_search_ends_at: null,
	profile_visibility: 'network',
	verification_status: 'full',
	verification_date: 1,
	linkedin_url: 'https://www.linkedin.com/in/a-obiora',
	portfolio_url: null,
	resume_url: 'files/cv',
	onboarding_completed: true,
	profile_completeness: 80,
	created_at: 1,
	updated_at: 1,
	last_active_at: 1,
	location_country: 'NG',
	agencies_allowed: false,
	allow_text_search: false,
	paused_until: null,
	preferred_sectors: null,
	remote_preference: null,
	board_roles: false,
	max_requests_per_month: null,
	has_no_employer: false,
	employer_answered_at: 1,
}

test('a named reader sees exactly what the accept page lists', () => {
	expect(Object.keys(disclose('hr_reader', 'page', 'professionals', amaka)).sort()).toEqual(
		[
			'first_name', 'last_name', 'preferred_name', 'current_title', 'current_company', 'profile_summary',
			'profile_photo_url', 'resume_url', 'linkedin_url', 'portfolio_url',
		].sort(), // prettier-ignore
	)
	expect(shownFields('hr_reader', 'page', 'users')).toEqual(['email', 'phone'])
	expect(shownFields('hr_reader', 'page', 'professional_references')).toEqual([])
	expect(shownFields('hr_reader', 'page', 'professional_work_history')).toContain('company_name')
	expect(shownFields('hr_reader', 'page', 'professional_education')).toContain('institution_name')
	expect(shownFields('hr_reader', 'page', 'professional_certifications')).toContain('certification_name')
})

test('a reader never sees pay, referees, evidence or when she was here', () => {
	const shown = kinds.flatMap((kind) =>
		shownFields('hr_reader', 'page', kind).map((field) => `${kind}.${field}`),
	)
	expect(
		shown.filter((name) =>
			/salary|reference|credential|notes|last_(active|login)|created_at|updated_at|_id$|\.id$/.test(name),
		),
	).toEqual([])
})

test('before acceptance no field leaves as it is, on any surface', () => {
	for (const kind of kinds)
		for (const surface of surfaces)
			expect([kind, surface, shownFields('hr_before', surface, kind)]).toEqual([kind, surface, []])
})

test('the search index, webhooks and messages to nobody get no field as it is', () => {
	for (const kind of kinds)
		for (const surface of ['search-index', 'webhook', 'email', 'whatsapp', 'page', 'export'] as const)
			expect(shownFields('nobody', surface, kind)).toEqual([])
})

test('jobs and logs carry ids alone', () => {
	for (const kind of kinds)
		for (const surface of ['job-payload', 'log'] as const)
			for (const audience of audiences)
				expect(
					shownFields(audience, surface, kind).filter((field) => field !== 'id' && !field.endsWith('_id')),
				).toEqual([])
})

test('no person, only machines, is shown an id', () => {
	for (const kind of kinds)
		for (const audience of audiences.filter((a) => a !== 'nobody'))
			for (const surface of surfaces)
				expect(
					shownFields(audience, surface, kind).filter(
						(f) => f === 'id' || f === 'user_id' || f === 'professional_id',
					),
				).toEqual([])
})

test('password and blind indexes go nowhere', () => {
	for (const field of ['password_hash', 'email_index', 'phone_index'] as const)
		expect(disclosure.users[field]).toEqual({})
})

test('audit rows hold states, never names or contacts', () => {
	const told = kinds.flatMap((kind) => shownFields('nobody', 'audit', kind))
	expect(told).not.toEqual(expect.arrayContaining(['first_name']))
	expect(
		told.filter(
			(f) => /name|email|phone|title|company$|salary|url|summary|headline/.test(f) && f !== 'email_verified',
		),
	).toEqual([])
})

test('a request’s sender is shown on its page and not in a mail before acceptance', () => {
	expect(shownFields('asked', 'page', 'hr_partners')).toEqual([
		'first_name',
		'last_name',
		'job_title',
		'department',
	])
	expect(shownFields('asked', 'email', 'hr_partners')).toEqual([])
	expect(shownFields('met', 'email', 'users')).toEqual(['email', 'phone'])
})

test('fields that no table knows are left out', () => {
	const user: UserRow & { note: string } = {
		id: 'u', email: 'amaka@demo.ng', email_index: 'i', phone: null, phone_index: null, password_hash: 'h',
		user_type: 'professional', status: 'active', email_verified: true, phone_verified: false, last_login_at: null,
		created_at: 1, updated_at: 1, deleted_at: null, note: 'met at a conference',
	} // prettier-ignore
	expect(disclose('hr_reader', 'email', 'users', user)).toEqual({ email: 'amaka@demo.ng', phone: null })
})
