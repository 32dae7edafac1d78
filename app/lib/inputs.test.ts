import { expect, test } from 'vitest'
import { z } from 'zod'
import {
	checkbox,
	choice,
	choices,
	day,
	email,
	integer,
	listed,
	money,
	multiline,
	mustTick,
	optionalDay,
	optionalInteger,
	optionalMoney,
	optionalMultiline,
	optionalText,
	optionalWebAddress,
	parseDay,
	phone,
	text,
	webAddress,
} from './inputs.ts'

/** What a field makes of a value: the value it passes on, or the sentences a person reads. */
function read(field: z.ZodType, value?: unknown): unknown {
	const given = value === undefined ? {} : { field: value }
	const result = z.strictObject({ field }).safeParse(given)
	return result.success ? result.data.field : result.error.issues.map(({ message }) => message)
}

test.each([
	['12/3/2019', '2019-03-12'],
	['1-2-2020', '2020-02-01'],
	['12.3.2019', '2019-03-12'],
	['12 March 2019', '2019-03-12'],
	['12 Mar 2019', '2019-03-12'],
	['12th of March 2019', null],
	['1st March, 2019', '2019-03-01'],
	['23rd sept 2019', '2019-09-23'],
	['March 2019', '2019-03-01'],
	['mar. 2019', '2019-03-01'],
	['3/2019', '2019-03-01'],
	['2019-03-12', '2019-03-12'],
	['2019-3-2', '2019-03-02'],
	['2019-03', '2019-03-01'],
	['  29/2/2024 ', '2024-02-29'],
	['29/2/2023', null],
	['31/4/2023', null],
	['0/3/2019', null],
	['12/13/2019', null],
	['13/2019', null],
	['12/3/19', null],
	['1/1/1940', '1940-01-01'],
	['31/12/1939', null],
	['31/12/2100', '2100-12-31'],
	['1/1/2101', null],
	['Octopus 2019', null],
	['Junk 2019', null],
	['March', null],
	['2019', null],
	['yesterday', null],
	['', null],
	['12/3/2019 or later', null],
])('the day %j is read as %s', (written, iso) => {
	expect(parseDay(written)).toBe(iso)
	expect(read(day('Enter a day'), written)).toEqual(iso ?? ['Enter a day'])
})

test('one line is trimmed and composed, and keeps its letters', () => {
	expect(read(text('Enter a name', 20), '  Ade\u0301bayo\u0300  ')).toBe('Ad\u00e9bay\u00f2')
	expect(read(text('Enter a name', 20), "O'Brien & <Sons>")).toBe("O'Brien & <Sons>")
})

test.each([
	['nothing', undefined, 'Enter a name'],
	['an empty text', '', 'Enter a name'],
	['blanks', ' \t\n ', 'Enter a name'],
	['a list', ['a', 'b'], 'Enter a name'],
	['a file', new File(['x'], 'x'), 'Enter a name'],
	['eleven characters', 'a'.repeat(11), 'Use at most 10 characters'],
	['two lines', 'Amaka\nObi', 'Write this on one line'],
	['a tab', 'Amaka\tObi', 'Write this on one line'],
	['a NUL', 'Amaka\u0000', 'Take out the characters that cannot be printed'],
	['an escape', '\u001b[31mAmaka', 'Take out the characters that cannot be printed'],
	['text turned round', 'A\u202etxt.exe', 'Take out the characters that cannot be printed'],
])('one line refuses %s', (_what, value, sentence) => {
	expect(read(text('Enter a name', 10), value)).toEqual([sentence])
})

test('the limit is told with its thousands', () => {
	expect(read(multiline('Say more', 2_000), 'a'.repeat(2_001))).toEqual(['Use at most 2,000 characters'])
	expect(read(multiline('Say more', 2_000), 'a'.repeat(2_000))).toHaveLength(2_000)
})

test('several lines keep their breaks, whatever the browser sends for them', () => {
	expect(read(multiline('Say more', 50), 'one\r\ntwo\rthree\n\nfour\r\n')).toBe('one\ntwo\nthree\n\nfour')
	expect(read(multiline('Say more', 50, 10), 'too short')).toEqual(['Say more'])
	expect(read(multiline('Say more', 50), 'one\u0007')).toEqual([
		'Take out the characters that cannot be printed',
	])
})

test.each([
	['text', optionalText(20), 'Zenora', 'Zenora'],
	['lines', optionalMultiline(20), 'one\r\ntwo', 'one\ntwo'],
	['money', optionalMoney('Enter an amount'), '25m', 25_000_000],
	['a number', optionalInteger('Enter a number', 1, 9), '7', 7],
	['a day', optionalDay('Enter a day'), '12/3/2019', '2019-03-12'],
	['an address', optionalWebAddress(50), 'example.com', 'https://example.com/'],
])(
	'%s that may be left out is null when it is, blank or not, and is read when it is there',
	(_w, field, value, out) => {
		expect(read(field)).toBeNull()
		expect(read(field, '')).toBeNull()
		expect(read(field, ' \t ')).toBeNull()
		expect(read(field, value)).toEqual(out)
	},
)

test.each([
	['text', optionalText(5), 'too long'],
	['text', optionalText(50), 'two\nlines'],
	['money', optionalMoney('Enter an amount'), 'negotiable'],
	['a number', optionalInteger('Enter a number', 1, 9), '10'],
	['a day', optionalDay('Enter a day'), '31/2/2019'],
	['an address', optionalWebAddress(50), 'javascript:alert(1)'],
])('%s that may be left out is still checked: %#', (_what, field, value) => {
	expect(read(field, value)).toEqual([expect.any(String)])
})

test('money is read in naira', () => {
	expect(read(money('Enter an amount'), '₦25,000,000')).toBe(25_000_000)
	expect(read(money('Enter an amount'), '-5')).toEqual(['Enter an amount'])
})

test.each([
	['5', 5],
	['50', 50],
	['0,007', 7],
	['4', null],
	['51', null],
	['7.5', null],
	['1e1', null],
	['0x10', null],
	[',', null],
	['-', null],
	['٧', null],
	['seven', null],
])('between 5 and 50 the number %j is read as %s', (value, number) => {
	expect(read(integer('Enter 5 to 50', 5, 50), value)).toEqual(number ?? ['Enter 5 to 50'])
})

test('a comma alone is not zero, and a negative number may be allowed', () => {
	expect(read(integer('Enter a number', -9, 9), ',')).toEqual(['Enter a number'])
	expect(read(integer('Enter a number', -9, 9), '-3')).toBe(-3)
})

test('a choice is one of its list', () => {
	expect(read(choice(['yes', 'no'], 'Choose'), 'no')).toBe('no')
	for (const value of [undefined, '', 'NO', 'maybe', ['yes'], 'constructor'])
		expect(read(choice(['yes', 'no'], 'Choose'), value)).toEqual(['Choose'])
	expect(read(listed(['Lagos', 'Kano'], 'Choose a state'), 'Kano')).toBe('Kano')
	expect(read(listed(['Lagos', 'Kano'], 'Choose a state'), 'kano')).toEqual(['Choose a state'])
})

test('several choices are a list, of none too, and have an end', () => {
	const field = choices(['sql', 'tax', 'law'], 'Choose skills', 2)
	expect(read(field)).toEqual([])
	expect(read(field, ['tax', 'sql'])).toEqual(['tax', 'sql'])
	expect(read(field, ['tax', 'knitting'])).toEqual(['Choose skills'])
	expect(read(field, ['sql', 'tax', 'law'])).toEqual(['Choose at most 2'])
})

test('a box is ticked or not, and one that must be ticked says so', () => {
	expect([read(checkbox()), read(checkbox(), 'on'), read(checkbox(), '1')]).toEqual([false, true, true])
	expect(read(checkbox(), 'off')).toEqual(['Tick or leave this box'])
	expect(read(mustTick('Agree first'), 'on')).toBe(true)
	expect(read(mustTick('Agree first'))).toEqual(['Agree first'])
	expect(read(mustTick('Agree first'), 'no')).toEqual(['Agree first'])
})

test.each([
	[' Amaka.Obi@Example.NG ', 'amaka.obi@example.ng'],
	['a+jobs@mail.example.com', 'a+jobs@mail.example.com'],
	['amaka', null],
	['amaka@localhost', null],
	['amaka@example.ng, thief@example.com', null],
	['amaka@example.ng\nbcc:thief@example.com', null],
	['Amaka <amaka@example.ng>', null],
	['amaka obi@example.ng', null],
	[`${'a'.repeat(250)}@example.ng`, null],
])('the e-mail address %j is read as %s', (value, address) => {
	const result = read(email('Enter an e-mail address'), value)
	if (address) expect(result).toBe(address)
	else expect(result).toEqual([expect.any(String)])
})

test('a phone number becomes E.164', () => {
	expect(read(phone('Enter a phone number'), '0803 555 0142')).toBe('+2348035550142')
	expect(read(phone('Enter a phone number'), '0803')).toEqual(['Enter a phone number'])
})

test.each([
	['example.com', 'https://example.com/'],
	['https://www.linkedin.com/in/amaka?x=1', 'https://www.linkedin.com/in/amaka?x=1'],
	['EXAMPLE.com/Path', 'https://example.com/Path'],
	['http://example.com', null],
	['javascript:alert(1)', null],
	['data:text/html,x', null],
	['localhost', null],
	['https://user@example.com', null],
	['https://:password@example.com', null],
	['https://', null],
	['not an address', null],
])('the address %j is read as %s', (value, address) => {
	expect(read(webAddress(50, 'Enter an address'), value)).toEqual(address ?? ['Enter an address'])
})

test('an address fits its column with the scheme that is added to it', () => {
	const host = (length: number) => `${'a'.repeat(length - '.com'.length)}.com`
	const fits = 50 - 'https:///'.length
	expect(read(webAddress(50, 'Enter an address'), host(fits))).toHaveLength(50)
	expect(read(webAddress(50, 'Enter an address'), host(fits + 1))).toEqual(['Enter an address'])
})
