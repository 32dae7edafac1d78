import type { PublicFacts } from '#app/domains/setting/index.server.ts'

const numbers = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
]

/** "seven days", "72 hours", "one day": small numbers in words, as in running text. */
export function countOf(count: number, unit: string): string {
	const number = numbers[count] ?? count.toLocaleString('en-GB')
	return count === 1 ? `${number} ${unit}` : `${number} ${unit}s`
}

/** "ten minutes", "90 seconds"; a wait of nought has no words. */
export function waitOf(seconds: number): string | null {
	if (seconds === 0) return null
	return seconds % 60 === 0 ? countOf(seconds / 60, 'minute') : countOf(seconds, 'second')
}

/** When the company may still take a request back before it leaves. */
export function holdSentence({ introduction_hold_seconds }: PublicFacts): string {
	const wait = waitOf(introduction_hold_seconds)
	return wait
		? `A request is held for ${wait} before it is sent. Until then the company can take it back at no cost, or send it at once.`
		: 'A request is sent at once.'
}

/** What happens between an acceptance and its taking effect. */
export function undoSentence({ acceptance_undo_seconds }: PublicFacts): string {
	const wait = waitOf(acceptance_undo_seconds)
	return wait
		? `Nothing is shared for ${wait} after you accept. Until then you can undo the acceptance, and the company learns nothing of it. You may also choose to share at once.`
		: 'Your details are shared at once when you accept.'
}
