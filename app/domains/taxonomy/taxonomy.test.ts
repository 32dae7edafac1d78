import { expect, test } from 'vitest'
import { phrasesIn, synonymsOf } from './synonyms.ts'
import { readTitle, readTitles } from './titles.ts'
import { functions, qualificationNames, readFieldOfStudy, readQualification, skillKey } from './vocabulary.ts'

test.each([
	['MD/CEO', 'General Management', 'c_suite'],
	['Group Managing Director', 'General Management', 'c_suite'],
	['Managing Director & Chief Executive Officer', 'General Management', 'c_suite'],
	['Deputy Managing Director', 'General Management', 'executive'],
	['ED', null, 'executive'],
	['Executive Director, Finance', 'Finance', 'executive'],
	['Executive Director Finance & Strategy', 'Finance', 'executive'],
	['ED, Operations', 'Operations', 'executive'],
	['CFO', 'Finance', 'c_suite'],
	['Group Chief Financial Officer', 'Finance', 'c_suite'],
	['Chief Operating Officer', 'Operations', 'c_suite'],
	['Group CIO', 'Technology', 'c_suite'],
	['Chief Information Security Officer', 'Information Security', 'c_suite'],
	['Chief Risk Officer', 'Risk & Compliance', 'c_suite'],
	['Chief People Officer', 'Human Resources', 'c_suite'],
	['General Manager', 'General Management', 'vp'],
	['General Manager, Supply Chain', 'Supply Chain', 'vp'],
	['DGM Corporate Banking', 'Corporate Banking', 'vp'],
	['AGM, Retail Banking', 'Retail Banking', 'director'],
	['Assistant General Manager (Internal Audit)', 'Internal Audit', 'director'],
	['Group Head (Treasury)', 'Treasury', 'director'],
	['General Manager (West Africa)', 'General Management', 'vp'],
	['Head of Legal', 'Legal & Company Secretariat', 'director'],
	['Head, Human Capital', 'Human Resources', 'director'],
	['Group Head, Treasury & Markets', 'Treasury', 'director'],
	['Group Treasurer', 'Treasury', 'director'],
	['Company Secretary/Legal Adviser', 'Legal & Company Secretariat', 'director'],
	['General Counsel', 'Legal & Company Secretariat', 'executive'],
	['VP, Engineering', 'Engineering', 'vp'],
	['Senior Vice President, Sales', 'Sales & Business Development', 'vp'],
	['Director of Marketing', 'Marketing', 'director'],
	['Sales Director', 'Sales & Business Development', 'director'],
	['Financial Controller', 'Finance', 'director'],
	['Country Director', 'General Management', 'executive'],
	['Non-Executive Director', null, 'executive'],
	['Vice-Chancellor', 'Academic Leadership', 'c_suite'],
	['Director-General', 'Public Administration', 'c_suite'],
	['Managing Partner', 'General Management', 'c_suite'],
	['HSE Manager', 'Health, Safety & Environment', null],
	['Executive Assistant to the MD', null, null],
	['Wizard of Light Bulb Moments', null, null],
	['Registrar (Main Campus)', 'Academic Leadership', 'director'],
	['constructor', null, null],
	['', null, null],
])('%s is %s, %s', (title, fn, seniority) => expect(readTitle(title)).toEqual({ function: fn, seniority }))

test('every function that a title can give is in the list', () => {
	const given = ['CFO', 'MD', 'Head of Data', 'Dean', 'Head of Projects'].map(
		(title) => readTitle(title).function,
	)
	for (const fn of given) expect(functions).toContain(fn)
})

test('an earlier title fills in what the current one leaves open', () => {
	expect(readTitles(['Group Head', 'Treasurer'])).toEqual({ function: 'Treasury', seniority: 'director' })
	expect(readTitles(['Senior Adviser', 'Head of Audit', 'CFO'])).toEqual({
		function: 'Internal Audit',
		seniority: 'c_suite',
	})
	expect(readTitles([])).toEqual({ function: null, seniority: null })
})

test.each([
	['FCA', ['FCA']],
	['Fellow, Institute of Chartered Accountants of Nigeria (FCA)', ['FCA', 'ICAN']],
	['Project Management Professional', ['PMP']],
	['COREN Registered Engineer', ['COREN']],
	['Facade gardening', []],
	['Scary pimp my ride certificate', []],
])('%s names %s', (text, names) => expect(readQualification(text)).toEqual(names))

test('qualifications are listed once', () => {
	expect(new Set(qualificationNames).size).toBe(qualificationNames.length)
})

test.each([
	['B.Sc. Electrical Engineering', 'electrical engineering'],
	['Banking & Finance', 'banking and finance'],
	['Underwater basket weaving', null],
])('%s is the field %s', (text, field) => expect(readFieldOfStudy(text)).toBe(field))

test.each([
	['Project Management', 'project management'],
	['  Risk   Management ', 'risk management'],
	['Sales & Marketing', 'sales and marketing'],
	['C++', 'c plus plus'],
	['C#', 'c sharp'],
	['SQL', 'sql'],
	['Yorùbá', 'yoruba'],
])('the key of the skill %s is %s', (name, key) => expect(skillKey(name)).toBe(key))

test('a key is its own key', () => {
	for (const name of ['Project Management', 'C++', 'Sales & Marketing'])
		expect(skillKey(skillKey(name))).toBe(skillKey(name))
})

test('CFO, chief financial officer and finance director mean the same', () => {
	expect(synonymsOf('CFO')).toEqual(
		expect.arrayContaining(['cfo', 'chief financial officer', 'finance director']),
	)
	expect(synonymsOf('Finance Director')).toContain('cfo')
	expect(synonymsOf('zyzzyva')).toEqual(['zyzzyva'])
})

test('a query is read in the longest phrases that are known', () => {
	expect(phrasesIn('Finance Director with IFRS 9 in Lagos')).toEqual([
		'finance director',
		'with',
		'ifrs 9',
		'in',
		'lagos',
	])
	expect(phrasesIn('')).toEqual([])
})
