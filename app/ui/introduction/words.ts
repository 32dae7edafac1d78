import type { ReceivedRequest } from '#app/domains/introduction/index.server.ts'
import { DAY, HOUR, MINUTE, formatWatDay, startOfWatDay } from '#app/lib/clock.ts'
import type { TagItem } from '../tag.tsx'

const numbers = [
	'No',
	'One',
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten',
	'Eleven',
	'Twelve',
]

const units = [
	[DAY, 'day'],
	[HOUR, 'hour'],
	[MINUTE, 'minute'],
] as const

/** "No request awaits your answer", "Two requests await your answer": the state of things as a heading. */
export function awaitsSentence(count: number): string {
	const number = numbers[count] ?? String(count)
	return count > 1 ? `${number} requests await your answer` : `${number} request awaits your answer`
}

/** "one day", "3 hours", "5 minutes": a length of time in its largest unit, rounded. @param ms milliseconds */
export function lengthOf(ms: number): string {
	const [size, unit] = units.find(([size]) => ms >= size) ?? [MINUTE, 'minute']
	const count = Math.max(1, Math.round(ms / size))
	return count === 1 ? `one ${unit}` : `${count} ${unit}s`
}

type Company = ReceivedRequest['company']

/** "Zenora Energy, Victoria Island, Lagos", or what may be said while the name is withheld. */
export function companyLine(company: Company): string {
	if (company.name !== null) return `${company.name}, ${company.place}`
	return `A company in ${company.industry}, ${company.place}`
}

const remoteWords = { on_site: 'On site', hybrid: 'Hybrid', remote: 'Remote' } as const

export function remoteWord(option: keyof typeof remoteWords): string {
	return remoteWords[option]
}

export const employmentWords = {
	full_time: 'Full time',
	contract: 'On contract',
	consulting: 'As a consultant',
} as const

/** "Jan 2027"; a stored day that is not the first of its month is told whole. */
export function startText(day: string): string {
	const text = formatWatDay(startOfWatDay(day))
	return day.endsWith('-01') ? text.replace(/^\d+ /, '') : text
}

export const payFitTags: Record<ReceivedRequest['pay_fit'], TagItem | null> = {
	meets: { text: 'Meets your range' },
	close: { text: 'Close to your range' },
	differs: { kind: 'warn', text: 'Below your range' },
	not_stated: null,
}

/** What was checked of the company and how the pay meets hers, as tags. */
export function requestTags(company: Company, fit: ReceivedRequest['pay_fit']): TagItem[] {
	const pay = payFitTags[fit]
	return [
		...(company.is_verified ? [{ kind: 'ok', text: 'Verified company' } as const] : []),
		...(company.is_agency ? [{ text: 'Recruitment agency' }] : []),
		...(pay ? [pay] : []),
	]
}

export const nameOf = (person: { first_name: string; last_name: string }) =>
	`${person.first_name} ${person.last_name}`

/** "Halima Danjuma and Tokunbo Alabi". */
export function listOf(names: readonly string[]): string {
	if (names.length < 2) return names.join('')
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
