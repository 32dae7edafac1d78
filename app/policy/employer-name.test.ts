import { expect, test } from 'vitest'
import { related, unrelated } from './employer-name.pairs.ts'
import { isDomainNear, organisationDomain } from './employer-domain.ts'
import { employerKey, employerWords, isNear } from './employer-name.ts'

test.each([
	['Kola Bank Plc', 'kola bank'],
	['KOLA  BANK (NIGERIA) LIMITED', 'kola bank'],
	['Kọ́lá Bank Nig. Ltd.', 'kola bank'],
	['KolaBank Holdings', 'kola bank'],
	['The Kola Bank Group of Companies', 'kola bank'],
	['Adeyemi & Sons Company Ltd', 'adeyemi sons'],
	['Adeyemi and Sons Co. Intl', 'adeyemi sons'],
	['M.T.N. Nigeria', 'mtn'],
	['U B A Plc', 'uba'],
	['Ilera Foods Nig. Plc', 'ilera food'],
	['Nigeria Limited', 'nigeria'],
	['Constructor Ltd', 'constructor'],
	['__proto__ Ltd', 'proto'],
	['Plc', ''],
	[' .,- ', ''],
	['K\u043El\u0430 Bank', 'kola bank'],
	['Ko\u200Bla Bank', 'kola bank'],
])('the key of %s is "%s"', (name, key) => expect(employerKey(name)).toBe(key))

test('the words keep what an acronym may be made of', () => {
	expect(employerWords('Nigerian Ports Authority Ltd')).toBe('nigeria ports authority')
})

test.each(related)('near: %s | %s', (a, b) => {
	expect(isNear(a, b)).toBe(true)
	expect(isNear(b, a)).toBe(true)
})

test('a key compares like the name it was made from', () => {
	const missed = related.filter(([a, b]) => !isNear(employerWords(a), b) || !isNear(a, employerWords(b)))
	expect(missed).toEqual([])
})

test('unrelated Nigerian names are kept apart but for at most 3 in 100', () => {
	const pairs = unrelated.flatMap((a, i) => unrelated.slice(i + 1).map((b) => [a, b] as const))
	const confused = pairs.filter(([a, b]) => isNear(a, b))
	expect(pairs.length).toBeGreaterThan(1_000)
	expect(confused.length / pairs.length, JSON.stringify(confused)).toBeLessThanOrEqual(0.03)
})

test.each([
	['Access Bank', 'Zenith Bank'],
	['Union Bank', 'Unity Bank'],
	['First Bank', 'First Marine Logistics'],
	['Lagos Business School', 'Lagos State Government'],
	['Dangote Cement', 'Lafarge Cement'],
	['Kola Bank', 'Zenora Energy'],
	['', 'Kola Bank'],
	['Plc', 'Ltd'],
])('not near: %s | %s', (a, b) => expect(isNear(a, b)).toBe(false))

test.each([
	['kolabank.demo', 'kola bank'],
	['mail.kolabank.com.ng', 'kola bank'],
	['kola-bank.ng', 'Kola Bank Plc'],
	['kolapensions.demo', 'kola bank'],
	['gtbank.com', 'Guaranty Trust Bank'],
	['ubagroup.com', 'United Bank for Africa'],
	['dangotesugar.com', 'Dangote Industries'],
	['firstbanknigeria.com', 'First Bank of Nigeria'],
	['nnpcgroup.com', 'Nigerian National Petroleum Company Limited'],
])('the domain %s is near %s', (domain, key) => expect(isDomainNear(domain, key)).toBe(true))

test.each([
	['gmail.com', 'Gmail Ventures'],
	['yahoo.co.uk', 'Yahoo'],
	['zenora.demo', 'kola bank'],
	['unitybank.com', 'union bank'],
	['', 'kola bank'],
])('the domain %s is not near %s', (domain, key) => expect(isDomainNear(domain, key)).toBe(false))

test.each([
	['hr@mail.kolabank.com.ng', 'kolabank.com.ng'],
	['https://www.zenora.demo/about', 'zenora.demo'],
	['hr@kolabank.demo', 'kolabank.demo'],
	['ada@gmail.com', null],
	[null, null],
])('the organisation’s domain of %s is %s', (address, domain) =>
	expect(organisationDomain(address)).toBe(domain),
)
