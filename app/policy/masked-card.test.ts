import { expect, test } from 'vitest'
import { noticeBand, payBand, payFit, yearsBand } from './bands.ts'
import { type CardSource, maskCard, readStoredCard } from './masked-card.ts'

const source: CardSource = {
	ref: 'me5M-c0iVd-Y9fiO7litag',
	label: 'K7Q4',
	function: 'Finance',
	seniority_level: 'director',
	current_industry: 'Financial Services',
	location_state: 'Lagos',
	years_of_experience: 17,
	notice_period_days: 90,
	willing_to_relocate: true,
	skills: ['Treasury', 'IFRS'],
	qualifications: ['FCA'],
	verification_status: 'full',
	verified_references: 2,
	pay: { role_max: 80_000_000, expected_min: 65_000_000 },
	why: ['Treasury is a primary skill'],
}

test('a card says function, level, sector, state and bands', () => {
	expect(maskCard(source)).toEqual({
		ref: 'me5M-c0iVd-Y9fiO7litag',
		label: 'K7Q4',
		headline: 'Finance leader, director band',
		facts: {
			sector: 'Financial Services',
			state: 'Lagos',
			years: '15 to 20 years',
			notice: 'Three months',
			relocate: 'Would relocate',
		},
		tags: [
			{ text: 'Identity checked', tone: 'good' },
			{ text: 'Two references', tone: 'good' },
			{ text: 'Pay ranges meet', tone: 'plain' },
		],
		skills: ['Treasury', 'IFRS'],
		qualifications: ['FCA'],
		why: ['Treasury is a primary skill'],
	})
})

test('whatever else a caller passes does not reach the card', () => {
	const careless = {
		...source,
		id: 'b0',
		first_name: 'Amaka',
		current_company: 'Kola Bank',
		location_city: 'Ikoyi',
	}
	const text = JSON.stringify(maskCard(careless))
	for (const secret of ['b0', 'Amaka', 'Kola', 'Ikoyi', '17', '65000000']) expect(text).not.toContain(secret)
})

test.each([
	[5, '5 to 10 years'],
	[9, '5 to 10 years'],
	[10, '10 to 15 years'],
	[15, '15 to 20 years'],
	[20, '20 years or more'],
	[41, '20 years or more'],
	[null, null],
])('%s years are %s', (years, band) => expect(yearsBand(years)).toBe(band))

test.each([
	[0, 'At once'],
	[1, 'One month'],
	[30, 'One month'],
	[31, 'Three months'],
	[90, 'Three months'],
	[180, 'Longer than three months'],
])('%s days of notice are "%s"', (days, band) => expect(noticeBand(days)).toBe(band))

test('pay bands are 5m wide up to 50m and 10m above', () => {
	expect([0, 4_999_999, 5_000_000, 49_999_999, 50_000_000, 59_999_999, 60_000_000].map(payBand)).toEqual([
		0, 0, 1, 9, 10, 10, 11,
	])
})

test.each([
	[80_000_000, 65_000_000, 'meets'],
	[52_000_000, 58_000_000, 'meets'],
	[40_000_000, 46_000_000, 'close'],
	[49_000_000, 55_000_000, 'close'],
	[40_000_000, 52_000_000, 'differs'],
	[40_000_000, null, 'not_stated'],
] as const)('a role up to %s and an expectation from %s: %s', (max, min, fit) =>
	expect(payFit({ max }, { min })).toBe(fit),
)

test('pay is told only beside a role, one referee not at all', () => {
	const card = maskCard({ ...source, pay: null, verified_references: 1, verification_status: 'basic' })
	expect(card.tags).toEqual([{ text: 'E-mail and phone checked', tone: 'plain' }])
})

test('titles that say nothing leave a plain headline', () => {
	expect(maskCard({ ...source, function: null, seniority_level: null }).headline).toBe('Senior leader')
	expect(maskCard({ ...source, function: null }).headline).toBe('Senior leader, director band')
})

test('at most five reasons', () => {
	expect(maskCard({ ...source, why: ['1', '2', '3', '4', '5', '6'] }).why).toHaveLength(5)
})

test('a stored card comes back as it was, and nothing else does', () => {
	const card = maskCard(source)
	expect(readStoredCard(JSON.stringify(card))).toEqual(card)
	expect(readStoredCard(JSON.stringify({ ...card, first_name: 'Amaka' }))).toEqual(card)
	expect(() => readStoredCard('{"first_name":"Amaka"}')).toThrow()
})
