import type { SentItem, SentRequest } from '#app/domains/introduction/index.server.ts'
import type { SentTab } from '#app/domains/introduction/schema.ts'
import { HOUR, formatWatDay, formatWatTime } from '#app/lib/clock.ts'
import { lengthOf } from './words.ts'

export const tabWords: Record<SentTab, string> = {
	all: 'All',
	held: 'On hold',
	pending: 'Pending',
	accepted: 'Accepted',
	declined: 'Declined',
	ended: 'Expired or withdrawn',
}

export const emptyWords: Record<SentTab, { title: string; why: string }> = {
	all: {
		title: 'No request sent yet',
		why: 'Find a card that fits a published role, open it, and write a short letter that names what speaks for it.',
	},
	held: {
		title: 'Nothing on hold',
		why: 'Requests stand here until they are sent, and drafts that came back.',
	},
	pending: {
		title: 'No request awaits an answer',
		why: 'Requests stand here until they are answered or expire.',
	},
	accepted: {
		title: 'Nothing accepted yet',
		why: 'Accepted requests stand here, with the contact for their readers.',
	},
	declined: { title: 'Nothing declined', why: 'A decline brings your credit back.' },
	ended: {
		title: 'Nothing expired or withdrawn',
		why: 'Requests that were not answered in time stand here.',
	},
}

/** The state of a request in a list: until when, or after how long it was answered. */
export function stateLine(item: SentItem): string {
	const answered = item.answer_hours === null ? '' : ` after ${lengthOf(item.answer_hours * HOUR)}`
	switch (item.state) {
		case 'pending':
			return `Pending until ${formatWatTime(item.expires_at)}`
		case 'accepted':
			return `Accepted${answered}`
		case 'revoked':
			return `Accepted${answered}, details no longer shared`
		case 'declined':
			return `Declined${answered}`
		case 'expired':
			return `Expired on ${formatWatDay(item.expires_at)}`
		case 'withdrawn':
			return 'Withdrawn'
	}
}

/** The page's heading: the state of the request. */
export function sentHeading(request: SentRequest): string {
	switch (request.state) {
		case 'pending':
			return 'Awaiting an answer'
		case 'accepted':
			return 'Accepted'
		case 'revoked':
			return 'Details no longer shared'
		case 'declined':
			return 'Declined'
		case 'expired':
			return 'Not answered in time'
		case 'withdrawn':
			return 'Withdrawn'
	}
}

const credits = {
	taken: 'Your credit stays taken.',
	returned: 'Your credit has been returned.',
	not_taken: 'No credit was taken.',
} as const

/** What became of the credit, and why. */
export function creditSentence({ state, credit, withdrawal_returns_credit }: SentRequest): string {
	if (state === 'pending')
		return withdrawal_returns_credit
			? 'One credit is taken. It comes back with any answer, and if you withdraw within 24 hours of sending.'
			: 'One credit is taken. It comes back with any answer.'
	if (state === 'expired') return `${credits[credit]} Silence brings no credit back, whatever its cause.`
	return credits[credit]
}
