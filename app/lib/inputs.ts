import { z } from 'zod'
import { parseNgn } from './money.ts'
import { parsePhone } from './phone.ts'

/**
 * Building blocks of form schemas. Each takes the sentence a person reads when the field is missing or wrong, and
 * each limit is the column's own. Control characters are refused; line breaks only pass where `multiline`.
 */

// Control characters and marks that turn the direction of text; those that break lines are LINE_BREAK's.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/
const LINE_BREAK = /[\t\n\r]/

function clean(max: number, sentence: string) {
	return z
		.string({ error: sentence })
		.transform((value) => value.normalize('NFC').trim())
		.pipe(
			z
				.string()
				.max(max, `Use at most ${max.toLocaleString('en-GB')} characters`)
				.refine((value) => !CONTROL.test(value), 'Take out the characters that cannot be printed'),
		)
}

/** One line that must be given. */
export function text(sentence: string, max: number, min = 1) {
	return clean(max, sentence).pipe(
		z
			.string()
			.min(min, sentence)
			.refine((value) => !LINE_BREAK.test(value), 'Write this on one line'),
	)
}

/** Several lines that must be given; line ends become \n. */
export function multiline(sentence: string, max: number, min = 1) {
	return z
		.string({ error: sentence })
		.transform((value) => value.replace(/\r\n?/g, '\n'))
		.pipe(clean(max, sentence))
		.pipe(z.string().min(min, sentence))
}

/** A field that may be left out: nothing and blanks become null. */
function leftOut<T>(schema: z.ZodType<T>) {
	return z
		.preprocess(
			(value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
			schema.optional(),
		)
		.optional()
		.transform((value) => value ?? null)
}

/** One line that may be left out; empty becomes null. */
export function optionalText(max: number) {
	return leftOut(text('Write this on one line', max))
}

/** Several lines that may be left out; empty becomes null. */
export function optionalMultiline(max: number) {
	return leftOut(multiline('Write a few words', max))
}

/** Whole naira as people write them: `25m`, `N25,000,000`. */
export function money(sentence: string) {
	return text(sentence, 40).transform((value, issue) => {
		const ngn = parseNgn(value)
		if (ngn !== null) return ngn
		issue.addIssue({ code: 'custom', message: sentence })
		return z.NEVER
	})
}

export function optionalMoney(sentence: string) {
	return leftOut(money(sentence))
}

/** A whole number between two bounds, both included. */
export function integer(sentence: string, min: number, max: number) {
	return text(sentence, 12).transform((value, issue) => {
		const number = Number(value.replace(/,/g, ''))
		if (/^-?\d[\d,]*$/.test(value) && number >= min && number <= max) return number
		issue.addIssue({ code: 'custom', message: sentence })
		return z.NEVER
	})
}

export function optionalInteger(sentence: string, min: number, max: number) {
	return leftOut(integer(sentence, min, max))
}

/** One of a closed list. */
export function choice<const T extends readonly [string, ...string[]]>(values: T, sentence: string) {
	return z.enum(values, { error: sentence })
}

/** One of a list that is data rather than a type, such as states or sectors. */
export function listed(values: readonly string[], sentence: string) {
	return text(sentence, 200).refine((value) => values.includes(value), sentence)
}

/** A box that may be left open. */
export function checkbox() {
	return z
		.enum(['on', '1', 'true'], { error: 'Tick or leave this box' })
		.optional()
		.transform((value) => value !== undefined)
}

/** A box that must be ticked. */
export function mustTick(sentence: string) {
	return z.enum(['on', '1', 'true'], { error: sentence }).transform(() => true as const)
}

/** Several of a list; none is fine. */
export function choices<const T extends readonly [string, ...string[]]>(
	values: T,
	sentence: string,
	max = 50,
) {
	return z
		.array(z.enum(values, { error: sentence }))
		.max(max, `Choose at most ${max}`)
		.default([])
}

export function email(sentence: string) {
	return text(sentence, 255).pipe(z.email({ error: sentence }).transform((value) => value.toLowerCase()))
}

/** A phone number of any country, into E.164. */
export function phone(sentence: string) {
	return text(sentence, 40).transform((value, issue) => {
		const e164 = parsePhone(value)
		if (e164) return e164
		issue.addIssue({ code: 'custom', message: sentence })
		return z.NEVER
	})
}

/** An https address; a bare host gets its scheme, which counts towards `max`. */
export function webAddress(max: number, sentence = 'Enter an address such as https://example.com') {
	return text(sentence, max).transform((value, issue) => {
		const written = /^[a-z]+:/i.test(value) ? value : `https://${value}`
		const url = URL.canParse(written) ? new URL(written) : null
		const plain = url?.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password
		if (plain && url.href.length <= max) return url.href
		issue.addIssue({ code: 'custom', message: sentence })
		return z.NEVER
	})
}

export function optionalWebAddress(max: number) {
	return leftOut(webAddress(max))
}

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] // prettier-ignore

function monthNumber(word: string): number {
	return monthNames.findIndex((name) => name.startsWith(word.toLowerCase())) + 1
}

function isoDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day))
	const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
	return real && year >= 1940 && year <= 2100 ? date.toISOString().slice(0, 10) : null
}

/**
 * Reads a day as people write it: `12/3/2019`, `12 March 2019`, `March 2019` (its first day), `3/2019`,
 * `2019-03-12`. Day before month, as in Nigeria. @returns `YYYY-MM-DD` or null
 */
export function parseDay(value: string): string | null {
	const words = value.trim().replace(/[,.]/g, ' ').replace(/\s+/g, ' ')
	const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(words)
	if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1))
	const figures = /^(?:(\d{1,2})[/ -])?(\d{1,2})[/ -](\d{4})$/.exec(words)
	if (figures) return isoDay(Number(figures[3]), Number(figures[2]), Number(figures[1] ?? 1))
	const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9}) (\d{4})$/i.exec(words)
	if (!named) return null
	const month = monthNumber(named[2] ?? '')
	return month > 0 ? isoDay(Number(named[3]), month, Number(named[1] ?? 1)) : null
}

export function day(sentence: string) {
	return text(sentence, 40).transform((value, issue) => {
		const parsed = parseDay(value)
		if (parsed) return parsed
		issue.addIssue({ code: 'custom', message: sentence })
		return z.NEVER
	})
}

export function optionalDay(sentence: string) {
	return leftOut(day(sentence))
}
