import { expect, test } from 'vitest'
import { completenessSteps } from './completeness.ts'
import { countryName, parseCountry } from './countries.ts'
import { ChangePrivacy, UpdateBasics, UpdateVisibility } from './schema.ts'
import { suggestSkills } from './skill-names.ts'

const basics = {
	first_name: 'Amaka',
	last_name: 'Obiora',
	years_of_experience: '18',
	current_company: 'Ubulu Trust Limited',
	location_city: 'Lagos',
	location_state: 'Lagos',
}
const errorsOf = (more: Record<string, string>) =>
	UpdateBasics.safeParse({ ...basics, ...more }).error?.issues.map((issue) => issue.path.join('.'))

test('the employer is named or denied, never both and never neither', () => {
	expect(UpdateBasics.parse(basics)).toMatchObject({
		current_company: 'Ubulu Trust Limited',
		has_no_employer: false,
	})
	const unnamed = { ...basics, current_company: undefined }
	expect(UpdateBasics.safeParse(unnamed).error?.issues.map((issue) => issue.path)).toEqual([
		['current_company'],
	])
	expect(UpdateBasics.parse({ ...unnamed, has_no_employer: 'on' })).toMatchObject({ current_company: null })
	expect(errorsOf({ has_no_employer: 'on' })).toEqual(['has_no_employer'])
})

test('years, state, country and links are judged beside their fields', () => {
	expect(errorsOf({ years_of_experience: '4' })).toEqual(['years_of_experience'])
	expect(errorsOf({ location_state: 'Atlantis' })).toEqual(['location_state'])
	expect(errorsOf({ location_state: 'Outside Nigeria' })).toEqual(['location_country'])
	expect(errorsOf({ location_state: 'Outside Nigeria', location_country: 'Wakanda' })).toEqual([
		'location_country',
	])
	expect(errorsOf({ linkedin_url: 'https://linkedin.com.evil.example/in/a' })).toEqual(['linkedin_url'])
	expect(UpdateBasics.parse({ ...basics, linkedin_url: 'linkedin.com/in/amaka-obi' })).toMatchObject({
		linkedin_url: 'https://linkedin.com/in/amaka-obi',
	})
	expect(
		UpdateBasics.parse({ ...basics, location_state: 'Outside Nigeria', location_country: 'uk' }),
	).toMatchObject({ location_country: 'GB' })
})

test('countries are read by name, code and what people call them', () => {
	expect(['Ghana', 'gb', 'U.K.', 'Côte d’Ivoire', 'ivory coast', 'The Gambia', 'UAE'].map(parseCountry)).toEqual([
		'GH', 'GB', 'GB', 'CI', 'CI', 'GM', 'AE',
	]) // prettier-ignore
	expect(parseCountry('Narnia')).toBeNull()
	expect(countryName('GB')).toBe('United Kingdom')
})

test('nothing but the two offered choices is taken for visibility, and agencies may stay unanswered', () => {
	const wanted = { intent: 'visibility', profile_visibility: 'network' }
	const parsed = UpdateVisibility.parse(wanted)
	expect([parsed.agencies_allowed, parsed.confidential_search]).toEqual([undefined, false])
	expect(UpdateVisibility.parse({ ...wanted, agencies_allowed: 'no' })).toMatchObject({
		agencies_allowed: false,
	})
	for (const profile_visibility of ['public', '', undefined])
		expect(ChangePrivacy.safeParse({ ...wanted, profile_visibility }).success).toBe(false)
	expect(ChangePrivacy.safeParse({ ...wanted, intent: 'delete' }).success).toBe(false)
	expect(ChangePrivacy.safeParse({ ...wanted, verification_status: 'full' }).success).toBe(false)
})

test('a complete profile has 100 points', () => {
	const whole = { profile_photo_url: 'p', profile_summary: 's', resume_url: 'r', linkedin_url: 'l' }
	const steps = completenessSteps({ ...whole, work: 4, education: 1, skills: 9, permitted: 3 })
	expect(steps.reduce((sum, step) => sum + step.points, 0)).toBe(100)
	expect(steps.every((step) => step.points === step.of)).toBe(true)
})

test('suggests at most five skills, nearest first', () => {
	const known = ['Data Analysis', 'Financial Analysis', 'Risk Management', 'Python'].map((name) => ({
		name,
		synonyms: [],
	}))
	expect(suggestSkills(known, 'pyton')).toEqual(['Python'])
	expect(suggestSkills(known, 'analysis')).toEqual(['Data Analysis', 'Financial Analysis'])
	expect(suggestSkills(known, 'zzzzzz')).toEqual([])
})
