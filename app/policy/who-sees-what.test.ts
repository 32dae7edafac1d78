import { expect, test } from 'vitest'
import { linesWithoutWords, whoSeesWhat } from './who-sees-what.ts'

const line = (what: string) => whoSeesWhat().find((row) => row.what === what)

test('a card never says who somebody is', () => {
	for (const what of ['Name', 'E-mail address and phone', 'Photo', 'Employers, now and before', 'Schools'])
		expect(line(what)?.card).toBe('No')
})

test('named readers see name, contact and career, and no referee', () => {
	for (const what of ['Name', 'E-mail address and phone', 'Titles', 'Schools'])
		expect(line(what)?.readers).toBe('Yes')
	expect(line('Referees’ addresses and numbers')).toMatchObject({ readers: 'No', verifier: 'No' })
	expect(line('When you joined and were last here')).toMatchObject({ card: 'No', readers: 'No' })
})

test('pay goes to nobody: a card says only whether ranges meet', () => {
	expect(line('Pay you expect')).toEqual({
		what: 'Pay you expect',
		card: 'Only whether ranges meet, beside a role',
		readers: 'As on the card',
		verifier: 'No',
	})
})

test('every line that the card coarsens says into what', () => {
	expect(linesWithoutWords()).toEqual([])
})
