import { formatWatTime } from '#app/lib/clock.ts'

/**
 * Sentences that a verb hands to people. Those for her carry nothing confidential, because a lock screen shows
 * them: no role, no company, no product.
 */
export const forHer = {
	received: (deadline: number) => ({
		title: 'A note is waiting for you',
		message: `It can be read until ${formatWatTime(deadline)}.`,
	}),
	withdrawn: () => ({
		title: 'A note was taken back',
		message: 'Its sender has withdrawn it. There is nothing for you to do.',
	}),
	role_closed: () => ({
		title: 'A note was taken back',
		message: 'What it asked about has been settled otherwise. Thank you for your time.',
	}),
	shared: () => ({
		title: 'Details were exchanged',
		message: 'You can read them here, and take your own back at any time.',
	}),
}

/** Notices for the company; they name its own role and never a person. */
export const forCompany = {
	accepted: (role: string) => ({
		title: 'A request was accepted',
		message: `Your request for the role “${role}” was accepted. The contact is open to its named readers, and your credit has been returned.`,
	}),
	declined: (role: string) => ({
		title: 'A request was declined',
		message: `Your request for the role “${role}” was declined. Your credit has been returned.`,
	}),
	expired: (role: string) => ({
		title: 'A request has expired',
		message: `Your request for the role “${role}” was not answered in time.`,
	}),
	returned: (role: string, reason: string) => ({
		title: 'A request was not sent',
		message: `Your request for the role “${role}” was not sent. ${reason}`,
	}),
}

/** One sentence whichever of the three rules stands in the way: all three are about the company's own requests. */
export const ASKED_BEFORE =
	'Your company has asked this person before and may not ask again now. The earlier request is on your list.'

export const NO_CREDIT =
	'Your company has no introduction credit left. A credit comes back whenever someone answers; whoever manages billing can add more.'

/** Why a release went back to draft; stored with the draft, at most 200 characters. */
export const returned = {
	no_credit: 'Your company had no introduction credit left.',
	role: 'The role was no longer open for requests.',
	right: 'The sender no longer had the right to send introductions.',
	company: 'Your company’s account was not active or not verified.',
	asked_before: 'Your company had asked this person before.',
} as const
export type ReturnedBecause = keyof typeof returned

export const TOO_LATE = {
	hold: 'This request has left already, or was taken back. Nothing was changed.',
	withdraw: 'This request was answered, has expired or was withdrawn already. Nothing was changed.',
	answer: 'This request was answered, withdrawn or has expired. Nothing was changed.',
	undo: 'Your details have been shared already, or the request was withdrawn. Nothing was changed.',
	revoke: 'Access was taken back already, or nothing has been shared. Nothing was changed.',
}
