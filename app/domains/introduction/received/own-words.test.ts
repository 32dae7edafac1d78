import { expect, test } from 'vitest'
import { wordsThatName } from './own-words.ts'

const own = { names: ['Amaka', 'Obi'], employers: ['Kola Bank Plc', ''] }

test.each([
	['I am Amaka, and too busy', ['“Amaka”']],
	['Kola Bank plc keeps me well', ['“Kola Bank Plc”']],
	['Write to a.o@mail.example', ['the e-mail address']],
	['Call 0803 555 0142', ['the telephone number']],
	['Call +234 (803) 555-0142', ['the telephone number']],
	['The pay of ₦65,000,000 is below what I have in 2026.', []],
	['An obituary; and obi-wan', ['“Obi”']],
	['Amakas do not count', []],
])('%s', (text, found) => expect(wordsThatName(text, own)).toEqual(found))
